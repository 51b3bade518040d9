/// One criterion of the framework as it was weighed in this case. The outcome is decided, never derived from these.
public struct CriterionAnswer: Item {
  public enum Answer: String, ChoiceValue {
    case met
    case notMet = "not met"
    case unclear
    case notApplicable = "not applicable"
  }

  public var id = Identifier<CriterionAnswer>("")
  /// The framework's code for the row.
  public var criterion = ""
  /// Nothing until someone has weighed it.
  public var answer: Answer?
  public var evidence = ""
  public var assessor: Party?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("criterion", .required), &criterion)
    fields.field("answer", &answer)
    fields.field(Field("evidence", "", [.long, .pseudonymous]), &evidence)
    fields.field("assessor", &assessor)
  }
}

/// What the group advises: apart from the decision, which is another's.
public struct GroupRecommendation: Fielded {
  /// The code of one of the framework's outcomes.
  public var outcome = ""
  public var rationale = ""
  public var on: Day?
  public var by: Party?
  public var dissent = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("outcome", &outcome)
    fields.field(Field("rationale", "", [.long, .pseudonymous]), &rationale)
    fields.field("on", &on)
    fields.field(Field("by", "Recommended by"), &by)
    fields.field(Field("dissent", "", [.long, .pseudonymous]), &dissent)
  }
}

/// What the framework's decision-maker decided, and why.
public struct Decision: Fielded {
  /// The code of one of the framework's outcomes.
  public var outcome = ""
  public var rationale = ""
  public var on: Day?
  public var by: Party?
  /// The other learning that a decision not to review names, or why there is none.
  public var otherLearning = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("outcome", &outcome)
    fields.field(Field("rationale", "", [.long, .pseudonymous]), &rationale)
    fields.field("on", &on)
    fields.field(Field("by", "Decided by"), &by)
    fields.field(Field("otherLearning", "", [.long, .pseudonymous]), &otherLearning)
  }
}

/// The national panel's answer to a rapid review.
public struct PanelReply: Fielded {
  public enum Answer: String, ChoiceValue {
    case agrees, queries, disagrees
  }

  public var answer: Answer?
  public var on: Day?
  public var note = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("answer", "The panel"), &answer)
    fields.field("on", &on)
    fields.field(Field("note", "", [.long, .pseudonymous]), &note)
  }
}
