extension RoundStatus {
  public init(_ round: UpdateRound, in register: Register, on day: Day) {
    let directory = DirectoryIndex(register)
    let places = Dictionary(register.agencies.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let requests = round.requests.sorted { left, right in
      let (a, b) = (left.agency.flatMap { places[$0] }, right.agency.flatMap { places[$0] })
      return (a ?? .max) < (b ?? .max)
    }
    (id, reference, title) = (round.id, round.reference, register.title(of: round))
    (meetingOn, closedOn) = (round.meetingOn, round.closing?.on)
    (askOn, dueOn, escalateOn) = (round.askOn, round.dueOn, round.escalateOn)
    daysAskedLate = round.daysAskedLate
    agencies = requests.map { RoundAgency($0, of: round, in: register, directory, on: day) }
    let asked = Set(round.requests.flatMap(\.asks).compactMap(\.action))
    let gaps = round.isOpen ? register.actionsToAsk(in: round).filter { !asked.contains($0.action.id) } : []
    noOneToAsk = gaps.filter { directory.agency($0.action.leadAgency) == nil }.map { RoundGap($0.action, in: $0.plan) }
    notAsked = gaps.filter { directory.agency($0.action.leadAgency) != nil }.map { RoundGap($0.action, in: $0.plan) }
    isEscalated = round.escalateOn.map { $0 <= day } ?? false
  }
}

extension RoundGap {
  init(_ action: Action, in plan: Plan) {
    (id, reference, text) = (action.id, plan.reference(of: action), action.text)
  }
}

extension RoundAgency {
  init(_ request: RoundRequest, of round: UpdateRound, in register: Register, _ directory: DirectoryIndex, on day: Day)
  {
    let body = register.agency(request.agency)
    id = request.id
    reference = register.reference(of: request, in: round)
    agency = directory.agency(request.agency)
    recipient = directory.name(of: request.recipient)
    let above = [body?.boardRepresentative, body?.chiefOfficer].map { directory.name(of: $0) }
    chain = above.filter { $0 != directory.name(of: request.recipient) && !$0.isEmpty }
    form = request.form
    (sentOn, dueOn, receivedOn) = (request.sentOn, request.dueOn, request.lastReceived)
    (chaseCount, lastChased) = (request.chases.count, request.lastChased)
    daysLate = round.isOpen ? request.daysLate(on: day) : 0
    actions = request.asks.map { ask in
      RoundAction(
        id: ask.id, reference: register.reference(of: ask, in: request, of: round), action: ask.action,
        actionReference: ask.printed.reference, text: ask.printed.text, state: ask.state, replies: ask.replies)
    }
    counts = RoundCounts(request.asks)
  }
}

extension UpdateRound {
  /// Days from the day by which agencies were to be asked to the day on which they were.
  public var daysAskedLate: Int {
    guard let askOn, let sentOn, askOn < sentOn else { return 0 }
    return askOn.days(until: sentOn)
  }
}
