/// One reply of an agency about one action, as lists show it.
public struct ReplyRow: Sendable, Equatable, Identifiable {
  public let id: RoundReplyID
  public let round: UpdateRoundID
  public let request: RoundRequestID
  public let ask: RoundAskID
  public let action: ActionID?
  /// "ROUND-2026-002/police/PLAN-2026-001/1/7b".
  public let reference: String
  public let roundReference: String
  public let agency: AgencyNames?
  /// "PLAN-2026-001/1/7b".
  public let actionReference: String
  public let text: String
  /// The cells as the agency was shown them.
  public let printed: PrintedAction
  public let reply: RoundReply
  /// The claim in its scheme's word: "Green".
  public let claim: String
  public let state: String
  public let isOpen: Bool

  /// The proposed day in words; as it was typed where it is none.
  public var proposed: String { reply.proposedDue?.words ?? reply.proposedDuePrinted }
  /// Whether it can be accepted or rejected now.
  public var isUndecided: Bool { reply.isUndecided && isOpen }
  /// What it says, in a line: "Green; new day 31 Jan 2027".
  public var said: String {
    let parts = [
      claim, reply.progress, reply.evidence.isVoid ? "" : "evidence: \(reply.evidence)",
      proposed.isEmpty ? "" : "new day: \(proposed)", reply.reason.isVoid ? "" : "because: \(reply.reason)",
    ]
    return parts.filter { !$0.isVoid }.joined(separator: "; ")
  }
}

extension Register {
  /// Every reply to update rounds, or to one: the undecided ones first, then by round, agency and action.
  ///
  /// Rows that came back with nothing filled in are no replies, and are counted in the round's status.
  public func replyRows(in round: UpdateRoundID? = nil) -> [ReplyRow] {
    let directory = DirectoryIndex(self)
    let chosen = round.map { id in rounds[id].map { [$0] } ?? [] } ?? roundsInOrder.reversed()
    let rows = chosen.flatMap { round in
      round.requests.flatMap { request in
        request.asks.flatMap { ask in
          ask.replies.filter(\.saysSomething).map { reply in
            ReplyRow(reply, to: ask, in: request, of: round, register: self, directory)
          }
        }
      }
    }
    return rows.filter(\.isUndecided) + rows.filter { !$0.isUndecided }
  }
}

extension ReplyRow {
  init(
    _ reply: RoundReply, to ask: RoundAsk, in request: RoundRequest, of round: UpdateRound, register: Register,
    _ directory: DirectoryIndex
  ) {
    (id, self.round, self.request, self.ask) = (reply.id, round.id, request.id, ask.id)
    (action, self.reply, printed) = (ask.action, reply, ask.printed)
    reference = register.reference(of: reply, to: ask, in: request, of: round)
    roundReference = round.reference
    agency = directory.agency(request.agency)
    (actionReference, text) = (ask.printed.reference, ask.printed.text)
    let plan = ask.action.flatMap { register.action($0)?.plan }
    claim = plan.flatMap { register.scheme(of: $0)?.level(reply.claim)?.word } ?? reply.claim
    isOpen = round.isOpen
    state = reply.decision == .pending ? (round.isOpen ? "undecided" : "left undecided") : reply.decision.words
  }
}

extension ReplyRow: FilterSubject {
  public static let vocabulary = FilterVocabulary(
    "replies", fields: [.agency, .plan, .stage, .brag, .reference, .received, .decided, .due],
    states: [.open, .closed, .waiting], things: [.progress, .brag, .evidence, .extension, .due])

  public func mentions(_ word: FoldedText) -> Bool {
    [reference, text, said, state].contains(where: word.isIn) || agency?.all.contains(where: word.isIn) ?? false
  }

  public func value(of field: FilterField) -> FilterValue {
    switch field {
    case .agency: .words(agency?.all ?? [])
    case .plan: .words([printed.reference, printed.plan])
    case .stage: .words([state])
    case .brag: .words(claim.isEmpty ? [] : [claim, reply.claim])
    case .reference: .words([reference])
    case .received: .day(reply.receivedOn)
    case .decided: .day(reply.decidedOn)
    case .due: .day(reply.proposedDue)
    default: .unknown
    }
  }

  public func isA(_ state: FilterState) -> Bool? {
    switch state {
    case .open, .waiting: isUndecided
    case .closed: !isUndecided
    default: nil
    }
  }

  public func has(_ thing: FilterThing) -> Bool? {
    switch thing {
    case .progress: reply.parts.contains(.progress)
    case .brag: reply.parts.contains(.claim)
    case .evidence: reply.parts.contains(.evidence)
    case .extension, .due: reply.parts.contains(.date)
    default: nil
    }
  }
}
