/// One action that an agency was asked about.
public struct RoundAsk: Item {
  public var id = RoundAskID("")
  public var action: ActionID?
  /// What the agency was shown and could not change.
  public var printed = PrintedAction()
  public var replies: [RoundReply] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("action", .required), &action)
    fields.part("printed", &printed)
    fields.items("replies", &replies)
  }
}

public typealias RoundAskID = Identifier<RoundAsk>

/// The cells about an action that an agency was sent locked, in the words they were printed in.
///
/// A copy, which the privacy check leaves to the plan that it was made from.
public struct PrintedAction: Fielded {
  /// "PLAN-2026-001/1/7b".
  public var reference = ""
  /// The plan's title.
  public var plan = ""
  public var text = ""
  /// What must change because of it.
  public var outcome = ""
  public var leads = ""
  /// "31 Dec 2026" or, where no day is set, the timescale in words.
  public var due = ""
  /// "in progress".
  public var stage = ""
  /// The level last claimed, in its scheme's word: "Green"; empty where none was.
  public var claim = ""
  /// The latest progress entry.
  public var progress = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("reference", .required), &reference)
    fields.field("plan", &plan)
    fields.field(Field("text", "What to do", .long), &text)
    fields.field(Field("outcome", "What must change", .long), &outcome)
    fields.field("leads", &leads)
    fields.field("due", &due)
    fields.field("stage", &stage)
    fields.field("claim", &claim)
    fields.field(Field("progress", "Latest progress", .long), &progress)
  }
}
