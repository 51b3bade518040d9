/// Records that an agency was reminded of what it owes an update round.
public struct ChaseRequest: RoundCommand {
  public let round: UpdateRoundID
  public let request: RoundRequestID
  public let chase: Chase

  public init(round: UpdateRoundID, request: RoundRequestID, chase: Chase) {
    self.round = round
    self.request = request
    self.chase = chase
  }

  public func words(called reference: String, in register: Register) -> String {
    let agency = register.rounds[round]?.request(request)?.agency
    return "chase \(reference)/\(register.agency(agency)?.code ?? "-")"
  }

  public func violations(for round: UpdateRound, in register: Register) -> [Violation] {
    guard let held = round.request(request) else { return [.requestGone] }
    guard !held.outstanding.isEmpty else {
      let sentence =
        "\(register.name(of: held.agency)) owes \(round.reference) nothing more: there is nothing to chase."
      return [Violation("return-awaited", sentence)]
    }
    guard let on = chase.on else { return [Violation("needs-day", "Give the day it was chased.", field: "on")] }
    guard let sent = held.sentOn, on < sent else { return [] }
    let sentence = "It was asked on \(sent.words): it cannot have been chased before that."
    return [Violation("not-before-sent", sentence, field: "on")]
  }

  public func change(_ round: inout UpdateRound) { round.change(request) { $0.chases.append(chase) } }
}
