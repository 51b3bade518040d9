import Testing

@testable import Casework

@Suite("Alerts of audits") struct AuditAlertTests {
  @Test("an audit in order raises no alert, at whatever stage", arguments: AuditStage.allCases)
  func inOrder(stage: AuditStage) {
    var scene = AlertScene()
    scene.hold(stage) { if stage == .reported { $0.outcome.noPlanReason = "Nothing to put right" } }
    #expect(scene.alerts().map(\.code) == [])
  }

  @Test("a late stage is owed by the lead auditor and told with its group, its day and its stage")
  func lateStage() throws {
    var scene = AlertScene()
    scene.hold(.moderation) { $0.timetable.reportBy = day("2026-11-11") }
    let alert = try #require(scene.alerts().first)
    #expect((alert.record, alert.person, alert.days) == ("AUD-2026-003", "Jo Marsh", 10))
    #expect(alert.group == GroupID("qa") && alert.document == .audit(AuditID("audit-0")))
    #expect(alert.message == "The report was due on 11 Nov 2026, 10 days ago.")
  }

  @Test(
    "a late return is owed by its agency and its lead officer",
    arguments: [(AuditKind.thematic, "audit return"), (.section11, "self-assessment")])
  func lateReturn(kind: AuditKind, what: String) throws {
    var scene = AlertScene()
    scene.agencies[0].leadOfficer = .named("The review officer")
    scene.hold { audit in
      audit.kind = kind
      audit.returns = [.asked("police", due: "2026-11-20")] + .coming(9, of: 9, due: "2026-11-20")
    }
    let alert = try #require(scene.alerts().first)
    #expect(alert.record == "AUD-2026-003/police" && alert.person == "The review officer")
    #expect(alert.agencyName == "Fellshire Police")
    #expect(alert.message == "The \(what) of Fellshire Police was due on 20 Nov 2026, 1 day ago.")
  }

  @Test("a low return says how many are in, and rests while some are not due yet")
  func lowReturn() throws {
    var scene = AlertScene()
    scene.hold { $0.returns = .coming(1, of: 3, due: "2026-11-18") }
    let alert = try #require(scene.alerts().first { $0.code == .lowReturn })
    #expect(
      alert.message == "Only 1 of 3 returns are in, and all were due by 18 Nov 2026: chase, or change the method.")
    scene.audits[0].returns[2].due = today
    #expect(!scene.alerts().contains { $0.code == .lowReturn })
  }

  @Test("a day of the year an audit was carried out of no longer counts")
  func carried() {
    var scene = AlertScene()
    scene.hold(.scheduled) { $0.timetable.startBy = day("2026-03-01") }
    #expect(scene.alerts().map(\.code) == [.auditStageLate])
    scene.audits[0].yearSlips = [YearSlip(id: Identifier("y")) { ($0.from, $0.to) = ("2025/26", "2026/27") }]
    #expect(scene.alerts().map(\.code) == [])
    scene.audits[0].timetable.startBy = day("2026-11-01")
    #expect(scene.alerts().map(\.code) == [.auditStageLate])
  }

  @Test("a re-audit is due soon before its day, and not opened after it")
  func reaudit() throws {
    var scene = AlertScene()
    scene.hold(.closed) { $0.outcome.reauditDue = day("2026-12-01") }
    #expect(scene.alerts().map(\.message) == ["The re-audit is due on 1 Dec 2026, in 10 days."])
    scene.audits[0].outcome.reauditDue = day("2026-11-11")
    #expect(
      scene.alerts().map(\.message) == ["The re-audit was due on 11 Nov 2026, 10 days ago, and no one has opened it."])
    scene.audits[0].outcome.reauditDue = nil
    #expect(
      scene.alerts().map(\.message) == [
        "It is closed, with neither a day for the re-audit nor a reason why there is none."
      ])
  }

  @Test("a finding without an action is told by its own reference and grade")
  func finding() throws {
    var scene = AlertScene()
    scene.hold(.signedOff) { $0.findings = [.graded("ri") { $0.agencies = [AgencyID("police")] }] }
    let alert = try #require(scene.alerts().first)
    #expect(alert.record == "AUD-2026-003/F1" && alert.title == "Plans were not shared.")
    #expect(alert.agencyName == "Fellshire Police")
    #expect(alert.message == "It is graded ri, and neither an action nor a decision answers it.")
  }

  @Test("an alert of an audit is acknowledged there, and returns when its facts change")
  func acknowledged() throws {
    var scene = AlertScene()
    scene.hold { $0.timetable.collectBy = day("2026-11-11") }
    let alert = try #require(scene.alerts().first)
    let acknowledgement = Acknowledgement(id: Identifier("ack")) {
      ($0.code, $0.about, $0.facts) = (alert.code.rawValue, alert.item, alert.facts)
      ($0.reason, $0.until) = ("The lead is back next week", day("2026-12-01"))
    }
    let command = AcknowledgeAlert(
      document: alert.document, acknowledgement: acknowledgement, called: alert.record,
      occasion: Occasion(day: today, instant: Instant(seconds: 0), actor: .named("Jo")))
    #expect(command.rules(in: scene.register) == [])
    var after = command.applied(to: scene.register)
    #expect(after.alerts(on: today).map(\.isAcknowledged) == [true])
    after.change(AuditID("audit-0")) { $0.timetable.collectBy = day("2026-11-12") }
    #expect(after.alerts(on: today).map(\.isAcknowledged) == [false])
  }

  @Test("the weeks ahead tell the days of audits, of their returns and of their re-audits")
  func ahead() {
    var scene = AlertScene()
    scene.hold { audit in
      audit.timetable.collectBy = day("2026-12-10")
      audit.returns = [.asked("police", due: "2026-12-01")]
    }
    scene.hold(.closed) { $0.outcome.reauditDue = day("2026-12-18") }
    let ahead = scene.register.weeksAhead(on: today).flatMap(\.upcoming)
    #expect(
      ahead.map(\.what) == ["The audit return of Fellshire Police", "Collecting and grading", "The re-audit"])
    #expect(ahead.map(\.record) == ["AUD-2026-003/police", "AUD-2026-003", "AUD-2026-004"])
  }

  @Test("an audit is open until it is closed or replaced")
  func counts() {
    var scene = AlertScene()
    for stage in AuditStage.allCases { scene.hold(stage) }
    #expect(scene.register.statusCounts(on: today).openAudits == AuditStage.allCases.count - 2)
  }

  @Test("why an audit's days are what they are")
  func reasons() throws {
    var scene = AlertScene()
    scene.hold(.moderation) { audit in
      audit.timetable.reportBy = day("2026-11-11")
      audit.returns = [.asked("police", due: "2026-11-01")]
    }
    let id = AuditID("audit-0")
    let own = scene.register.dateReasons(for: .audit(id), on: today)
    #expect(own.map(\.title) == ["The report, by its timetable", "Days as they were entered"])
    #expect(own[0].lines.map(\.text).contains("10 days late"))
    let asked = scene.register.dateReasons(for: .auditReturn(id, Identifier("return-police")), on: today)
    #expect(asked[0].title == "Return due" && asked[0].due == day("2026-11-01"))
    #expect(asked[0].lines.last?.text == "20 days late")
    // What a return's own days are is told by the return.
    #expect(!own.flatMap(\.lines).contains { $0.label == "1 Nov 2026" })
  }
}
