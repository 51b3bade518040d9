import Testing

@testable import Casework

@Suite("What update rounds are alerted for") struct RoundAlertTests {
  private func alerts(_ register: Register, _ on: String) -> [Alert] {
    register.alerts(on: day(on)).filter { if case .round = $0.document { true } else { false } }
  }

  @Test(
    "a round that has not been sent is due soon up to its ask day, and late after it",
    arguments: [
      ("2026-11-03", nil), ("2026-11-04", AlertCode.dueSoon), ("2026-11-18", .dueSoon), ("2026-11-19", .milestoneLate),
    ])
  func asking(on: String, code: AlertCode?) {
    let register = RoundFixture.opened(on: day("2026-11-01"))
    let found = alerts(register, on)
    #expect(found.map(\.code) == [code].compactMap { $0 })
    if code == .milestoneLate {
      #expect(found[0].message == "Asking agencies for updates was due on 18 Nov 2026, 1 day ago.")
    }
    #expect(found.allSatisfy { $0.record == "ROUND-2026-001" })
  }

  @Test("an agency's answer is due soon, then late, until all of it came", arguments: ["2026-11-25", "2026-11-28"])
  func returns(on: String) throws {
    let register = RoundFixture.answered()
    let alert = try #require(alerts(register, on).first)
    #expect(alerts(register, on).count == 1, "the police answered about everything, one row with nothing in it")
    #expect(alert.record == "ROUND-2026-001/housing" && alert.agencyName == "Housing")
    #expect(alert.item == RoundFixture.request(RoundFixture.housing, in: register).id.erased)
    if on == "2026-11-28" {
      #expect(alert.code == .returnLate && alert.days == 3)
      #expect(
        alert.message
          == "The update for the meeting of 9 Dec 2026 of Housing was due on 25 Nov 2026, 3 days ago.")
    } else {
      #expect(alert.code == .dueSoon && alert.days == 0)
    }
    var closed = register
    closed.change(RoundFixture.round) { $0.closing = RoundClosing { $0.on = today } }
    #expect(alerts(closed, on).isEmpty)
  }

  @Test("the person who was asked owes the answer, and it can be acknowledged")
  func acknowledged() throws {
    let register = RoundFixture.sent()
    let alert = try #require(alerts(register, "2026-11-28").first { $0.agencyName == "Police" })
    #expect(alert.person == "Ade Brock")
    let accepted = AcknowledgeAlert(
      document: alert.document,
      acknowledgement: Acknowledgement(id: Identifier("k")) { seen in
        (seen.code, seen.about, seen.facts) = (alert.code.rawValue, alert.item, alert.facts)
        (seen.reason, seen.until) = ("Agreed with them", day("2026-12-05"))
      }, called: alert.record, occasion: RoundFixture.occasion(day("2026-11-28"))
    ).applied(to: register)
    #expect(alerts(accepted, "2026-11-28").count { $0.acknowledged != nil } == 1)
  }

  private func noUpdate(_ register: Register, _ on: String) -> Alert? {
    register.alerts(on: day(on)).first { $0.code == .noUpdate && $0.item == ActionID("7b").erased }
  }

  /// With an entry on a day before the round, so that the action is not one without any progress.
  private func register(said on: String, _ start: Register = RoundFixture.sent()) -> Register {
    var register = start
    register.change(RoundFixture.plan) { $0.change(ActionID("7b")) { $0.progress = [.said("Begun", on)] } }
    return register
  }

  @Test(
    "silence counts from the last round once its answers were due, and from 100 days without one",
    arguments: [
      ("2026-11-10", "2026-11-25", false), ("2026-11-10", "2026-11-26", true), ("2026-11-19", "2026-11-26", false),
      ("2026-11-18", "2026-11-26", false), ("2026-11-17", "2026-11-26", true),
      // The round is more than 100 days gone: the days count again.
      ("2027-01-01", "2027-03-01", false), ("2026-11-19", "2027-02-28", true),
    ])
  func silence(said: String, on: String, isAlerted: Bool) {
    #expect((noUpdate(register(said: said), on) != nil) == isAlerted)
  }

  @Test("without a round, or for an action that it did not ask about, 100 days count")
  func withoutRound() {
    let register = register(said: "2026-08-20", RoundFixture.opened())
    #expect(noUpdate(register, "2026-11-28") == nil && noUpdate(register, "2026-11-29")?.days == 101)
    #expect(noUpdate(register, "2026-11-29")?.message == "No update for 101 days.")
  }

  @Test("an answer that waits to be decided is an update, and a rejected or blank one is none")
  func waiting() throws {
    let answered = register(said: "2026-11-10", RoundFixture.answered())
    #expect(noUpdate(answered, "2026-11-28") == nil)
    let rejected = RoundFixture.reject().applied(to: answered)
    let alert = try #require(noUpdate(rejected, "2026-11-28"))
    #expect(alert.message == "No update for 18 days, though it was asked for in ROUND-2026-001.")
    let blank = register(said: "2026-11-10", RoundFixture.answered { _ in })
    #expect(noUpdate(blank, "2026-11-28") != nil)
  }

  @Test("the weeks ahead show the days of an open round, each once")
  func ahead() {
    func days(_ register: Register, _ on: String) -> [String] {
      register.weeksAhead(on: day(on)).flatMap(\.upcoming).filter { $0.record == "ROUND-2026-001" }
        .map { "\($0.day.iso) \($0.what)" }
    }
    let opened = RoundFixture.opened()
    #expect(
      days(opened, "2026-11-18") == [
        "2026-11-18 Asking agencies for updates", "2026-11-25 Agencies' updates",
        "2026-12-02 Telling the chair which updates are missing", "2026-12-09 The meeting",
      ])
    #expect(days(RoundFixture.answered(), "2026-11-26").map { $0.prefix(10) } == ["2026-12-02", "2026-12-09"])
    var closed = opened
    closed.change(RoundFixture.round) { $0.closing = RoundClosing { $0.on = today } }
    #expect(days(closed, "2026-11-18").isEmpty)
  }

  @Test("what looks like a personal detail in a reply is told until it is accepted into its plan")
  func privacy() {
    let register = RoundFixture.answered { $0.progress = "Ring 01632 960 555 about it" }
    func records(_ register: Register) -> [String] {
      register.alerts(on: day("2026-11-20")).filter { $0.severity == .privacy }.map(\.record)
    }
    #expect(records(register) == ["ROUND-2026-001/police/PLAN-2026-001/1/7b"])
    #expect(records(RoundFixture.accept().applied(to: register)) == ["PLAN-2026-001/1/7b"])
  }
}
