import Testing

@testable import Casework

@Suite("Grades that an import brings")
struct ImportedGradeTests {
  private typealias Made = GradingFixture

  private func sheet(_ id: String, _ role: GradingSheet.Role, by auditor: Party) -> GradingSheet {
    GradingSheet(id: Identifier(id)) { sheet in
      (sheet.sampleCase, sheet.auditor, sheet.role) = (Made.c1, auditor, role)
      sheet.responses = [GradedResponse(id: Identifier("r\(id)")) { ($0.question, $0.grade) = ("heard", "good") }]
    }
  }

  @Test(
    "never stand beside the one moderated grade or self score of a cell, but beside another auditor's first grade",
    arguments: [
      (GradingSheet.Role.grading, Made.ada, true), (.grading, Made.ben, false), (.moderation, Made.ada, true),
      (.moderation, Made.ben, true), (.selfAssessment, Made.ben, true),
    ])
  func rivals(role: GradingSheet.Role, auditor: Party, isRefused: Bool) {
    var audit = Made.audit
    audit.sheets = [sheet("s1", role, by: Made.ada)]
    let brought = Audit(id: AuditID("")) { $0.sheets = [sheet("s2", role, by: auditor)] }
    let command = ImportAudit(brought, into: .existing(audit.id), document: "grades.csv")
    let refused = command.violations(in: Made.register(audit)).contains { $0.rule == "duplicate" }
    #expect(refused == isRefused)
  }
}
