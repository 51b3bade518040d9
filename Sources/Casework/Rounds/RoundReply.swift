/// What an agency wrote about one action, as it came; nothing of it is in the plan until someone accepts it.
public struct RoundReply: Item {
  /// What became of it.
  public enum Decision: String, ChoiceValue {
    case pending, accepted, rejected
  }

  public var id = RoundReplyID("")
  public var receivedOn: Day?
  /// The name of the file that it came in.
  public var document = ""
  public var progress = ""
  /// The code of a level of the plan's scheme: "green".
  public var claim = ""
  public var evidence = ""
  public var evidenceKind: Evidence.Kind?
  public var proposedDue: Day?
  /// The proposed day as it was typed: also where it is none, such as "31/04/27".
  public var proposedDuePrinted = ""
  /// Why the day should move.
  public var reason = ""
  public var decision = Decision.pending
  public var decidedBy: Party?
  public var decidedOn: Day?
  /// Why it was rejected.
  public var decisionReason = ""
  /// What was left out of it when it was accepted.
  public var leftOut: [ReplyPart] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("receivedOn", "Received", [.required, .past]), &receivedOn)
    fields.field("document", &document)
    fields.field(Field("progress", "", [.long, .pseudonymous]), &progress)
    fields.field("claim", &claim)
    fields.field(Field("evidence", "", [.long, .pseudonymous]), &evidence)
    fields.field("evidenceKind", &evidenceKind)
    fields.field(Field("proposedDue", "Proposed day"), &proposedDue)
    fields.field(Field("proposedDuePrinted", "Proposed day as typed"), &proposedDuePrinted)
    fields.field(Field("reason", "", [.long, .pseudonymous]), &reason)
    fields.field("decision", &decision)
    fields.field("decidedBy", &decidedBy)
    fields.field(Field("decidedOn", .past), &decidedOn)
    fields.field(Field("decisionReason", "", [.long, .pseudonymous]), &decisionReason)
    fields.field("leftOut", &leftOut)
  }
}

public typealias RoundReplyID = Identifier<RoundReply>

/// The parts of a reply, each of which may be accepted without the others.
public enum ReplyPart: String, ChoiceValue {
  case progress, claim, evidence, date
}
