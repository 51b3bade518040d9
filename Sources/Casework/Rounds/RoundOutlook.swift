/// What opening a round leads to, told before anything is sent.
public struct RoundOutlook: Sendable, Equatable {
  /// Whom it will ask and by when, what comes too late, and whom it cannot ask.
  public let sentences: [String]

  public init(of round: UpdateRound, in register: Register, on day: Day) {
    let actions = register.actionsToAsk(in: round)
    let orphans = register.actionsWithNoOneToAsk(in: round)
    let agencies = Set(actions.map(\.action.leadAgency)).count { register.agency($0) != nil }
    let asked =
      "It asks \(Self.count(agencies, "agency", "agencies")) about "
      + "\(Self.count(actions.count - orphans.count, "action", "actions"))."
    sentences = [Self.days(of: round), Self.lateness(of: round, on: day), asked, Self.orphans(orphans)].compactMap {
      $0
    }
  }

  private static func days(of round: UpdateRound) -> String {
    let words = [round.askOn, round.dueOn, round.escalateOn].map { $0?.words ?? "a day not set" }
    return "Ask agencies by \(words[0]); their answers are due on \(words[1]); the chair is told on \(words[2])."
  }

  /// A meeting that is near leaves less time than a round takes, and that is said and not hidden.
  private static func lateness(of round: UpdateRound, on day: Day) -> String? {
    guard let ask = round.askOn, ask < day else { return nil }
    let late = count(ask.days(until: day), "day", "days")
    let due = round.answerDay(askedOn: day)
    guard let due, due != round.dueOn else {
      return "The day to ask has passed: asked today, agencies are asked \(late) late."
    }
    return "The days to ask and to answer have passed: asked today, agencies are asked \(late) late, and their answers "
      + "are due on \(due.words)."
  }

  private static func orphans(_ actions: [(plan: Plan, action: Action)]) -> String? {
    guard !actions.isEmpty else { return nil }
    let names = actions.map { $0.plan.reference(of: $0.action) }
    let shown = names.prefix(6).joined(separator: ", ") + (names.count > 6 ? ", …" : "")
    let have = actions.count == 1 ? "action has" : "actions have"
    return "\(actions.count) \(have) no lead agency, so there is no one to ask: \(shown)."
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
