import Testing

@testable import Casework

@Suite("The rows of audits, findings and returns") struct AuditRowTests {
  private let today = AuditFixture.today

  private func filter(_ text: String, _ vocabulary: FilterVocabulary) throws -> Filter {
    try Filter(parsing: text, of: vocabulary, on: today)
  }

  @Test("an audit's row counts who was asked and whose return came, its cases and its findings")
  func auditRow() throws {
    let register = AuditFixture.register { audit in
      audit.returns.append(AuditFixture.entry("health", at: .listed))
      audit.timetable.startBy = AuditFixture.day("2026-11-18")
      audit.sheets = [AuditFixture.sheet("One", ["heard": "ri", "acted": ""])]
    }
    let row = try #require(register.auditRows(on: today).first)
    #expect((row.returnsAsked, row.returnsCome, row.caseCount, row.responseCount) == (2, 1, 1, 1))
    #expect((row.findingCount, row.unansweredCount, row.daysLate) == (1, 0, 3))
    #expect(row.agencies.map(\.code) == ["police", "housing", "health"] && row.plans == ["PLAN-2026-001"])
    #expect(AuditColumn.returns.text(of: row) == "1 of 2" && AuditColumn.late.text(of: row) == "3")
  }

  @Test(
    "audits are asked for by what stands in their rows",
    arguments: [
      ("is:late", true), ("agency:police", true), ("agency:fire", false), ("plan:PLAN-2026-001", true),
      ("year:2026/27", true), ("kind:multi-agency", true), ("is:unanswered", false), ("has:finding", true),
      ("lead:quill", true), ("is:closed", false),
    ])
  func audits(text: String, isFound: Bool) throws {
    let register = AuditFixture.register { $0.timetable.startBy = AuditFixture.day("2026-11-18") }
    let row = try #require(register.auditRows(on: today).first)
    #expect(try filter(text, AuditRow.vocabulary).matches(row) == isFound)
  }

  @Test(
    "findings are asked for by what stands in their rows",
    arguments: [
      ("is:adverse", true), ("is:unanswered", false), ("has:action", true), ("has:decision", false),
      ("has:recommendation", true), ("grade:ri", true), ("audit:AUD-2026-003", true), ("audit:self-neglect", true),
      ("kind:development", true), ("plan:PLAN-2026-001", true), ("shared", true),
    ])
  func findings(text: String, isFound: Bool) throws {
    let row = try #require(AuditFixture.register.findingRows().first)
    #expect(try filter(text, FindingRow.vocabulary).matches(row) == isFound)
  }

  @Test("a return that is issued is awaited, and late after its due day; one only listed is neither open nor closed")
  func returns() throws {
    var register = AuditFixture.register
    register.change(AuditFixture.audit) { audit in
      audit.returns = [
        AuditFixture.entry("police", at: .issued), AuditFixture.entry("housing", at: .listed),
        AuditFixture.entry("health", at: .qualityAssured),
      ]
    }
    let rows = register.auditReturnRows(on: AuditFixture.day("2026-12-05"))
    #expect(rows.map(\.reference) == ["AUD-2026-003/police", "AUD-2026-003/housing", "AUD-2026-003/health"])
    #expect(rows.map(\.daysLate) == [4, 0, 0])
    for (text, found) in [("is:waiting", [true, false, false]), ("is:closed", [false, false, true])] {
      #expect(try rows.map(filter(text, AuditReturnRow.vocabulary).matches) == found)
    }
  }

  @Test("a recommendation without an action is asked for by its state")
  func withoutAction() throws {
    let isThere = { (change: (inout Plan) -> Void) in
      var register = AuditFixture.register
      register.change(AuditFixture.plan, change)
      let row = try #require(register.recommendationRows(on: today).first)
      return try filter("is:without-action", RecommendationRow.vocabulary).matches(row)
    }
    #expect(try !isThere { _ in })
    #expect(try isThere { $0.actions[0].answers = [] })
    #expect(try !isThere { ($0.actions[0].answers, $0.recommendations[0].isAlreadyInPlace) = ([], true) })
  }
}
