@testable import Casework

/// A register with one audit that meets every guard, so that a test can take away just what it is about.
enum AuditFixture {
  static let today = Day(iso: "2026-11-21")!
  static let audit = AuditID("audit")
  static let next = AuditID("next")
  static let plan = PlanID("plan")
  static let (police, housing, health) = (AgencyID("police"), AgencyID("housing"), AgencyID("health"))
  static let chair = Party.named("Chair of the Quality Group")
  static let finding = AuditFindingID("f1")

  static func day(_ text: String) -> Day { Day(iso: text)! }

  static var ofsted: GradeScale {
    GradeScale(id: Identifier("ofsted")) { scale in
      scale.grades = [grade("good", .good), grade("ri", .partly, needsAction: true)]
    }
  }

  private static func grade(_ code: String, _ sense: Grade.Sense, needsAction: Bool = false) -> Grade {
    Grade(id: Identifier(code)) { ($0.sense, $0.needsAction) = (sense, needsAction) }
  }

  static var tool: AuditTool {
    AuditTool {
      $0.code = "case-file"
      $0.title = "Case files"
      $0.sections = [
        ToolSection(id: Identifier("voice")) { section in
          section.questions = [
            AuditQuestion(id: Identifier("heard")) { ($0.ref, $0.scale) = ("1.1", "ofsted") },
            AuditQuestion(id: Identifier("acted")) { ($0.ref, $0.scale) = ("1.2", "ofsted") },
          ]
        }
      ]
      $0.requirements = [
        MinimumRequirement(id: Identifier("signed")) { $0.text = "Signed by a director" },
        MinimumRequirement(id: Identifier("proof")) { $0.text = "Evidence named" },
      ]
      $0.scales = [ofsted]
    }
  }

  static var register: Register {
    var register = Register()
    register.changeAgencies { agencies in
      agencies = [("police", "Police"), ("housing", "Housing"), ("health", "Health")].map { code, name in
        Agency(id: AgencyID(code)) { ($0.code, $0.name) = (code, name) }
      }
    }
    register.put(whole(at: .scheduled))
    register.put(
      Audit(id: next) {
        $0.reference = "AUD-2027-001"
        $0.topic = "Transitions"
        $0.year = "2027/28"
      })
    register.put(
      Plan(id: plan) {
        $0.reference = "PLAN-2026-001"
        $0.title = "Learning from audits"
        $0.sources = [PlanSource(id: Identifier("s")) { ($0.kind, $0.record) = (.audit, audit.erased) }]
        $0.recommendations = [
          Recommendation(id: RecommendationID("r")) {
            $0.ref = "1"
            $0.findings = [.finding(finding)]
          }
        ]
        $0.actions = [
          Action(id: ActionID("a")) {
            $0.ref = "1a"
            $0.answers = [RecommendationID("r")]
            $0.moves = [PlanFixture.move(to: .signedOff)]
          }
        ]
      })
    register.forgetTouched()
    return register
  }

  /// Everything recorded, at any stage: its agencies have answered, its finding is answered, its plan is complete.
  static func whole(at stage: AuditStage) -> Audit {
    Audit(id: audit) { audit in
      audit.reference = "AUD-2026-003"
      audit.topic = "Self-neglect"
      audit.year = "2026/27"
      audit.leadAuditor = .named("Ada Quill")
      audit.tool = tool
      audit.cases = [SampleCase(id: SampleCaseID("c1")) { $0.ref = "C1" }]
      audit.returns = [entry("police", at: .returned), entry("housing", at: .noReturn)]
      audit.outcome.summary = "Voices are heard and not always acted on."
      audit.partner = PartnerSummary { ($0.agency, $0.safeguardingFindings) = (police, "Two of ten were late.") }
      audit.findings = [
        AuditFinding(id: finding) { ($0.ref, $0.text, $0.grade) = ("F1", "Plans were not shared.", "ri") }
      ]
      if stage != .scheduled { audit.moves = [PlanFixture.move(to: stage)] }
    }
  }

  static func entry(_ agency: String, at stage: AuditReturnStage) -> AuditReturn {
    AuditReturn(id: Identifier("return-\(agency)")) { entry in
      entry.agency = AgencyID(agency)
      entry.due = day("2026-12-01")
      if stage != .listed { entry.moves = [PlanFixture.move(to: stage)] }
    }
  }

  /// A self-assessment whose one return is at a stage, with all its minimum requirements looked at.
  static func round(at stage: AuditReturnStage) -> Audit {
    var round = whole(at: .collecting)
    round.kind = .section11
    var entry = entry("police", at: stage)
    entry.requirements = ["signed", "proof"].map { code in
      RequirementCheck(id: Identifier(code)) { ($0.requirement, $0.isMet) = (code, true) }
    }
    round.returns = [entry]
    return round
  }

  /// Everything that any step could ask for.
  static var said: MoveDetails {
    var details = MoveDetails(on: today, by: chair, reason: "As the group agreed")
    details.reviewOn = day("2027-11-01")
    details.link = next.erased
    return details
  }

  static func register(with change: (inout Audit) -> Void) -> Register {
    var register = register
    register.change(audit, change)
    return register
  }

  static func sheet(_ auditor: String, _ grades: [String: String], as role: GradingSheet.Role = .grading)
    -> GradingSheet
  {
    GradingSheet(id: Identifier("\(auditor)-\(role.rawValue)")) { sheet in
      sheet.sampleCase = SampleCaseID("c1")
      sheet.auditor = .named(auditor)
      sheet.role = role
      sheet.responses = grades.sorted { $0.key < $1.key }.map { question, grade in
        GradedResponse(id: Identifier("\(auditor)-\(question)")) { ($0.question, $0.grade) = (question, grade) }
      }
    }
  }
}
