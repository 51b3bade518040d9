import Testing

@testable import Casework

@Suite("The days of an update round") struct RoundDayTests {
  @Test(
    "agencies are asked three weeks before the meeting, answer two before, and the chair is told one before",
    arguments: [
      ("2026-12-09", "2026-11-18", "2026-11-25", "2026-12-02"),
      ("2027-01-06", "2026-12-16", "2026-12-23", "2026-12-30"),
      ("2027-03-05", "2027-02-12", "2027-02-19", "2027-02-26"),
      ("2028-03-07", "2028-02-15", "2028-02-22", "2028-02-29"),
    ])
  func days(meeting: String, ask: String, due: String, escalate: String) {
    let round = RoundFixture.register.newRound(
      id: RoundFixture.round, reference: "ROUND-2026-001", meetingOn: day(meeting), on: today)
    #expect([round.askOn, round.dueOn, round.escalateOn] == [day(ask), day(due), day(escalate)])
    #expect(round.openedOn == today)
  }

  @Test("a board's own weeks are counted in place of them")
  func settings() {
    var register = RoundFixture.register
    register.changeSettings { settings in
      (settings.alerts.roundAskWeeks, settings.alerts.roundDueWeeks, settings.alerts.roundEscalateWeeks) = (6, 3, 2)
    }
    let round = register.newRound(id: RoundFixture.round, reference: "R-1", meetingOn: day("2026-12-09"), on: today)
    #expect([round.askOn, round.dueOn, round.escalateOn] == [day("2026-10-28"), day("2026-11-18"), day("2026-11-25")])
  }

  @Test(
    "an agency asked too late answers by the first of the round's days still to come",
    arguments: [
      ("2026-11-18", "2026-11-25", 0), ("2026-11-24", "2026-11-25", 6), ("2026-11-25", "2026-12-02", 7),
      ("2026-12-01", "2026-12-02", 13), ("2026-12-02", "2026-12-09", 14), ("2026-12-08", "2026-12-09", 20),
    ])
  func askedLate(sent: String, due: String, late: Int) throws {
    let register = RoundFixture.sent(on: day(sent), RoundFixture.opened())
    let status = try #require(register.roundStatus(RoundFixture.round, on: day(sent)))
    #expect(status.agencies.map(\.dueOn) == [day(due), day(due)])
    #expect(status.daysAskedLate == late)
    #expect(status.agencies.allSatisfy { $0.daysLate == 0 }, "no one is late on the day they are asked")
  }

  @Test(
    "opening says the days, and honestly that they have passed",
    arguments: [
      ("2026-11-18", ""), ("2026-11-21", "asked today, agencies are asked 3 days late."),
      ("2026-11-25", "7 days late, and their answers are due on 2 Dec 2026."),
      ("2026-12-05", "17 days late, and their answers are due on 9 Dec 2026."),
    ])
  func outlook(on: String, lateness: String) {
    let register = RoundFixture.opened()
    let sentences = RoundOutlook(of: RoundFixture.held(register), in: register, on: day(on)).sentences
    #expect(
      sentences.first
        == "Ask agencies by 18 Nov 2026; their answers are due on 25 Nov 2026; the chair is told on 2 Dec 2026.")
    #expect(sentences.contains { !lateness.isEmpty && $0.hasSuffix(lateness) } == !lateness.isEmpty)
    #expect(sentences.count == (lateness.isEmpty ? 3 : 4))
    #expect(sentences.contains("It asks 2 agencies about 3 actions."))
    #expect(
      sentences.last == "1 action has no lead agency, so there is no one to ask: PLAN-2026-001/1/9.")
  }

  @Test("why tells the meeting that each day is counted back from")
  func reasons() {
    let register = RoundFixture.opened()
    let reasons = register.dateReasons(for: .round(RoundFixture.round), on: day("2026-11-20"))
    #expect(
      reasons.prefix(3).map(\.due) == [day("2026-11-18"), day("2026-11-25"), day("2026-12-02")])
    #expect(reasons[0].lines.map(\.text).contains("3 weeks before the meeting of Wed 9 Dec 2026"))
    #expect(reasons[0].lines.last?.text == "2 days late")
    #expect(reasons[2].lines.map(\.text).contains("1 week before the meeting of Wed 9 Dec 2026"))
  }
}
