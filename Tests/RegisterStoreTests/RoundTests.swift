import Casework
import Testing

@testable import RegisterStore

@Suite("Update rounds on disk") struct RoundTests {
  private static let round = UpdateRoundID("roundaaaaaaa")
  private static let path = "rounds/2026/ROUND-2026-001-aaaaa.json"
  private static let day = Occasion.at(0).day

  private func isSaved(_ outcome: CommitOutcome) throws {
    guard case .saved = outcome else {
      Issue.record("not saved: \(outcome)")
      throw CancellationError()
    }
  }

  /// A board with one agency that leads the two actions of an open plan, in a scheme of its own colours.
  private func board() throws -> Bench {
    let bench = try Bench()
    let plan = MakePlan(actions: [ActionID("act111111111"), ActionID("act222222222")])
    try isSaved(bench.store.commit([plan], on: .at(1)))
    let police = Agency(id: AgencyID("police")) { ($0.code, $0.name) = ("police", "Police") }
    let more = ChangeRegister { register in
      register.changeAgencies { $0 = [police] }
      register.change(plan.id) { plan in
        plan.moves = [StageMove(id: Identifier("m1")) { ($0.to, $0.on) = (.open, Self.day) }]
        for place in plan.actions.indices { plan.actions[place].leadAgency = police.id }
      }
    }
    try isSaved(bench.store.commit([more], on: .at(2)))
    return bench
  }

  private func reply(_ id: String, _ fill: (inout RoundReply) -> Void = { _ in }) -> RoundReply {
    var reply = RoundReply(id: RoundReplyID(id)) { $0.receivedOn = Self.day }
    reply.progress = "Said in \(id)"
    fill(&reply)
    return reply
  }

  /// Every command that a round knows, each built on what the one before it left.
  private static let steps: [(String, @Sendable (RoundTests, Register) -> any Command)] = [
    (
      "open",
      { _, register in
        let made = register.newRound(
          id: round, reference: "ROUND-2026-001", meetingOn: Day(iso: "2026-12-12")!, on: day)
        return OpenRound(made, occasion: .at(3))
      }
    ),
    (
      "send",
      { _, register in
        let mint = IdentifierMint(drawing: { 7_777_777_777 })
        var requests = register.requestsToSend(in: register.rounds[round]!, on: day, mint: mint)
        requests[0].id = RoundRequestID("request")
        for place in requests[0].asks.indices { requests[0].asks[place].id = RoundAskID("ask\(place)") }
        return SendRound(round: round, requests: requests, on: day, today: day)
      }
    ),
    (
      "chase",
      { _, _ in
        ChaseRequest(
          round: round, request: RoundRequestID("request"), chase: Chase(id: Identifier("c1")) { $0.on = day })
      }
    ),
    (
      "receive",
      { tests, _ in
        let whole = tests.reply("r1") { reply in
          (reply.claim, reply.evidence, reply.reason) = ("green", "Minutes\nof two meetings", "The trainer is ill")
          (reply.proposedDue, reply.proposedDuePrinted) = (Day(iso: "2027-02-28"), "28/02/27")
        }
        let answers = [
          RoundAnswer(to: RoundAskID("ask0"), whole), RoundAnswer(to: RoundAskID("ask1"), tests.reply("r2")),
        ]
        let receipt = RoundReceipt(id: Identifier("p1")) {
          ($0.on, $0.document, $0.fingerprint) = (day, "a.xlsx", "ff")
        }
        return ReceiveReplies(
          round: round, request: RoundRequestID("request"), replies: answers, receipt: receipt, today: day)
      }
    ),
    (
      "accept",
      { _, _ in
        AcceptReply(
          round: round, reply: RoundReplyID("r1"), approver: .named("Chair"), by: nil, on: day,
          mint: IdentifierMint(drawing: { 8_888_888_888 }))
      }
    ),
    (
      "reject",
      { _, _ in
        RejectReply(round: round, reply: RoundReplyID("r2"), reason: "That is another action", by: nil, on: day)
      }
    ),
    ("close", { _, _ in CloseRound(round: round, by: nil, on: day, today: day) }),
  ]

  @Test("undo and redo of every command about a round give back the very bytes, of the plan too")
  func undoing() throws {
    let bench = try board()
    var states = [bench.documents]
    for (minute, (name, command)) in Self.steps.enumerated() {
      try isSaved(bench.store.commit([command(self, bench.store.register)], on: .at(minute + 3)))
      #expect(bench.documents != states.last, "\(name)")
      states.append(bench.documents)
    }
    #expect(bench.documents[Self.path] != nil)
    let action = try #require(bench.store.register.action(ActionID("act111111111"))?.action)
    #expect(action.progress.count == 1 && action.claims.count == 1 && action.evidence.count == 1 && action.slips == 1)
    for (number, state) in states.dropLast().enumerated().reversed() {
      try isSaved(bench.another().undo(on: .at(20)))
      #expect(bench.documents == state, "undoing \(Self.steps[number].0)")
    }
    for (number, state) in states.dropFirst().enumerated() {
      try isSaved(bench.another().redo(on: .at(30)))
      #expect(bench.documents == state, "redoing \(Self.steps[number].0)")
    }
    #expect(try bench.another().check(on: Self.day).filter { $0.kind != .holidays } == [])
  }

  @Test("an update round is kept in a file of its own, read back as it was, and its number is not given out again")
  func keeping() throws {
    let bench = try board()
    for (minute, (_, command)) in Self.steps.enumerated() {
      try isSaved(bench.store.commit([command(self, bench.store.register)], on: .at(minute + 3)))
    }
    let another = try bench.another()
    #expect(another.register.rounds == bench.store.register.rounds && !another.register.rounds.isEmpty)
    #expect(try another.nextReference(prefix: "ROUND", year: 2026) == "ROUND-2026-002")
  }
}
