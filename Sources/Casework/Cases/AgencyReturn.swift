/// What one agency was asked for about a case, and whether it came.
public struct AgencyReturn: Item, Linkable {
  public static let linkTarget = LinkTarget.agencyReturn

  public enum Kind: String, ChoiceValue {
    case scoping = "scoping summary"
    case chronology
    case managementReport = "management report"
  }

  /// How the request ended without a paper, when it did.
  public enum Settlement: String, ChoiceValue {
    case nilInvolvement = "nil involvement"
    case verbal
    case waived
  }

  public var id = Identifier<AgencyReturn>("")
  public var agency: AgencyID?
  public var kind = Kind.scoping
  public var requested: Day?
  public var due: Day?
  public var chases: [Chase] = []
  public var received: Day?
  public var qualityAssured: Day?
  public var settlement: Settlement?
  public var settledOn: Day?
  /// Why it was waived, or what was said.
  public var reason = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("agency", .required), &agency)
    fields.field("kind", &kind)
    fields.field(Field("requested", .past), &requested)
    fields.field("due", &due)
    fields.items("chases", &chases)
    fields.field(Field("received", .past), &received)
    fields.field(Field("qualityAssured", .past), &qualityAssured)
    fields.field(Field("settlement", "Settled without a paper"), &settlement)
    fields.field(Field("settledOn", .past), &settledOn)
    fields.field(Field("reason", .pseudonymous), &reason)
  }

  /// Whether nothing more is awaited from the agency.
  public var isSettled: Bool { received != nil || settlement != nil }
}

/// One time an agency was reminded.
public struct Chase: Item {
  public var id = Identifier<Chase>("")
  public var on: Day?
  public var by: Party?
  public var note = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("on", [.required, .past]), &on)
    fields.field("by", &by)
    fields.field(Field("note", "", [.pseudonymous]), &note)
  }
}
