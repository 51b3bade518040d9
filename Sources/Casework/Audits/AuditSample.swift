/// How the cases of an audit were chosen.
public struct Sampling: Fielded {
  /// How many cases it is to look at.
  public var size: Int?
  public var chosenBy: Party?
  /// "Every fifth case opened in the quarter".
  public var how = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("size", "Sample size"), &size)
    fields.field(Field("chosenBy", "Sample chosen by"), &chosenBy)
    fields.field(Field("how", "How it was chosen", [.long, .pseudonymous]), &how)
  }
}

/// One case looked at, under a pseudonymous reference.
public struct SampleCase: Item, Linkable {
  public static let linkTarget = LinkTarget.sampleCase

  public var id = SampleCaseID("")
  /// "C1". Unique in its audit, whatever the case of its letters.
  public var ref = ""
  /// District, team or locality.
  public var locality = ""
  public var agencies: [AgencyID] = []
  public var note = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("ref", "Case reference", [.required, .pseudonymous]), &ref)
    fields.field(Field("locality", .pseudonymous), &locality)
    fields.field("agencies", &agencies)
    fields.field(Field("note", "", [.long, .pseudonymous]), &note)
  }
}

public typealias SampleCaseID = Identifier<SampleCase>

/// A new way of auditing, taken up while the audit goes on.
public struct MethodChange: Item {
  public var id = Identifier<MethodChange>("")
  public var on: Day?
  public var from = ""
  /// "Focus group".
  public var to = ""
  public var reason = ""
  public var by: Party?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("on", .past), &on)
    fields.field("from", &from)
    fields.field(Field("to", .required), &to)
    fields.field(Field("reason", "", [.required, .pseudonymous]), &reason)
    fields.field("by", &by)
  }
}

/// A move of an audit into a later programme year: a slip, which is counted.
public struct YearSlip: Item {
  public var id = Identifier<YearSlip>("")
  /// "2025/26".
  public var from = ""
  public var to = ""
  public var reason = ""
  public var by: Party?
  public var on: Day?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("from", .required), &from)
    fields.field(Field("to", .required), &to)
    fields.field(Field("reason", "", [.required, .pseudonymous]), &reason)
    fields.field("by", &by)
    fields.field(Field("on", .past), &on)
  }
}
