/// The board whose register this is.
public struct Board: Fielded {
  /// Whose safety a board looks after.
  public enum Kind: String, ChoiceValue {
    case children, adults, joint
  }

  public var name = ""
  public var kind = Kind.joint
  public var area = ""
  /// The month the reporting year begins, 1 to 12; April by default.
  public var yearStart = 4
  /// Whose bank holidays count: a division of the holiday tables.
  public var division = "england-and-wales"

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("name", .required), &name)
    fields.field("kind", &kind)
    fields.field("area", &area)
    fields.field(Field("yearStart", "Month the reporting year begins"), &yearStart)
    fields.field(Field("division", "Bank holidays of"), &division)
  }
}

/// What `register.json` holds: the format, the board and its settings.
public struct Settings: Item {
  /// Who may read the register's files, whatever the umask.
  public enum Access: String, ChoiceValue {
    case owner, group
  }

  public var id = Identifier<Settings>("")
  /// The format this register is written in: major, a dot, minor.
  public var format = "1.0"
  public var board = Board()
  public var access = Access.owner
  public var roles = RoleEnforcement.noted
  public var ownWork = OwnWorkRule.refused
  /// The codes of the practice frameworks that new cases choose from; empty means all that are shipped.
  public var frameworks: [String] = []
  /// The code of the BRAG scheme that plans use unless they name their own.
  public var bragScheme = "brag"
  public var alerts = AlertSettings()
  public var retention = RetentionSettings()
  public var acknowledgements: [Acknowledgement] = []
  /// What a sync could not take from both sides, until it is settled.
  public var conflicts: [SyncConflict] = []
  /// What is left of records that were erased.
  public var erased: [Tombstone] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("format", "", [.required, .kept]), &format)
    fields.part("board", &board)
    fields.field("access", &access)
    fields.field(Field("roles", "Roles are"), &roles)
    fields.field(Field("ownWork", "Approving one's own work is"), &ownWork)
    fields.field(Field("frameworks", "Practice frameworks in use"), &frameworks)
    fields.field(Field("bragScheme", "BRAG scheme"), &bragScheme)
    fields.part("alerts", &alerts)
    fields.part("retention", &retention)
    fields.items(Field("acknowledgements", .kept), &acknowledgements)
    fields.items(Field("conflicts", "", .kept), &conflicts)
    fields.items(Field("erased", "Erased records", .kept), &erased)
  }
}
