// What people call the parts of a round: "ROUND-2026-002/police", "ROUND-2026-002/police/PLAN-2026-001/1/7b" and, where
// several replies came about one action, "…/7b~2" for the second.
extension Register {
  /// What an update round is about: "Updates for the meeting of 9 Dec 2026".
  public func title(of round: UpdateRound) -> String {
    let group = round.group.flatMap { self.group($0)?.name }.map { " of the \($0)" } ?? ""
    return "Updates for the meeting\(group) of \(round.meetingOn?.words ?? "a day not set")"
  }

  /// "ROUND-2026-002/police".
  public func reference(of request: RoundRequest, in round: UpdateRound) -> String {
    "\(round.reference)/\(agency(request.agency)?.code ?? "-")"
  }

  /// "ROUND-2026-002/police/PLAN-2026-001/1/7b", by the action's reference as the agency was shown it.
  public func reference(of ask: RoundAsk, in request: RoundRequest, of round: UpdateRound) -> String {
    "\(reference(of: request, in: round))/\(ask.printed.reference)"
  }

  /// The reference of its ask, numbered where more than one reply to that says something.
  public func reference(of reply: RoundReply, to ask: RoundAsk, in request: RoundRequest, of round: UpdateRound)
    -> String
  {
    let base = reference(of: ask, in: request, of: round)
    let said = ask.replies.filter { $0.saysSomething || $0.id == reply.id }
    guard said.count > 1, let place = said.firstIndex(where: { $0.id == reply.id }) else { return base }
    return "\(base)~\(place + 1)"
  }

  /// What people call a reply; says so where it is gone.
  func called(_ reply: RoundReplyID, in round: UpdateRoundID) -> String {
    guard let held = rounds[round], let found = held.reply(reply) else { return "a reply that is gone" }
    return reference(of: found.reply, to: found.ask, in: found.request, of: held)
  }
}

extension AddressBook {
  /// The references of a round and of its requests.
  public func names(in round: UpdateRound) -> [(reference: String, address: Address)] {
    [(round.reference, .round(round.id))]
      + round.requests.map { (register.reference(of: $0, in: round), .roundRequest(round.id, $0.id)) }
  }

  /// The references of what a round asks about. They are found where they are begun with the round or the agency: the end
  /// of one alone, "7b", is the action's.
  public func asks(in round: UpdateRound) -> [(reference: String, address: Address)] {
    let entries = round.requests.flatMap { request in
      request.asks.map { ask in
        (
          register.reference(of: ask, in: request, of: round),
          Address.roundRequest(round.id, request.id).entry(["asks"], ask.id)
        )
      }
    }
    return Self.toldApart(entries)
  }

  /// What is asked in any round that a shortened reference fits: what stands before one of its strokes names the request or
  /// its round, what stands after it the action.
  func asks(fitting wanted: String) -> [(reference: String, address: Address)] {
    guard wanted.contains("/") else { return [] }
    return register.roundsInOrder.flatMap { round in
      asks(in: round).filter { name in
        let owners = [round.reference, register.called(name.address.home ?? name.address)]
        return owners.contains { Self.isSplit(wanted, between: $0, and: name.reference, after: owners[1]) }
      }
    }
  }

  private static func isSplit(_ wanted: String, between owner: String, and whole: String, after request: String)
    -> Bool
  {
    let action = String(whole.dropFirst(request.count + 1))
    return wanted.indices.filter { wanted[$0] == "/" }.contains { stroke in
      let (head, tail) = (String(wanted[..<stroke]), String(wanted[wanted.index(after: stroke)...]))
      return !head.isEmpty && !tail.isEmpty && isShort(head, for: owner) && isShort(tail, for: action)
    }
  }
}
