/// A new due day for an action: a slip, or the correction of a mistyped date, which is none.
public struct Extension: Item {
  public enum Kind: String, ChoiceValue {
    case `extension`, correction
  }

  public var id = Identifier<Extension>("")
  public var kind = Kind.extension
  public var to: Day?
  public var reason = ""
  public var approver: Party?
  public var on: Day?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("kind", &kind)
    fields.field(Field("to", .required), &to)
    fields.field(Field("reason", "", [.required, .pseudonymous]), &reason)
    fields.field("approver", &approver)
    fields.field(Field("on", .past), &on)
  }
}

/// What someone said of an action's colour, and when. A claim never stops lateness.
public struct BragClaim: Item {
  public var id = Identifier<BragClaim>("")
  /// The code of one of the scheme's levels: "green".
  public var level = ""
  public var on: Day?
  public var by: Party?
  public var reason = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("level", .required), &level)
    fields.field(Field("on", .past), &on)
    fields.field("by", &by)
    fields.field(Field("reason", .pseudonymous), &reason)
  }
}

/// What happened on an action: append-only.
public struct ProgressEntry: Item {
  public var id = Identifier<ProgressEntry>("")
  /// Nothing where an imported text gave no day.
  public var on: Day?
  public var by: Party?
  public var text = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("on", .past), &on)
    fields.field("by", &by)
    fields.field(Field("text", "", [.required, .long, .pseudonymous]), &text)
  }
}

/// Something that shows what was done or what changed.
public struct Evidence: Item {
  public enum Kind: String, ChoiceValue {
    case policy, training, audit, data
    case voiceOfThePerson = "voice of the person"
    case minutes, other
  }
  public enum Standing: String, ChoiceValue {
    case validated, unvalidated, estimated
  }

  public var id = Identifier<Evidence>("")
  public var kind = Kind.other
  public var title = ""
  /// A path or an address.
  public var location = ""
  /// The SHA-256 of the file as it was when added, in hexadecimal; empty where the location is no file.
  public var sha256 = ""
  public var on: Day?
  public var shows = ""
  public var standing = Standing.unvalidated
  public var by: Party?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("kind", &kind)
    fields.field(Field("title", "", [.required, .pseudonymous]), &title)
    fields.field("location", &location)
    fields.field(Field("sha256", "SHA-256", .kept), &sha256)
    fields.field(Field("on", .past), &on)
    fields.field(Field("shows", "What it shows", [.long, .pseudonymous]), &shows)
    fields.field("standing", &standing)
    fields.field(Field("by", "Added by"), &by)
  }
}

/// A figure that shows whether an action worked, as its sheet printed it.
public struct ActionMeasure: Item {
  public var id = Identifier<ActionMeasure>("")
  public var name = ""
  /// The present figure and its date, as printed.
  public var current = ""
  public var currentOn: Day?
  /// The figure aimed at and its date, as printed.
  public var target = ""
  public var targetOn: Day?
  /// Whether the target was met, where someone has said.
  public var isTargetMet: YesNoUnknown?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("name", "", [.required, .pseudonymous]), &name)
    fields.field(Field("current", .pseudonymous), &current)
    fields.field(Field("currentOn", .past), &currentOn)
    fields.field(Field("target", .pseudonymous), &target)
    fields.field("targetOn", &targetOn)
    fields.field(Field("isTargetMet", "Target met"), &isTargetMet)
  }
}
