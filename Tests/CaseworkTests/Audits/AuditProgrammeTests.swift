import Testing

@testable import Casework

@Suite("The audit programme") struct AuditProgrammeTests {
  private var register: Register {
    var register = Register()
    register.changeGroups { $0 = [Group(id: GroupID("qa")) { ($0.code, $0.name) = ("qa", "Quality Group") }] }
    return register
  }

  private func audit(
    _ number: Int, _ stage: AuditStage = .scheduled, year: String = "2026/27", _ fill: (inout Audit) -> Void = { _ in }
  ) -> Audit {
    Audit(id: AuditID("a\(number)")) { audit in
      audit.reference = "AUD-2026-\(number)"
      audit.topic = "Topic \(number)"
      audit.owningGroup = GroupID("qa")
      audit.year = year
      if stage != .scheduled { audit.moves = [.to(stage, "2026-06-01")] }
      fill(&audit)
    }
  }

  private func slip(_ from: String, _ to: String) -> YearSlip {
    YearSlip(id: Identifier(from)) { ($0.from, $0.to, $0.reason) = (from, to, "No auditor was free") }
  }

  @Test(
    "where an audit stands in its year follows from its stage",
    arguments: [
      (AuditStage.scheduled, AuditProgrammeRow.Standing.planned), (.initiated, .underWay), (.collecting, .underWay),
      (.moderation, .underWay), (.reported, .done), (.actionPlan, .done), (.signedOff, .done), (.closed, .done),
      (.replaced, .replaced),
    ])
  func standing(stage: AuditStage, standing: AuditProgrammeRow.Standing) {
    var register = register
    register.put(audit(1, stage))
    #expect(register.auditProgramme(year: "2026/27", on: today).rows.map(\.standing) == [standing])
  }

  @Test("an audit carried forward stays in each year it left, and in the new one shows where it came from")
  func carried() {
    var register = register
    register.put(
      audit(1, year: "2026/27") { $0.yearSlips = [slip("2024/25", "2025/26"), slip("2025/26", "2026/27")] })
    func row(_ year: String) -> AuditProgrammeRow? { register.auditProgramme(year: year, on: today).rows.first }
    #expect(
      ["2023/24", "2024/25", "2025/26", "2026/27"].map { row($0)?.standing }
        == [nil, .carriedForward, .carriedForward, .planned])
    #expect(["2024/25", "2025/26", "2026/27"].map { row($0)?.ledTo } == ["2025/26", "2026/27", ""])
    #expect(["2024/25", "2025/26", "2026/27"].map { row($0)?.slips } == [0, 1, 2])
    #expect(row("2026/27")?.originalYear == "2024/25" && row("2025/26")?.reason == "No auditor was free")
    #expect(register.auditProgrammeYears == ["2026/27", "2025/26", "2024/25"])
  }

  @Test("completion is done of planned: what was carried out counts as planned, what was replaced does not")
  func completion() {
    var register = register
    register.put(audit(1, .closed))
    register.put(audit(2, .reported))
    register.put(audit(3, .moderation))
    register.put(audit(4))
    register.put(audit(5, year: "2027/28") { $0.yearSlips = [slip("2026/27", "2027/28")] })
    register.put(audit(6, .replaced) { $0.outcome.replacedBy = AuditID("a2") })
    register.put(audit(7, .reported) { $0.partner = PartnerSummary() })
    let programme = register.auditProgramme(year: "2026/27", on: today)
    #expect(programme.completion == Share(2, of: 5))
    #expect(programme.rows.map(\.reference) == (1...6).map { "AUD-2026-\($0)" })
    #expect(programme.rows.last?.ledTo == "AUD-2026-2")
    #expect(register.auditProgramme(year: "2019/20", on: today).completion == Share(0, of: 0))
  }

  @Test("groups stand by name, those of none at the end, and within them the days to start by come in order")
  func order() {
    var register = register
    register.put(audit(10) { $0.timetable.startBy = day("2026-09-01") })
    register.put(audit(2))
    register.put(audit(3) { $0.timetable.startBy = day("2026-05-01") })
    register.put(audit(4) { $0.owningGroup = nil })
    let programme = register.auditProgramme(year: "2026/27", on: today)
    #expect(programme.groups.map(\.title) == ["Quality Group", "No group"])
    #expect(programme.groups[0].rows.map(\.reference) == ["AUD-2026-3", "AUD-2026-10", "AUD-2026-2"])
    #expect(programme.groups[1].completion == Share(0, of: 1))
  }

  @Test("what is late is told with its days, and what is done is late no more")
  func late() {
    var register = register
    register.put(audit(1, .moderation) { $0.timetable.reportBy = day("2026-11-11") })
    register.put(audit(2, .reported) { $0.timetable.planBy = day("2026-11-11") })
    let rows = register.auditProgramme(year: "2026/27", on: today).rows
    #expect(rows.map(\.daysLate) == [10, 0])
    #expect(rows[0].next == AuditMilestone(what: "The report", due: day("2026-11-11")))
  }

  @Test(
    "a programme year is named as the board's reporting years are",
    arguments: [("2026/27", 4, true), ("2026", 1, true), ("2026", 4, false), ("2026/28", 4, false), ("soon", 4, false)])
  func names(name: String, month: Int, isYear: Bool) {
    var board = Board()
    board.yearStart = month
    #expect(ReportingYear(named: name, of: board)?.name == (isYear ? name : nil))
  }
}
