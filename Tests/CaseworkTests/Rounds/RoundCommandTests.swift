import Testing

@testable import Casework

@Suite("Opening, sending, chasing and closing update rounds") struct RoundCommandTests {
  @Test("a round is opened for a meeting to come, once for each meeting and group")
  func opening() {
    let register = RoundFixture.register
    #expect(RoundFixture.open(register).rules(in: register) == [])
    #expect(RoundFixture.open(register, meeting: "2026-11-18").rules(in: register) == ["meeting-over"])
    #expect(RoundFixture.open(register, meeting: "2026-11-10").rules(in: register) == ["meeting-over"])
    #expect(RoundFixture.open(register, reference: "round 1").rules(in: register) == ["reference-form"])
    #expect(RoundFixture.open(register, group: GroupID("gone")).rules(in: register) == ["no-such-group"])
    let opened = RoundFixture.opened()
    func again(_ group: GroupID?, _ meeting: String = "2026-12-09", _ reference: String = "ROUND-2026-002") -> [String]
    {
      RoundFixture.open(opened, meeting: meeting, group: group, id: UpdateRoundID("r2"), reference: reference)
        .rules(in: opened)
    }
    #expect(again(nil) == ["round-open"])
    #expect(again(RoundFixture.quality) == [])
    #expect(again(nil, "2026-12-10") == [])
    #expect(again(nil, "2026-12-10", "round-2026-001") == ["reference-unique"])
    #expect(RoundFixture.open(opened, meeting: "2027-03-01", reference: "R-2").rules(in: opened) == ["new-identifier"])
    var closed = opened
    closed.change(RoundFixture.round) { $0.closing = RoundClosing { $0.on = today } }
    let twin = RoundFixture.open(closed, id: UpdateRoundID("r2"), reference: "ROUND-2026-002")
    #expect(twin.rules(in: closed) == [], "the closed one is over")
  }

  @Test("a day of a round may be moved by an edit, but not out of order")
  func edits() {
    let register = RoundFixture.opened()
    func edit(_ key: String, _ to: String) -> [String] {
      EditEntry(
        document: .round(RoundFixture.round), called: "it", edits: [FieldEdit(FieldPath(dotted: key), new: [to])]
      ).rules(in: register)
    }
    #expect(edit("dueOn", "2026-11-27") == [])
    #expect(edit("dueOn", "2026-12-03") == ["days-in-order"])
    #expect(edit("meetingOn", "2026-12-01") == ["days-in-order"])
    #expect(edit("requests", "x") != [])
    #expect(edit("reference", "ROUND-2026-009") == ["own-command"])
  }

  @Test("every active action of an open plan is asked of its lead agency, and a completed one is not")
  func asked() {
    let register = RoundFixture.sent()
    let requests = RoundFixture.held(register).requests
    #expect(requests.map(\.agency) == [RoundFixture.police, RoundFixture.housing])
    #expect(requests.map { $0.asks.compactMap(\.action?.text) } == [["7a", "7b"], ["8"]])
    #expect(requests[0].recipient == .person(RoundFixture.officer) && requests[1].recipient == nil)
    #expect(register.actionsWithNoOneToAsk(in: RoundFixture.held(register)).map(\.action.ref) == ["9"])
    #expect(
      requests[0].asks[1].printed
        == PrintedAction { cells in
          (cells.reference, cells.plan) = ("PLAN-2026-001/1/7b", "Learning from Adult K")
          (cells.text, cells.leads) = ("Do what is numbered 7b", "Head of Service")
          (cells.due, cells.stage) = ("31 Dec 2026", "in progress")
        })
  }

  @Test("a group's round asks about its own plans alone", arguments: [(PlanStage.open, 2), (.draft, 0), (.closed, 0)])
  func group(stage: PlanStage, agencies: Int) {
    var register = RoundFixture.opened(group: RoundFixture.quality)
    register.put(RoundFixture.plan(stage))
    register.put(Plan(id: PlanID("other")) { $0.moves = [.to(.open, "2026-09-01")] })
    register.change(PlanID("other")) { $0.actions = [RoundFixture.action("1", RoundFixture.police)] }
    #expect(RoundFixture.send(register).requests.count == agencies)
    #expect(RoundFixture.send(register).requests.flatMap(\.asks).allSatisfy { $0.action?.text != "1" })
  }

  @Test("sending again asks only about what is new, in the request that the agency has")
  func again() {
    var register = RoundFixture.sent()
    #expect(RoundFixture.send(register).rules(in: register) == ["no-one-to-ask"])
    register.change(RoundFixture.plan) { $0.actions.append(RoundFixture.action("12", RoundFixture.police)) }
    let more = RoundFixture.send(register, on: day("2026-11-20"))
    #expect(more.rules(in: register) == [])
    let after = more.applied(to: register)
    #expect(RoundFixture.held(after).requests.count == 2)
    #expect(RoundFixture.request(RoundFixture.police, in: after).asks.compactMap(\.action?.text) == ["7a", "7b", "12"])
  }

  @Test("a round is not sent before it is opened, tomorrow, to nobody known, or twice for one action")
  func sendingRefused() {
    let register = RoundFixture.opened()
    let requests = RoundFixture.send(register).requests
    func rules(_ requests: [RoundRequest], on: String = "2026-11-18", today: String = "2026-11-18") -> [String] {
      SendRound(round: RoundFixture.round, requests: requests, on: day(on), today: day(today)).rules(in: register)
    }
    #expect(rules([]) == ["no-one-to-ask"])
    #expect(rules(requests, on: "2026-11-17") == ["not-before-opened"])
    #expect(rules(requests, on: "2026-11-19") == ["not-in-future"])
    #expect(rules(requests + [requests[0]]) == ["asked-once"])
    var unknown = requests
    unknown[0].agency = AgencyID("gone")
    #expect(rules(unknown) == ["agency-known"])
  }

  @Test("what is outstanding is chased, from the day it was asked")
  func chasing() {
    let register = RoundFixture.answered()
    func chase(_ agency: AgencyID, _ on: String?) -> ChaseRequest {
      ChaseRequest(
        round: RoundFixture.round, request: RoundFixture.request(agency, in: register).id,
        chase: Chase(id: Identifier("c1")) { $0.on = on.map(day) })
    }
    #expect(chase(RoundFixture.housing, "2026-11-26").rules(in: register) == [])
    #expect(chase(RoundFixture.housing, nil).rules(in: register) == ["needs-day"])
    #expect(chase(RoundFixture.housing, "2026-11-17").rules(in: register) == ["not-before-sent"])
    #expect(chase(RoundFixture.police, "2026-11-26").rules(in: register) == ["return-awaited"])
    #expect(chase(RoundFixture.housing, "2026-11-26").words(in: register) == "chase ROUND-2026-001/housing")
    let after = chase(RoundFixture.housing, "2026-11-26").applied(to: register)
    #expect(RoundFixture.request(RoundFixture.housing, in: after).lastChased == day("2026-11-26"))
  }

  private func close(_ register: Register, _ reason: String = "", on: String = "2026-12-10") -> CloseRound {
    CloseRound(
      round: RoundFixture.round, reason: reason, by: .named("coordinator"), on: day(on), today: day("2026-12-10"))
  }

  @Test("a round is closed once every reply is decided, else with a reason; what is outstanding stays so")
  func closing() throws {
    let answered = RoundFixture.answered()
    #expect(close(answered).rules(in: answered) == ["replies-undecided"])
    #expect(close(answered, "The board met").rules(in: answered) == [])
    #expect(close(answered, "The board met", on: "2026-12-11").rules(in: answered) == ["not-in-future"])
    #expect(close(answered, "The board met", on: "2026-11-01").rules(in: answered) == ["not-before-opened"])
    let decided = RoundFixture.reject().applied(to: answered)
    #expect(close(decided).rules(in: decided) == [])
    let opened = RoundFixture.opened()
    #expect(close(opened).rules(in: opened) == ["needs-reason"])
    let closed = close(decided).applied(to: decided)
    let status = try #require(closed.roundStatus(RoundFixture.round, on: day("2027-01-01")))
    #expect(status.stage == .closed && status.counts.outstanding == 1)
    #expect(status.escalation.map(\.name) == ["Housing"] && status.agencies.allSatisfy { $0.daysLate == 0 })
  }

  @Test("a closed round takes nothing more, and a round that is gone says so")
  func over() {
    let answered = RoundFixture.answered()
    let closed = close(answered, "The board met").applied(to: answered)
    let commands: [any Command] = [
      RoundFixture.accept(), RoundFixture.reject(), close(closed, "Again"), RoundFixture.send(closed),
      RoundFixture.receive(closed, from: RoundFixture.housing, print: "b2", [("8", RoundFixture.whole)]),
      ChaseRequest(round: RoundFixture.round, request: RoundRequestID("x"), chase: Chase()),
    ]
    for command in commands {
      #expect(command.rules(in: closed).first == "round-closed", "\(command.words(in: closed))")
      #expect(command.rules(in: RoundFixture.register) == ["round-gone"], "\(command.words(in: closed))")
    }
  }
}
