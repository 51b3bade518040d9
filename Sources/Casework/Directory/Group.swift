/// A sub-group or committee of the board.
public struct Group: Item, Linkable {
  public static let linkTarget = LinkTarget.group

  public var id = GroupID("")
  public var code = ""
  public var name = ""
  public var chairs: [ChairTerm] = []
  public var members: [PersonID] = []
  /// How often it meets, in words: "monthly, first Tuesday".
  public var meetingCycle = ""
  public var activeTo: Day?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("code", .required), &code)
    fields.field(Field("name", .required), &name)
    fields.items("chairs", &chairs)
    fields.field("members", &members)
    fields.field("meetingCycle", &meetingCycle)
    fields.field("activeTo", &activeTo)
  }
}

public typealias GroupID = Identifier<Group>

/// The time one person chaired a group.
public struct ChairTerm: Item {
  public var id = Identifier<ChairTerm>("")
  public var person: Party?
  public var from: Day?
  public var to: Day?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("person", .required), &person)
    fields.field("from", &from)
    fields.field("to", &to)
  }
}

/// A word for what a case, finding or action is about, from a list the board edits.
public struct Theme: Item, Linkable {
  public static let linkTarget = LinkTarget.theme

  public var id = ThemeID("")
  public var name = ""
  public var isRetired = false

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("name", .required), &name)
    fields.field(Field("isRetired", "No longer used"), &isRetired)
  }
}

public typealias ThemeID = Identifier<Theme>
