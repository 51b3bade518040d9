@testable import Casework

extension AlertScene {
  /// An audit in which nothing is wrong, at a stage and put as asked.
  mutating func hold(_ stage: AuditStage = .collecting, _ fill: (inout Audit) -> Void = { _ in }) {
    var audit = Audit(id: AuditID("audit-\(audits.count)"))
    audit.reference = "AUD-2026-00\(audits.count + 3)"
    audit.topic = "Self-neglect"
    audit.year = "2026/27"
    audit.owningGroup = GroupID("qa")
    audit.leadAuditor = .person(PersonID("jo"))
    audit.tool = AuditFixture.tool
    if stage != .scheduled { audit.moves = [.to(stage, "2026-10-01")] }
    if stage == .closed { audit.outcome.reauditDue = day("2027-10-01") }
    fill(&audit)
    audits.append(audit)
  }
}

extension AuditReturn {
  static func asked(_ agency: String, due: String, at stage: AuditReturnStage = .issued) -> AuditReturn {
    AuditReturn(id: Identifier("return-\(agency)")) { entry in
      entry.agency = AgencyID(agency)
      entry.due = day(due)
      entry.moves = [.to(stage, "2026-10-01")]
    }
  }
}

extension AuditFinding {
  static func graded(_ grade: String, _ fill: (inout AuditFinding) -> Void = { _ in }) -> AuditFinding {
    AuditFinding(id: AuditFindingID("f1")) {
      ($0.ref, $0.text, $0.grade) = ("F1", "Plans were not shared.", grade)
      fill(&$0)
    }
  }
}

extension AlertVector {
  static let audits = auditDays + auditGaps + auditEndings

  private static let auditDays: [AlertVector] = [
    AlertVector(.auditStageLate) {
      $0.hold(.scheduled) { $0.timetable.startBy = day("2026-11-20") }
    } nearMiss: {
      $0.hold(.scheduled) { $0.timetable.startBy = today }
    },
    AlertVector(.auditStageLate) {
      $0.hold(.initiated) { ($0.timetable.startBy, $0.timetable.reportBy) = (day("2026-01-01"), day("2026-11-20")) }
    } nearMiss: {
      $0.hold(.collecting) { ($0.timetable.startBy, $0.timetable.reportBy) = (day("2026-01-01"), day("2026-12-20")) }
    },
    AlertVector(.auditStageLate) {
      $0.hold(.actionPlan) { $0.timetable.signOffBy = day("2026-11-20") }
    } nearMiss: {
      $0.hold(.replaced) { $0.timetable.reportBy = day("2026-11-20") }
    },
    AlertVector(.dueSoon) {
      $0.hold(.moderation) { $0.timetable.reportBy = day("2026-12-05") }
    } nearMiss: {
      $0.hold(.moderation) { $0.timetable.reportBy = day("2026-12-06") }
    },
    AlertVector(.returnLate) {
      $0.hold { $0.returns = [.asked("police", due: "2026-11-20")] }
    } nearMiss: {
      $0.hold { $0.returns = [.asked("police", due: "2026-11-20", at: .returned)] }
    },
    AlertVector(.dueSoon) {
      $0.hold { $0.returns = [.asked("police", due: "2026-11-21")] }
    } nearMiss: {
      $0.hold { $0.returns = [.asked("police", due: "2026-11-21", at: .noReturn)] }
    },
    AlertVector(.lowReturn) {
      $0.hold { $0.returns = .coming(2, of: 3, due: "2026-11-20") }
    } nearMiss: {
      $0.hold { $0.returns = .coming(3, of: 4, due: "2026-11-20") }
    },
    AlertVector(.lowReturn) {
      $0.hold { $0.returns = .coming(0, of: 2, due: "2026-11-20") }
    } nearMiss: {
      $0.hold {
        $0.returns = .coming(0, of: 2, due: "2026-11-20")
        $0.methodChanges = [MethodChange(id: Identifier("m")) { $0.to = "Focus group" }]
      }
    },
  ]

  private static let auditGaps: [AlertVector] = [
    AlertVector(.noLead) {
      $0.hold(.initiated) { $0.leadAuditor = nil }
    } nearMiss: {
      $0.hold(.scheduled) { $0.leadAuditor = nil }
    },
    AlertVector(.leadLeft) {
      $0.people[0].activeTo = day("2026-10-31")
      $0.action.leads = [Lead(id: Identifier("l")) { $0.role = "Head of Service" }]
      $0.hold(.collecting)
    } nearMiss: {
      $0.people[0].activeTo = day("2026-10-31")
      $0.action.leads = [Lead(id: Identifier("l")) { $0.role = "Head of Service" }]
      $0.hold(.closed)
    },
    AlertVector(.duplicateReference) {
      $0.hold()
      $0.hold { $0.reference = "aud-2026-003" }
    } nearMiss: {
      $0.hold()
      $0.hold()
    },
    AlertVector(.duplicateReference) {
      $0.hold { $0.cases = ["C1", "c1"].map { ref in SampleCase(id: SampleCaseID(ref)) { $0.ref = ref } } }
    } nearMiss: {
      $0.hold { $0.cases = ["C1", "C11"].map { ref in SampleCase(id: SampleCaseID(ref)) { $0.ref = ref } } }
    },
    AlertVector(.brokenLink) {
      $0.hold { $0.outcome.reauditOf = AuditID("gone") }
    } nearMiss: {
      $0.hold(.closed)
      $0.hold { $0.outcome.reauditOf = AuditID("audit-0") }
    },
    AlertVector(.brokenLink) {
      $0.hold { $0.returns = [.asked("gone", due: "2027-01-20")] }
    } nearMiss: {
      $0.hold { $0.returns = [.asked("police", due: "2027-01-20")] }
    },
    AlertVector(.brokenLink) {
      $0.hold { $0.findings = [.graded("good") { $0.cases = [SampleCaseID("c9")] }] }
    } nearMiss: {
      $0.hold { audit in
        audit.cases = [SampleCase(id: SampleCaseID("c9")) { $0.ref = "C9" }]
        audit.findings = [.graded("good") { $0.cases = [SampleCaseID("c9")] }]
      }
    },
    AlertVector(.unverified) {
      $0.hold { $0.moves = [.to(.reported, "2026-10-01") { $0.isUnverified = true }] }
    } nearMiss: {
      $0.hold { $0.moves = [.to(.reported, "2026-11-01")] }
    },
    AlertVector(.noRationale) {
      $0.hold { $0.judgements = [Judgement(id: Identifier("j")) { $0.grade = "ri" }] }
    } nearMiss: {
      $0.hold { $0.judgements = [Judgement(id: Identifier("j")) { ($0.grade, $0.rationale) = ("ri", "Seven of ten") }] }
    },
    AlertVector(.postcode) {
      $0.hold { $0.cases = [SampleCase(id: SampleCaseID("c")) { ($0.ref, $0.note) = ("C1", "Lives at PR1 8XJ") }] }
    } nearMiss: {
      $0.hold { $0.cases = [SampleCase(id: SampleCaseID("c")) { ($0.ref, $0.note) = ("C1", "Lives in the east") }] }
    },
  ]

  private static let auditEndings: [AlertVector] = [
    AlertVector(.findingNoAction) {
      $0.hold(.reported) { $0.findings = [.graded("ri")] }
    } nearMiss: {
      $0.hold(.moderation) { $0.findings = [.graded("ri")] }
    },
    AlertVector(.findingNoAction) {
      $0.hold(.closed) { $0.findings = [.graded("ri") { $0.noAction = NoActionDecision { $0.reason = "" } }] }
    } nearMiss: {
      $0.hold(.closed) { $0.findings = [.graded("ri") { $0.noAction = NoActionDecision { $0.reason = "Done" } }] }
    },
    AlertVector(.findingNoAction) {
      $0.hold(.reported) { $0.findings = [.graded("ri")] }
    } nearMiss: {
      $0.hold(.reported) { $0.findings = [.graded("ri")] }
      $0.recommendation.findings = [.finding(AuditFindingID("f1"))]
    },
    AlertVector(.noPlan) {
      $0.hold(.reported) { $0.timetable.planBy = day("2026-11-20") }
    } nearMiss: {
      $0.hold(.reported) { $0.timetable.planBy = today }
    },
    AlertVector(.noPlan) {
      $0.hold(.reported)
    } nearMiss: {
      $0.hold(.reported)
      $0.plan.sources = [PlanSource(id: Identifier("s")) { ($0.kind, $0.record) = (.audit, AnyID("audit-0")) }]
    },
    AlertVector(.noPlan) {
      $0.hold(.reported) { $0.moves = [.to(.reported, "2026-10-21")] }
    } nearMiss: {
      $0.hold(.reported) { $0.moves = [.to(.reported, "2026-10-22")] }
    },
    AlertVector(.reauditNotSet) {
      $0.hold(.closed) { $0.outcome.reauditDue = nil }
    } nearMiss: {
      $0.hold(.closed) { ($0.outcome.reauditDue, $0.outcome.noReauditReason) = (nil, "A new tool is coming") }
    },
    AlertVector(.reauditNotSet) {
      $0.hold(.closed) { $0.outcome.reauditDue = day("2026-11-20") }
    } nearMiss: {
      $0.hold(.closed) { $0.outcome.reauditDue = day("2026-11-20") }
      $0.hold(.scheduled) { $0.outcome.reauditOf = AuditID("audit-0") }
    },
    // A re-audit that was itself replaced repeats nothing.
    AlertVector(.reauditNotSet) {
      $0.hold(.closed) { $0.outcome.reauditDue = day("2026-11-20") }
      $0.hold(.replaced) { $0.outcome.reauditOf = AuditID("audit-0") }
    } nearMiss: {
      $0.hold(.closed) { $0.outcome.reauditDue = today }
    },
    AlertVector(.ownSignOff) {
      $0.hold { $0.moves = [.to(.signedOff, "2026-11-01") { $0.by = .named("Jo Marsh") }] }
    } nearMiss: {
      $0.hold { $0.moves = [.to(.signedOff, "2026-11-01") { $0.by = .named("The chair") }] }
    },
  ]
}

extension [AuditReturn] {
  /// So many returns that were all due on a day, of which the first few came in.
  static func coming(_ count: Int, of all: Int, due: String) -> Self {
    (0..<all).map { place in
      var entry = AuditReturn.asked("police", due: due, at: place < count ? .returned : .noReturn)
      entry.id = Identifier("return-\(place)")
      return entry
    }
  }
}
