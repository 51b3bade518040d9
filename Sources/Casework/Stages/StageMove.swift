/// One step of a record through its stages: append-only, so that the present stage is the last one's.
public struct StageMove<Stage: ChoiceValue & Hashable>: Item {
  public var id = Identifier<StageMove<Stage>>("")
  /// Where it went; nothing only in a record not yet read.
  public var to: Stage?
  /// The day it happened, which may be before the day it was written down.
  public var on: Day?
  public var by: Party?
  public var reason = ""
  /// What is awaited, when work waits.
  public var awaiting = ""
  /// From whom it is awaited, or who unblocks it, or to whom the work was handed.
  public var holder: Party?
  /// The day the wait is looked at again.
  public var reviewOn: Day?
  /// What took its place: the case merged into, the action carried forward to.
  public var link: AnyID?
  /// Where it was published.
  public var address = ""
  /// The code of the outcome that this step recommended or decided: a later decision does not hide an earlier one.
  public var outcome = ""
  /// Set by an import without the proof a person would have been asked for.
  public var isUnverified = false

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("to", .required), &to)
    fields.field(Field("on", .required), &on)
    fields.field("by", &by)
    fields.field(Field("reason", "", [.long, .pseudonymous]), &reason)
    fields.field("awaiting", &awaiting)
    fields.field("holder", &holder)
    fields.field("reviewOn", &reviewOn)
    fields.field("link", &link)
    fields.field("address", &address)
    fields.field("outcome", &outcome)
    fields.field(Field("isUnverified", "Unverified"), &isUnverified)
  }
}
