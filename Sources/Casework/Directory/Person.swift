/// Someone with a part in the board's work. Retired people stay in the history.
public struct Person: Item, Linkable {
  public static let linkTarget = LinkTarget.person

  public var id = PersonID("")
  public var name = ""
  /// The post this person has, in words: "Head of Service".
  public var role = ""
  public var agency: AgencyID?
  public var email = ""
  /// The names this person signs in to machines with, so that the journal can say who acted.
  public var logins: [String] = []
  /// What this person does for the board; see `Act`.
  public var boardRoles: [BoardRole] = []
  public var activeFrom: Day?
  public var activeTo: Day?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("name", .required), &name)
    fields.field("role", &role)
    fields.field("agency", &agency)
    fields.field(Field("email", "E-mail"), &email)
    fields.field(Field("logins", "Signs in as"), &logins)
    fields.field(Field("boardRoles", "Roles on the board"), &boardRoles)
    fields.field("activeFrom", &activeFrom)
    fields.field("activeTo", &activeTo)
  }

  /// Whether this person's part has ended by the given day.
  public func hasLeft(by day: Day) -> Bool { activeTo.map { $0 < day } ?? false }
}

public typealias PersonID = Identifier<Person>
