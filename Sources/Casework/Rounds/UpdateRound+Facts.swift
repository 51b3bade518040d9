// What follows from a round's records. Computed, never stored.
extension UpdateRound {
  public var isOpen: Bool { closing == nil }

  /// Whether any agency has been asked yet.
  public var isSent: Bool { !requests.isEmpty }

  /// The day on which the first agency was asked.
  public var sentOn: Day? { requests.compactMap(\.sentOn).min() }

  public func request(_ id: RoundRequestID) -> RoundRequest? { requests.first { $0.id == id } }

  /// The request to an agency.
  public func request(to agency: AgencyID) -> RoundRequest? { requests.first { $0.agency == agency } }

  /// The request and the ask of it with that identifier.
  public func ask(_ id: RoundAskID) -> (request: RoundRequest, ask: RoundAsk)? {
    for request in requests {
      if let ask = request.asks.first(where: { $0.id == id }) { return (request, ask) }
    }
    return nil
  }

  /// Where a reply stands, and the reply.
  public func reply(_ id: RoundReplyID) -> (request: RoundRequest, ask: RoundAsk, reply: RoundReply)? {
    for request in requests {
      for ask in request.asks {
        if let reply = ask.replies.first(where: { $0.id == id }) { return (request, ask, reply) }
      }
    }
    return nil
  }

  /// Every reply that says something and has not been decided, in the order of agencies and actions.
  public var undecided: [RoundReply] { requests.flatMap(\.asks).flatMap(\.undecided) }

  /// The day by which an agency asked on a day is to answer: the first of the round's own days still to come.
  public func answerDay(askedOn day: Day) -> Day? {
    [dueOn, escalateOn].compactMap { $0 }.first { $0 > day } ?? meetingOn
  }

  /// The receipt of a file with those bytes, from whatever agency.
  public func receipt(of fingerprint: String) -> (request: RoundRequest, receipt: RoundReceipt)? {
    guard !fingerprint.isEmpty else { return nil }
    for request in requests {
      if let found = request.receipts.first(where: { $0.fingerprint == fingerprint }) { return (request, found) }
    }
    return nil
  }

  /// The round with only the replies that were not taken into a plan.
  var withoutAcceptedReplies: UpdateRound {
    var copy = self
    for request in copy.requests.indices {
      for ask in copy.requests[request].asks.indices {
        copy.requests[request].asks[ask].replies.removeAll { $0.decision == .accepted }
      }
    }
    return copy
  }

  /// Changes the request that is there; does nothing where there is none.
  mutating func change(_ id: RoundRequestID, _ change: (inout RoundRequest) -> Void) {
    guard let place = requests.firstIndex(where: { $0.id == id }) else { return }
    change(&requests[place])
  }

  /// Changes the reply that is there; does nothing where there is none.
  mutating func change(_ id: RoundReplyID, _ change: (inout RoundReply) -> Void) {
    for request in requests.indices {
      for ask in requests[request].asks.indices {
        guard let place = requests[request].asks[ask].replies.firstIndex(where: { $0.id == id }) else { continue }
        return change(&requests[request].asks[ask].replies[place])
      }
    }
  }
}

extension RoundRequest {
  /// The asks that nothing has come back for.
  public var outstanding: [RoundAsk] { asks.filter { $0.state == .outstanding } }

  public var lastChased: Day? { chases.compactMap(\.on).max() }

  public var lastReceived: Day? { receipts.compactMap(\.on).max() }

  /// Days past its due day while something is outstanding; nought where nothing is.
  public func daysLate(on day: Day) -> Int {
    guard let dueOn, dueOn < day, !outstanding.isEmpty else { return 0 }
    return dueOn.days(until: day)
  }
}

extension RoundAsk {
  /// Where the asking about one action stands.
  public enum State: String, ChoiceValue {
    case outstanding
    /// Its row came back with nothing filled in.
    case saidNothing = "returned, nothing said"
    case undecided, accepted, rejected
  }

  /// An undecided reply counts before those that were decided; among those, the latest counts.
  public var state: State {
    let said = replies.filter(\.saysSomething)
    guard let last = said.last else { return replies.isEmpty ? .outstanding : .saidNothing }
    if said.contains(where: \.isUndecided) { return .undecided }
    return last.decision == .accepted ? .accepted : .rejected
  }

  /// The replies that wait for a decision.
  public var undecided: [RoundReply] { replies.filter(\.isUndecided) }
}

extension RoundReply {
  /// Whether any cell was filled in: a blank row is returned, and is no update.
  public var saysSomething: Bool { !parts.isEmpty || !reason.isVoid }

  /// Whether it waits for a decision.
  public var isUndecided: Bool { decision == .pending && saysSomething }

  /// What it says something about.
  public var parts: [ReplyPart] {
    ReplyPart.allCases.filter { part in
      switch part {
      case .progress: !progress.isVoid
      case .claim: !claim.isVoid
      case .evidence: !evidence.isVoid
      case .date: proposedDue != nil || !proposedDuePrinted.isVoid
      }
    }
  }
}
