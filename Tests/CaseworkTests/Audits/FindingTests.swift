import Testing

@testable import Casework

@Suite("What an audit found, and what answers it") struct FindingTests {
  private let audit = AuditFixture.audit
  private let occasion = Occasion(
    day: AuditFixture.today, instant: Instant(fieldText: "2026-11-21T09:00:00Z")!, actor: AuditFixture.chair)

  private func finding(_ change: (inout AuditFinding) -> Void = { _ in }) -> AuditFinding {
    var finding = AuditFinding(id: AuditFindingID("f2")) { ($0.ref, $0.text) = ("F2", "Nobody asked the adult.") }
    change(&finding)
    return finding
  }

  private func rules(_ change: (inout AuditFinding) -> Void) -> [String] {
    RecordFinding(audit: audit, finding: finding(change)).rules(in: AuditFixture.register)
  }

  @Test("a whole finding is recorded, and the next one is numbered on")
  func recorded() throws {
    var register = AuditFixture.register
    let whole = finding {
      ($0.questions, $0.grade, $0.cases, $0.agencies) = (["heard"], "ri", [SampleCaseID("c1")], [AuditFixture.police])
    }
    let command = RecordFinding(audit: audit, finding: whole)
    #expect(command.rules(in: register) == [])
    #expect(command.words(in: register) == "record area for development AUD-2026-003/F2")
    command.apply(to: &register)
    let held = try #require(register.audits[audit])
    #expect(held.findings.map(\.ref) == ["F1", "F2"] && held.nextFindingRef == "F3")
  }

  /// A finding with one thing wrong, and the rule it breaks.
  struct Slip: Sendable {
    let rule: String
    let make: @Sendable (inout AuditFinding) -> Void

    init(_ rule: String, _ make: @escaping @Sendable (inout AuditFinding) -> Void) {
      self.rule = rule
      self.make = make
    }

    static let all: [Slip] = [
      Slip("needs-ref") { $0.ref = " " }, Slip("bad-ref") { $0.ref = "F/2" }, Slip("duplicate") { $0.ref = "f1" },
      Slip("needs-text") { $0.text = "" }, Slip("no-such-question") { $0.questions = ["heard", "seen"] },
      Slip("no-such-grade") { $0.grade = "adequate" }, Slip("no-such-case") { $0.cases = [SampleCaseID("c9")] },
      Slip("no-such-agency") { $0.agencies = [AgencyID("fire")] },
      Slip("no-such-theme") { $0.themes = [ThemeID("t")] },
      Slip("no-such-finding") { $0.sameAs = AuditFindingID("f2") },
    ]
  }

  @Test("a finding is refused for what it names wrongly", arguments: Slip.all)
  func refused(slip: Slip) { #expect(rules(slip.make) == [slip.rule]) }

  @Test("an edit is held to the same rules as recording")
  func edited() {
    let path: FieldPath = ["findings"]
    let edit = EditEntry(
      document: .audit(audit), entry: path.appending(.entry(AuditFixture.finding.erased)), called: "AUD-2026-003/F1",
      edits: [FieldEdit(["questions"], new: ["seen"])])
    #expect(edit.rules(in: AuditFixture.register) == ["no-such-question"])
  }

  /// A register whose finding has a recommendation and an action, as the test leaves them.
  private func register(
    listed: Bool = false, acted: Bool = false, direct: Bool = false, decided: Bool = false
  ) -> Register {
    var register = AuditFixture.register
    register.change(AuditFixture.plan) { plan in
      plan.recommendations[0].findings = listed ? [.finding(AuditFixture.finding)] : []
      if !acted { plan.actions[0].answers = [] }
      if direct { plan.actions[0].findings = [AuditFixture.finding] }
    }
    if decided {
      register.change(audit) { audit in
        audit.findings[0].noAction = NoActionDecision {
          ($0.reason, $0.by, $0.on) = ("One case", AuditFixture.chair, AuditFixture.today)
        }
      }
    }
    return register
  }

  @Test("a finding is answered by an action of its own or of a recommendation, or by a decision")
  func answered() throws {
    let table: [(Register, Bool, FindingStanding)] = [
      (register(), false, .open), (register(listed: true), false, .recommended),
      (register(listed: true, acted: true), true, .acted), (register(acted: true), false, .open),
      (register(direct: true), true, .acted), (register(decided: true), true, .noAction),
    ]
    for (register, isAnswered, standing) in table {
      let row = try #require(register.findingRows().first)
      #expect(register.isAnswered(try #require(register.audits[audit]?.findings[0])) == isAnswered)
      #expect((row.standing, row.isUnanswered) == (standing, !isAnswered))
      #expect(register.auditRows(on: AuditFixture.today)[0].unansweredCount == (isAnswered ? 0 : 1))
    }
  }

  @Test("a finding that is not graded badly needs no answer")
  func ungraded() throws {
    var register = register()
    register.change(audit) { $0.findings[0].grade = "" }
    #expect(register.unansweredFindings(of: try #require(register.audits[audit])).isEmpty)
    let row = try #require(register.findingRows().first)
    #expect(!row.isAdverse && !row.isUnanswered && row.answer.isEmpty)
  }

  @Test("a decision that there is no action needs a reason, someone and a day, and ends with being taken back")
  func noAction() throws {
    var register = register()
    let empty = DecideNoAction(audit: audit, finding: AuditFixture.finding, decision: NoActionDecision())
    #expect(empty.rules(in: register) == ["needs-reason", "needs-by", "needs-day"])
    let decision = NoActionDecision { ($0.reason, $0.by, $0.on) = ("One case", AuditFixture.chair, AuditFixture.today) }
    let decide = DecideNoAction(audit: audit, finding: AuditFixture.finding, decision: decision)
    #expect(decide.rules(in: register) == [])
    decide.apply(to: &register)
    #expect(register.findingRows()[0].answer == "no action: One case")
    let back = DecideNoAction(audit: audit, finding: AuditFixture.finding, decision: nil)
    back.apply(to: &register)
    #expect(back.rules(in: register) == ["no-decision"])
  }

  @Test("nothing is left undone by decision while an open action answers it")
  func openAction() {
    var register = register(direct: true)
    register.change(AuditFixture.plan) { $0.actions[0].moves = [PlanFixture.move(to: .agreed)] }
    let decision = NoActionDecision { ($0.reason, $0.by, $0.on) = ("One case", AuditFixture.chair, AuditFixture.today) }
    let decide = DecideNoAction(audit: audit, finding: AuditFixture.finding, decision: decision)
    #expect(decide.rules(in: register) == ["has-action"])
  }

  private func raise(_ goal: RaisePlan.Goal, in register: Register, _ findings: [AuditFindingID]? = nil) throws
    -> RaisePlan
  {
    RaisePlan(
      audit: try #require(register.audits[audit]), findings: findings ?? [AuditFixture.finding], into: goal,
      in: register, mint: IdentifierMint(), occasion: occasion)
  }

  @Test("a new plan is titled after the audit, has it as its source and a recommendation for each finding")
  func newPlan() throws {
    var register = register()
    register.change(audit) { $0.findings[0].agencies = [AuditFixture.police] }
    let plan = Plan(
      answering: try #require(register.audits[audit]), id: PlanID("new"), reference: "PLAN-2026-009")
    let command = try raise(.new(plan), in: register)
    #expect(command.rules(in: register) == [])
    #expect(command.words(in: register) == "raise PLAN-2026-009 from AUD-2026-003, F1")
    command.apply(to: &register)
    let made = try #require(register.plans[PlanID("new")])
    #expect(made.title == "Self-neglect" && made.sources.map(\.record) == [audit.erased])
    #expect(made.recommendations.map(\.text) == ["Plans were not shared."])
    #expect(made.recommendations[0].findings == [.finding(AuditFixture.finding)])
    #expect(made.recommendations[0].scope == .singleAgency && made.recommendations[0].responses.count == 1)
    #expect(register.plans(around: .finding(audit, AuditFixture.finding)) == [PlanID("new")])
    let listed = Address.recommendation(made.id, made.recommendations[0].id)
    #expect(register.findings(behind: listed) == [.finding(audit, AuditFixture.finding)])
    #expect(register.audits(behind: listed) == [audit])
  }

  @Test("recommendations go on after those of a plan there is, and the audit is its source once")
  func existingPlan() throws {
    var register = register()
    try raise(.existing(AuditFixture.plan), in: register).apply(to: &register)
    let plan = try #require(register.plans[AuditFixture.plan])
    #expect(plan.recommendations.map(\.ref) == ["1", "2"] && plan.sources.count == 1)
  }

  @Test("a plan is not raised twice from a finding, nor from one that needs no action, nor into a closed plan")
  func notRaised() throws {
    let listed = register(listed: true)
    #expect(try raise(.existing(AuditFixture.plan), in: listed).rules(in: listed) == ["already-in-plan"])
    let decided = register(decided: true)
    #expect(try raise(.existing(AuditFixture.plan), in: decided).rules(in: decided) == ["decided-no-action"])
    var closed = register()
    closed.change(AuditFixture.plan) { $0.moves = [PlanFixture.move(to: .closed)] }
    #expect(try raise(.existing(AuditFixture.plan), in: closed).rules(in: closed) == ["plan-closed"])
    #expect(try raise(.existing(AuditFixture.plan), in: register(), []).rules(in: register()) == ["needs-finding"])
  }

  @Test("an improvement becomes an action with its deadline, once")
  func improved() throws {
    var register = register()
    var sheet = AuditFixture.sheet("One", ["heard": "ri"], as: .selfAssessment)
    sheet.agency = AuditFixture.police
    (sheet.responses[0].improvement, sheet.responses[0].deadline) = ("Train the desk", AuditFixture.day("2027-03-31"))
    register.change(audit) { $0.sheets = [sheet] }
    let action = Action(
      improving: sheet.responses[0], of: sheet, id: ActionID("new"), in: try #require(register.plans[AuditFixture.plan])
    )
    let command = ImproveByAction(
      audit: audit, sheet: sheet.id, response: sheet.responses[0].id, into: AuditFixture.plan, action: action,
      sourceID: Identifier("source"), occasion: occasion)
    #expect(command.rules(in: register) == [])
    command.apply(to: &register)
    let made = try #require(register.action(ActionID("new"))?.action)
    #expect(made.text == "Train the desk" && made.currentDue == AuditFixture.day("2027-03-31"))
    #expect(made.leadAgency == AuditFixture.police)
    #expect(register.audits[audit]?.sheets[0].responses[0].action == made.id)
    #expect(command.rules(in: register).contains("already-an-action"))
  }

  @Test("a finding that something answers is not taken away")
  func linked() {
    let remove = RemoveEntry(
      document: .audit(audit), list: ["findings"], id: AuditFixture.finding.erased, called: "AUD-2026-003/F1")
    #expect(remove.rules(in: register(listed: true)) == ["still-linked"])
    #expect(remove.rules(in: register(direct: true)) == ["still-linked"])
  }
}
