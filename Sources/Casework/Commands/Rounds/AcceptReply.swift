/// Takes what an agency wrote into the plan: its progress, claim, evidence and new day, as one change.
public struct AcceptReply: Command {
  public let round: UpdateRoundID
  public let reply: RoundReplyID
  /// What is left out of it.
  public let without: Set<ReplyPart>
  /// Who agreed to the proposed day.
  public private(set) var approver: Party?
  public private(set) var by: Party?
  public let on: Day
  let identifiers: NewEntries

  /// The identifiers of the entries it may make.
  struct NewEntries: Sendable, Equatable {
    let progress: Identifier<ProgressEntry>
    let claim: Identifier<BragClaim>
    let evidence: Identifier<Evidence>
    let date: Identifier<Extension>

    init(_ mint: IdentifierMint) {
      (progress, claim, evidence, date) = (mint.make(), mint.make(), mint.make(), mint.make())
    }
  }

  public init(
    round: UpdateRoundID, reply: RoundReplyID, without: Set<ReplyPart> = [], approver: Party? = nil, by: Party?,
    on: Day, mint: IdentifierMint
  ) {
    self.round = round
    self.reply = reply
    self.without = without
    self.approver = approver
    self.by = by
    self.on = on
    identifiers = NewEntries(mint)
  }

  public func done(by party: Party) -> (any Command)? {
    var own = self
    own.by = party
    own.approver = approver.map { _ in party }
    return own
  }

  public func words(in register: Register) -> String {
    let left = ReplyPart.allCases.filter(without.contains).map(\.words).joined(separator: ", ")
    return "accept \(register.called(reply, in: round))" + (left.isEmpty ? "" : " without \(left)")
  }

  public func violations(in register: Register) -> [Violation] {
    guard let held = register.rounds[round] else { return [.roundGone] }
    guard let found = held.reply(reply) else { return [.replyGone] }
    let own = register.violations(of: .acceptance, by: by) { register.isSame($0, as: found.request.recipient) }
    let standing = Violation.closed(held) + found.reply.decidable + own
    guard standing.isEmpty else { return standing }
    guard let action = found.ask.action, let place = register.action(action) else { return [.askedActionGone] }
    let taken = AcceptedReply(found.reply, by: found.request.recipient, for: place.action, in: place.plan.id, self)
    return taken.violations(in: register)
  }

  public func apply(to register: inout Register) {
    guard let found = register.rounds[round]?.reply(reply), let action = found.ask.action,
      let place = register.action(action)
    else { return }
    let taken = AcceptedReply(found.reply, by: found.request.recipient, for: place.action, in: place.plan.id, self)
    for command in taken.commands { command.apply(to: &register) }
    let left = found.reply.parts.filter(without.contains)
    register.change(round) { round in
      round.change(reply) { reply in
        (reply.decision, reply.decidedBy, reply.decidedOn, reply.leftOut) = (.accepted, by, on, left)
      }
    }
  }
}

extension Violation {
  static let askedActionGone = Violation(
    "action-gone", "The action that was asked about is no longer in its plan: reject the reply, saying so.")
}

extension RoundReply {
  /// Why it cannot be decided; empty where it can.
  var decidable: [Violation] {
    guard saysSomething else {
      return [Violation("nothing-said", "Its row came back with nothing filled in: there is nothing to decide.")]
    }
    guard !isUndecided else { return [] }
    let day = decidedOn.map { " on \($0.words)" } ?? ""
    return [Violation("already-decided", "That reply was \(decision.words)\(day) already: undo that first.")]
  }
}
