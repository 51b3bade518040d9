import Testing

@testable import Casework

@Suite("What lets an audit go on") struct AuditRuleTests {
  private func rules(
    _ to: AuditStage, from: AuditStage, reason: String = "", _ change: (inout Register) -> Void
  ) -> [String] {
    var register = AuditFixture.register { $0 = AuditFixture.whole(at: from) }
    change(&register)
    var details = MoveDetails(on: AuditFixture.today, by: AuditFixture.chair, reason: reason)
    details.link = AuditFixture.next.erased
    return MoveAudit(
      audit: AuditFixture.audit, to: to, details: details, moveID: Identifier("new"), today: AuditFixture.today
    ).rules(in: register)
  }

  private func spoil(_ change: @escaping (inout Audit) -> Void) -> (inout Register) -> Void {
    { $0.change(AuditFixture.audit, change) }
  }

  @Test("a return still awaited is no bar once the method was changed, or with a reason")
  func lowReturn() {
    let awaited = { (audit: inout Audit) in audit.returns[0].moves = [PlanFixture.move(to: .issued)] }
    #expect(rules(.moderation, from: .collecting, spoil(awaited)) == ["returns-settled"])
    #expect(rules(.moderation, from: .collecting, reason: "They closed", spoil(awaited)) == [])
    let changed = { (audit: inout Audit) in
      awaited(&audit)
      audit.methodChanges = [MethodChange(id: Identifier("m")) { ($0.to, $0.reason) = ("Focus group", "Low return") }]
    }
    #expect(rules(.moderation, from: .collecting, spoil(changed)) == [])
  }

  @Test("kinds that listen, watch or count need no tool", arguments: AuditKind.allCases)
  func tools(kind: AuditKind) {
    let free: [AuditKind] = [.focusGroup, .practiceObservation, .conferenceAttendance, .practiceInspection]
    let found = rules(.collecting, from: .initiated, spoil { ($0.kind, $0.tool) = (kind, nil) })
    #expect(found == (free.contains(kind) ? [] : ["needs-tool"]))
  }

  @Test("differences are settled by moderation or a reason, and a blank beside a grade is none")
  func differences() {
    let sheets = [AuditFixture.sheet("One", ["heard": "good"]), AuditFixture.sheet("Two", ["heard": "ri"])]
    let moderated = sheets + [AuditFixture.sheet("Three", ["heard": "ri"], as: .moderation)]
    let blank = [sheets[0], AuditFixture.sheet("Two", ["heard": ""])]
    let ownScore = [sheets[0], AuditFixture.sheet("Two", ["heard": "ri"], as: .selfAssessment)]
    #expect(rules(.reported, from: .moderation, spoil { $0.sheets = sheets }) == ["differences-settled"])
    #expect(rules(.reported, from: .moderation, reason: "Both stand", spoil { $0.sheets = sheets }) == [])
    for settled in [moderated, blank, ownScore] {
      #expect(rules(.reported, from: .moderation, spoil { $0.sheets = settled }) == [])
    }
  }

  @Test("many differences are named by the first five")
  func manyDifferences() {
    var audit = AuditFixture.whole(at: .moderation)
    audit.cases = (1...7).map { number in SampleCase(id: SampleCaseID("c\(number)")) { $0.ref = "C\(number)" } }
    audit.sheets = audit.cases.flatMap { held in
      ["good", "ri"].map { grade in
        var sheet = AuditFixture.sheet(grade, ["heard": grade])
        sheet.sampleCase = held.id
        return sheet
      }
    }
    #expect(audit.unsettledDifferences.count == 7)
    #expect(audit.names(of: audit.unsettledDifferences) == "C1 1.1, C2 1.1, C3 1.1, C4 1.1, C5 1.1 and 2 more")
  }

  @Test(
    "an adverse finding is answered by an action for it, or for its recommendation's whole, or by a reasoned decision")
  func findings() {
    func found(_ change: (inout Register) -> Void) -> [String] { rules(.actionPlan, from: .reported, change) }
    #expect(found { $0.change(AuditFixture.plan) { $0.recommendations[0].findings = [] } } == ["findings-answered"])
    let decided = { (reason: String) in
      { (register: inout Register) in
        register.change(AuditFixture.plan) { $0.actions = [] }
        register.change(AuditFixture.audit) { $0.findings[0].noAction = NoActionDecision { $0.reason = reason } }
      }
    }
    #expect(found(decided("Done since")) == [])
    #expect(found(decided(" ")) == ["findings-answered"])
    #expect(
      found { register in
        register.change(AuditFixture.plan) { $0.actions = [] }
        register.change(AuditFixture.audit) { $0.findings[0].grade = "good" }
      } == [])
    #expect(
      found { register in
        register.change(AuditFixture.plan) { plan in
          plan.recommendations[0].parent = RecommendationID("whole")
          plan.actions[0].answers = [RecommendationID("whole")]
        }
      } == [])
  }

  @Test("a plan is complete once it is closed, or has actions and all have ended")
  func completePlans() {
    func found(_ change: @escaping (inout Plan) -> Void) -> [String] {
      rules(.signedOff, from: .actionPlan) { $0.change(AuditFixture.plan, change) }
    }
    #expect(found { _ in } == [])
    #expect(found { plan in (plan.actions, plan.moves) = ([], [PlanFixture.move(to: .closed)]) } == [])
    #expect(found { plan in plan.actions[0].moves = [] } == ["plans-complete"])
    #expect(found { plan in plan.sources = [] } == [])
  }

  @Test("an audit that an import brought to a stage still owes what the stage asks for")
  func unverified() {
    var audit = AuditFixture.whole(at: .signedOff)
    audit.moves = [PlanFixture.move(to: .signedOff, isUnverified: true)]
    #expect(AuditFixture.register.unverifiedGaps(of: audit).map(\.rule) == ["needs-signatory"])
  }
}
