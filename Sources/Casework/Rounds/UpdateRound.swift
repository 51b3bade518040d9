/// One asking of every agency, before a board meeting, how far its actions are.
public struct UpdateRound: Item, Linkable {
  public static let linkTarget = LinkTarget.round

  public var id = UpdateRoundID("")
  /// What people call it: "ROUND-2026-002". Unique in the register.
  public var reference = ""
  public var formerly: [String] = []
  /// The day of the meeting that the answers are for.
  public var meetingOn: Day?
  /// Whose plans are asked about; nothing for those of every group.
  public var group: GroupID?
  public var openedOn: Day?
  /// The day by which agencies are to be asked.
  public var askOn: Day?
  /// The day by which agencies are to have answered.
  public var dueOn: Day?
  /// The day on which the chair is told of what is missing.
  public var escalateOn: Day?
  /// One for each agency that was asked.
  public var requests: [RoundRequest] = []
  public var closing: RoundClosing?
  /// The last day on which it is kept once its work is over, where that is not the board's rule.
  public var keepUntil: Day?
  public var acknowledgements: [Acknowledgement] = []
  /// What a sync could not take from both sides, until it is settled.
  public var conflicts: [SyncConflict] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("reference", [.required, .kept]), &reference)
    fields.field(Field("formerly", .kept), &formerly)
    fields.field(Field("meetingOn", "Meeting", .required), &meetingOn)
    fields.field(Field("group", .kept), &group)
    fields.field(Field("openedOn", "Opened", [.kept, .past]), &openedOn)
    fields.field(Field("askOn", "Ask by", .required), &askOn)
    fields.field(Field("dueOn", "Answers due", .required), &dueOn)
    fields.field(Field("escalateOn", "Tell the chair", .required), &escalateOn)
    fields.items(Field("requests", .kept), &requests)
    fields.part(Field("closing", .kept), &closing)
    fields.field("keepUntil", &keepUntil)
    fields.items(Field("acknowledgements", .kept), &acknowledgements)
    fields.items(Field("conflicts", "", .kept), &conflicts)
  }
}

public typealias UpdateRoundID = Identifier<UpdateRound>

/// How a round ended.
public struct RoundClosing: Fielded {
  public var on: Day?
  public var by: Party?
  /// Why it was closed before every answer was decided.
  public var reason = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("on", [.required, .past]), &on)
    fields.field("by", &by)
    fields.field(Field("reason", "", [.long, .pseudonymous]), &reason)
  }
}
