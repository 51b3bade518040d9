/// For each action, what the latest update round that asked about it came to, once its answers were due.
///
/// A round that is older than the days after which any silence counts says nothing more: those days do.
struct LatestRounds: Sendable {
  struct Asking: Sendable, Equatable {
    let on: Day
    /// "ROUND-2026-002".
    let round: String
    /// Whether something was answered and accepted, or waits to be decided.
    let hasAnswer: Bool
  }

  private(set) var askings: [ActionID: Asking] = [:]

  init(_ rounds: some Sequence<UpdateRound>, on day: Day, within days: Int) {
    for round in rounds {
      for request in round.requests {
        guard let sent = request.sentOn, let due = request.dueOn, due < day, sent.days(until: day) <= days else {
          continue
        }
        for ask in request.asks { note(ask, on: sent, in: round) }
      }
    }
  }

  private mutating func note(_ ask: RoundAsk, on sent: Day, in round: UpdateRound) {
    guard let action = ask.action, askings[action].map({ $0.on < sent }) ?? true else { return }
    let hasAnswer = ask.replies.contains { $0.saysSomething && $0.decision != .rejected }
    askings[action] = Asking(on: sent, round: round.reference, hasAnswer: hasAnswer)
  }
}
