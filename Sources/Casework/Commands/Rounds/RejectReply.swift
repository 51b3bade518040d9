/// Leaves what an agency wrote out of the plan, and says why.
public struct RejectReply: RoundCommand {
  public let round: UpdateRoundID
  public let reply: RoundReplyID
  public let reason: String
  public let by: Party?
  public let on: Day

  public init(round: UpdateRoundID, reply: RoundReplyID, reason: String, by: Party?, on: Day) {
    self.round = round
    self.reply = reply
    self.reason = reason
    self.by = by
    self.on = on
  }

  public func words(in register: Register) -> String {
    "reject \(register.called(reply, in: round)): \(reason)"
  }

  public func words(called reference: String, in register: Register) -> String { words(in: register) }

  public func violations(for round: UpdateRound, in register: Register) -> [Violation] {
    guard let found = round.reply(reply) else { return [.replyGone] }
    let sentence = "Rejecting a reply needs a reason, which the agency may ask for: say why."
    return found.reply.decidable + (reason.isVoid ? [Violation("needs-reason", sentence, field: "reason")] : [])
  }

  public func change(_ round: inout UpdateRound) {
    round.change(reply) { reply in
      (reply.decision, reply.decidedBy, reply.decidedOn, reply.decisionReason) = (.rejected, by, on, reason)
    }
  }
}
