/// Writes down what each agency was asked, cell for cell as it was sent.
public struct SendRound: RoundCommand {
  public let round: UpdateRoundID
  /// One an agency, as `Register.requestsToSend` makes them; an agency asked before is asked about further actions.
  public let requests: [RoundRequest]
  public let on: Day
  /// The day on which it is written down.
  public let today: Day

  public init(round: UpdateRoundID, requests: [RoundRequest], on: Day, today: Day) {
    self.round = round
    self.requests = requests
    self.on = on
    self.today = today
  }

  public func words(called reference: String, in register: Register) -> String {
    "send \(reference) to \(requests.map { register.name(of: $0.agency) }.joined(separator: ", "))"
  }

  public func violations(for round: UpdateRound, in register: Register) -> [Violation] {
    if requests.isEmpty || requests.contains(where: { $0.asks.isEmpty }) {
      let sentence = "There is no one to ask: no agency leads an active action that it has not been asked about."
      return [Violation("no-one-to-ask", sentence)]
    }
    return Violation.future(on, after: today, "A round cannot have been sent") + openedViolations(round)
      + agencyViolations(round, in: register)
  }

  private func openedViolations(_ round: UpdateRound) -> [Violation] {
    guard let opened = round.openedOn, on < opened else { return [] }
    let sentence = "\(round.reference) was opened on \(opened.words): it cannot have been sent before that."
    return [Violation("not-before-opened", sentence, field: "on")]
  }

  private func agencyViolations(_ round: UpdateRound, in register: Register) -> [Violation] {
    let agencies = requests.compactMap(\.agency)
    if agencies.count < requests.count || agencies.contains(where: { register.agency($0) == nil }) {
      return [Violation("agency-known", "An agency asked is not in the directory: add it first.", field: "agency")]
    }
    let asked = round.requests.flatMap(\.asks).compactMap(\.action) + requests.flatMap(\.asks).compactMap(\.action)
    guard Set(agencies).count < agencies.count || Set(asked).count < asked.count else { return [] }
    return [Violation("asked-once", "In a round each action is asked about once, of one agency.")]
  }

  public func change(_ round: inout UpdateRound) {
    for request in requests {
      if let agency = request.agency, let held = round.request(to: agency) {
        round.change(held.id) { $0.asks += request.asks }
      } else {
        round.requests.append(request)
      }
    }
  }
}
