/// A body that works with the board: one body is printed many ways, so it has aliases.
public struct Agency: Item, Linkable {
  public static let linkTarget = LinkTarget.agency

  public var id = AgencyID("")
  /// A short word for references and filters: "police", "ncft".
  public var code = ""
  public var name = ""
  public var aliases: [String] = []
  public var sector = ""
  /// The escalation chain, in the order it is climbed.
  public var leadOfficer: Party?
  public var boardRepresentative: Party?
  public var chiefOfficer: Party?
  /// Came in with an import and has not been confirmed by anyone.
  public var isProposed = false
  public var activeFrom: Day?
  public var activeTo: Day?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("code", .required), &code)
    fields.field(Field("name", .required), &name)
    fields.field(Field("aliases", "Also printed as"), &aliases)
    fields.field("sector", &sector)
    fields.field("leadOfficer", &leadOfficer)
    fields.field("boardRepresentative", &boardRepresentative)
    fields.field("chiefOfficer", &chiefOfficer)
    fields.field(Field("isProposed", "Proposed by an import"), &isProposed)
    fields.field("activeFrom", &activeFrom)
    fields.field("activeTo", &activeTo)
  }
}

public typealias AgencyID = Identifier<Agency>
