import Testing

@testable import Casework

@Suite("How far an update round has come") struct RoundStatusTests {
  private func status(_ register: Register, _ on: String) throws -> RoundStatus {
    try #require(register.roundStatus(RoundFixture.round, on: day(on)))
  }

  @Test("before it is sent it names what it will ask about, and whom it cannot ask")
  func unsent() throws {
    let status = try status(RoundFixture.opened(), "2026-11-18")
    #expect(status.stage == .opened && status.agencies.isEmpty && status.returnRate.percentText == "n/a")
    #expect(status.notAsked.map(\.reference) == ["7a", "7b", "8"].map { "PLAN-2026-001/1/\($0)" })
    #expect(status.noOneToAsk.map(\.reference) == ["PLAN-2026-001/1/9"])
  }

  @Test(
    "it is asked, then escalated a week before the meeting, and late from the day after the due day",
    arguments: [("2026-11-18", 0, false), ("2026-11-25", 0, false), ("2026-11-26", 1, false), ("2026-12-02", 7, true)])
  func lateness(on: String, late: Int, isEscalated: Bool) throws {
    let status = try status(RoundFixture.answered(), on)
    #expect(status.agencies.map(\.daysLate) == [0, late])
    #expect(status.isEscalated == isEscalated)
    #expect(status.stage == (isEscalated ? .escalated : .asked))
    #expect(status.escalation.map(\.name) == ["Housing"])
    #expect(status.escalation.flatMap(\.outstanding).map(\.actionReference) == ["PLAN-2026-001/1/8"])
  }

  @Test("asked, returned, outstanding and decided are counted, blank rows as returned and nothing said")
  func counts() throws {
    let answered = RoundFixture.answered()
    var counts = try status(answered, "2026-11-26").counts
    #expect((counts.asked, counts.returned, counts.outstanding, counts.saidNothing) == (3, 2, 1, 1))
    #expect((counts.undecided, counts.accepted, counts.rejected) == (1, 0, 0))
    #expect(try status(answered, "2026-11-26").returnRate == Share(2, of: 3))
    #expect(try status(answered, "2026-11-26").agencyReturnRate == Share(1, of: 2))
    counts = try status(RoundFixture.accept().applied(to: answered), "2026-11-26").counts
    #expect((counts.undecided, counts.accepted, counts.returned) == (0, 1, 2))
    counts = try status(RoundFixture.reject().applied(to: answered), "2026-11-26").counts
    #expect((counts.undecided, counts.rejected, counts.returned) == (0, 1, 2))
  }

  @Test("once everything is back it is to be decided, and then complete")
  func complete() throws {
    var register = RoundFixture.answered()
    register = RoundFixture.receive(register, from: RoundFixture.housing, print: "b2", [("8", { _ in })])
      .applied(to: register)
    #expect(try status(register, "2026-12-03").stage == .deciding)
    register = RoundFixture.accept().applied(to: register)
    #expect(try status(register, "2026-12-03").stage == .complete)
  }

  @Test("the chair is told who was asked, when they were chased, and who stands above them")
  func chain() throws {
    var register = RoundFixture.sent()
    register.change(RoundFixture.round) { round in
      round.requests[0].chases = [Chase(id: Identifier("c")) { $0.on = day("2026-11-27") }]
    }
    let police = try #require(try status(register, "2026-12-02").escalation.first)
    #expect(police.recipient == "Ade Brock" && police.chain == ["Assistant Chief", "Chief Constable"])
    #expect((police.chaseCount, police.lastChased) == (1, day("2026-11-27")))
    #expect(police.outstanding.count == 2)
    register.changeAgencies { $0[0].boardRepresentative = .person(RoundFixture.officer) }
    #expect(try status(register, "2026-12-02").escalation.first?.chain == ["Chief Constable"])
  }

  @Test("rounds are listed with the latest meeting first, and can be asked for")
  func rows() throws {
    var register = RoundFixture.answered()
    register.put(
      register.newRound(id: UpdateRoundID("r2"), reference: "ROUND-2027-001", meetingOn: day("2027-03-10"), on: today))
    let rows = register.roundRows(on: day("2026-12-02"))
    #expect(rows.map(\.reference) == ["ROUND-2027-001", "ROUND-2026-001"])
    func fitting(_ text: String) throws -> [String] {
      let filter = try Filter(
        parsing: text, of: RoundRow.vocabulary, on: today, calendar: register.workingCalendar)
      return rows.filter(filter.matches).map(\.reference)
    }
    #expect(try fitting("is:late") == ["ROUND-2026-001"] && fitting("agency:housing") == ["ROUND-2026-001"])
    #expect(try fitting("stage:opened") == ["ROUND-2027-001"] && fitting("agency:police").isEmpty)
    #expect(try fitting("is:unanswered has:returns late>6 due<2026-12-01") == ["ROUND-2026-001"])
    #expect(RoundColumn.agencies.text(of: rows[1]) == "1 of 2" && RoundColumn.rate.text(of: rows[1]) == "2 of 3")
  }

  @Test("replies are listed with the undecided first, blank rows left out")
  func replies() throws {
    let answered = RoundFixture.answered()
    let row = try #require(answered.replyRows().first)
    #expect(answered.replyRows().count == 1 && row.isUndecided && row.claim == "Green" && row.proposed == "28 Feb 2027")
    #expect(row.printed.due == "31 Dec 2026" && row.agency?.code == "police")
    let rejected = RoundFixture.reject().applied(to: answered)
    let more = RoundFixture.receive(rejected, on: day("2026-11-26"), print: "b2", [("7b", { $0.progress = "Again" })])
      .applied(to: rejected)
    #expect(more.replyRows().map(\.state) == ["undecided", "rejected"])
  }
}
