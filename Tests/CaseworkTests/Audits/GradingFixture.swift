@testable import Casework

/// Audits made for grading: a case-file audit of two cases and two questions, and a round of self-assessments.
enum GradingFixture {
  static let (ada, ben, cara) = (Party.named("Ada Quill"), Party.named("Ben Stone"), Party.named("Cara Wells"))
  static let (c1, c2) = (SampleCaseID("c1"), SampleCaseID("c2"))
  static let heard = GradeCell(sampleCase: c1, question: "heard")

  static func scale(_ code: String, _ grades: [(String, Grade.Sense)], isLegacy: Bool = false) -> GradeScale {
    GradeScale(id: Identifier(code)) { scale in
      scale.title = code
      scale.isLegacy = isLegacy
      scale.grades = grades.map { word, sense in
        let grade = word.lowercased().replacing(" ", with: "-")
        return Grade(id: Identifier(grade)) { ($0.word, $0.sense) = (word, sense) }
      }
    }
  }

  static let ofsted = scale(
    "ofsted",
    [
      ("Outstanding", .good), ("Good", .good), ("Requires improvement", .partly), ("Inadequate", .poor),
      ("Not applicable", .notApplicable),
    ])
  static let legacy = scale("ofsted-legacy", [("Good", .good), ("Adequate", .partly)], isLegacy: true)
  static let compliance = scale("compliance", [("Full", .good), ("Partial", .partly), ("Not", .poor)])
  static let rag = scale("rag", [("Green", .good), ("Amber", .partly), ("Red", .poor)])

  static func tool(_ questions: [(code: String, scale: String)], isPerAgency: Bool = false) -> AuditTool {
    AuditTool { tool in
      (tool.code, tool.title, tool.isPerAgency) = ("tool", "The tool", isPerAgency)
      tool.scales = [ofsted, legacy, compliance, rag]
      tool.sections = [
        ToolSection(id: Identifier("one")) { section in
          section.questions = questions.enumerated().map { place, entry in
            AuditQuestion(id: Identifier(entry.code)) {
              ($0.ref, $0.text, $0.scale) = ("1.\(place + 1)", entry.code, entry.scale)
            }
          }
        }
      ]
    }
  }

  static var audit: Audit {
    var audit = AuditFixture.whole(at: .collecting)
    audit.tool = tool([("heard", "ofsted"), ("acted", "ofsted")])
    audit.cases = [("c1", "C1"), ("c2", "C2")].map { id, ref in SampleCase(id: SampleCaseID(id)) { $0.ref = ref } }
    return audit
  }

  static var round: Audit {
    var round = AuditFixture.round(at: .returned)
    round.tool = tool([("led", "rag"), ("trained", "rag")])
    return round
  }

  static func register(_ audit: Audit = audit) -> Register {
    AuditFixture.register { $0 = audit }
  }

  static func give(
    _ grade: String?, to cell: GradeCell = heard, as role: GradingSheet.Role = .grading, by auditor: Party = ada,
    comment: String? = nil, improvement: String? = nil, deadline: Day? = nil, id: String = "r"
  ) -> GiveGrade {
    GiveGrade(
      audit: AuditFixture.audit, cell: cell, role: role, auditor: auditor, grade: grade, comment: comment,
      improvement: improvement, deadline: deadline, sheetID: Identifier("sheet-\(id)"), responseID: Identifier(id),
      on: AuditFixture.today)
  }

  /// The audit after some grades, each of which may be given.
  static func graded(_ grades: [GiveGrade]) -> Audit { graded(audit, grades) }

  static func graded(_ audit: Audit, _ grades: [GiveGrade]) -> Audit {
    grades.reduce(register(audit)) { $1.applied(to: $0) }.audits[AuditFixture.audit] ?? Audit()
  }
}
