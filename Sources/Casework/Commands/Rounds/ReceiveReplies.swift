/// What an agency wrote about one of the actions it was asked about.
public struct RoundAnswer: Sendable, Equatable {
  public let ask: RoundAskID
  public let reply: RoundReply

  public init(to ask: RoundAskID, _ reply: RoundReply) {
    self.ask = ask
    self.reply = reply
  }
}

/// Keeps what an agency sent back, to be accepted or rejected row by row later: nothing that came may be lost.
public struct ReceiveReplies: RoundCommand {
  public let round: UpdateRoundID
  public let request: RoundRequestID
  /// One a row of the returned file, blank rows too.
  public let replies: [RoundAnswer]
  public let receipt: RoundReceipt
  /// The day on which it is written down.
  public let today: Day

  public init(
    round: UpdateRoundID, request: RoundRequestID, replies: [RoundAnswer], receipt: RoundReceipt, today: Day
  ) {
    self.round = round
    self.request = request
    self.replies = replies
    self.receipt = receipt
    self.today = today
  }

  public func words(called reference: String, in register: Register) -> String {
    let agency = register.rounds[round]?.request(request).map { register.name(of: $0.agency) } ?? "an agency"
    let said = replies.count { $0.reply.saysSomething }
    return "receive \(said) \(said == 1 ? "answer" : "answers") of \(agency) to \(reference)"
  }

  public func violations(for round: UpdateRound, in register: Register) -> [Violation] {
    guard let held = round.request(request) else { return [.requestGone] }
    if let earlier = round.receipt(of: receipt.fingerprint) { return [twice(earlier, in: register)] }
    return dayViolations(held) + askViolations(held, in: register)
  }

  /// The same bytes again: saying so is better than keeping everything twice.
  private func twice(_ earlier: (request: RoundRequest, receipt: RoundReceipt), in register: Register) -> Violation {
    let day = earlier.receipt.on?.words ?? "an earlier day"
    let name = register.name(of: earlier.request.agency)
    let sentence =
      "\(receipt.document) is the file of \(name) that came on \(day) as \(earlier.receipt.document): nothing is added."
    return Violation("received-already", sentence)
  }

  private func dayViolations(_ held: RoundRequest) -> [Violation] {
    guard let on = receipt.on else { return [Violation("needs-day", "Give the day it came.", field: "on")] }
    if let sent = held.sentOn, on < sent {
      let sentence = "The agency was asked on \(sent.words): its answer cannot have come before that."
      return [Violation("not-before-sent", sentence, field: "on")]
    }
    return Violation.future(on, after: today, "A file cannot have come")
  }

  private func askViolations(_ held: RoundRequest, in register: Register) -> [Violation] {
    let asked = Set(held.asks.map(\.id))
    guard replies.contains(where: { !asked.contains($0.ask) }) else { return [] }
    let sentence = "A row answers about an action that \(register.name(of: held.agency)) was not asked about."
    return [Violation("not-asked", sentence)]
  }

  public func change(_ round: inout UpdateRound) {
    round.change(request) { held in
      held.receipts.append(receipt)
      for answer in replies {
        guard let place = held.asks.firstIndex(where: { $0.id == answer.ask }) else { continue }
        held.asks[place].replies.append(answer.reply)
      }
    }
  }
}
