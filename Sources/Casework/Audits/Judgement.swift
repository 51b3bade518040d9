/// A grade of a whole audit, section or agency, entered with its rationale and never worked out from other grades.
public struct Judgement: Item {
  public var id = Identifier<Judgement>("")
  /// The code of a section; blank for the audit as a whole.
  public var section = ""
  public var agency: AgencyID?
  public var grade = ""
  public var rationale = ""
  public var by: Party?
  public var on: Day?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("section", &section)
    fields.field("agency", &agency)
    fields.field(Field("grade", .required), &grade)
    fields.field(Field("rationale", "", [.required, .long, .pseudonymous]), &rationale)
    fields.field("by", &by)
    fields.field(Field("on", .past), &on)
  }
}

/// A distribution that came as counts alone: of a question, or of cases as a whole.
///
/// Typed percentages never get this far: they are made counts, or refused.
public struct Tally: Item {
  public var id = Identifier<Tally>("")
  /// The question's code; blank for the overall judgement.
  public var question = ""
  public var agency: AgencyID?
  public var locality = ""
  /// The code of the scale counted in.
  public var scale = ""
  public var counts: [GradeCount] = []
  /// Looked at and not graded.
  public var ungraded = 0
  /// Where the figures were printed.
  public var source = ""
  public var by: Party?
  public var on: Day?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("question", &question)
    fields.field("agency", &agency)
    fields.field("locality", &locality)
    fields.field(Field("scale", .required), &scale)
    fields.items("counts", &counts)
    fields.field(Field("ungraded", "Not graded"), &ungraded)
    fields.field(Field("source", .pseudonymous), &source)
    fields.field("by", &by)
    fields.field(Field("on", .past), &on)
  }
}

/// So many of one grade.
public struct GradeCount: Item {
  public var id = Identifier<GradeCount>("")
  public var grade = ""
  public var count = 0

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("grade", .required), &grade)
    fields.field(Field("count", .required), &count)
  }
}
