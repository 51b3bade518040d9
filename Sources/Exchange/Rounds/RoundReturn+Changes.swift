import Casework

extension RoundReturn {
  /// One cell of an agency's that says something.
  public struct Change: Sendable, Equatable {
    /// The action's reference.
    public let action: String
    /// The heading of the cell: "BRAG now".
    public let what: String
    /// What was held when the sheet was sent; blank where nothing is like it.
    public let was: String
    public let now: String
  }

  /// What is new, row by row in the order of the sheet and cell by cell.
  public func changes(in register: Register) -> [Change] {
    answers.flatMap { answer -> [Change] in
      guard let ask = ask(answer.ask) else { return [] }
      let reply = answer.reply
      let claim = register.scheme(askedIn: ask)?.level(reply.claim)?.word ?? reply.claim
      let day = reply.proposedDue?.words ?? reply.proposedDuePrinted
      let cells: [(FormColumn, was: String, now: String)] = [
        (.progress, ask.printed.progress, reply.progress), (.claim, ask.printed.claim, claim),
        (.evidence, "", reply.evidence), (.proposed, ask.printed.due, day), (.reason, "", reply.reason),
      ]
      return cells.filter { !$0.now.isBlankText }
        .map { Change(action: ask.printed.reference, what: $0.0.title, was: $0.was, now: $0.now) }
    }
  }

  /// "Fellshire Police answered 2 of 3 actions in ROUND-2026-001; …": what came back and what did not.
  public func summary(in register: Register) -> String {
    let said = answers.count { $0.reply.saysSomething }
    let count = request.asks.count == 1 ? "1 action" : "\(request.asks.count) actions"
    let rest = [
      (answers.count - said, "came back with nothing filled in"),
      (repeated.count, "said what an earlier file said"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let gone = missing.isEmpty ? [] : ["not back or not taken: \(missing.joined(separator: ", "))"]
    return (["\(register.name(of: request.agency)) answered \(said) of \(count) in \(round.reference)"] + rest + gone)
      .joined(separator: "; ") + "."
  }
}
