import Testing

@testable import Casework

@Suite("Commands about audits") struct AuditCommandTests {
  private let register = AuditFixture.register
  private let occasion = Occasion(
    day: AuditFixture.today, instant: Instant(seconds: 0), actor: AuditFixture.chair)

  private func held(_ register: Register) throws -> Audit { try #require(register.audits[AuditFixture.audit]) }

  private func register(at stage: AuditStage, _ change: (inout Audit) -> Void = { _ in }) -> Register {
    AuditFixture.register {
      $0 = AuditFixture.whole(at: stage)
      change(&$0)
    }
  }

  private func draft(_ reference: String, _ fill: (inout Audit) -> Void = { _ in }) -> Audit {
    Audit(id: AuditID("new")) {
      ($0.reference, $0.topic) = (reference, "Neglect")
      fill(&$0)
    }
  }

  // Scheduling

  @Test(
    "an audit is scheduled under a reference of its own, with a topic",
    arguments: [
      ("AUD-2026-009", "Neglect", []), ("aud-2026-003", "Neglect", ["reference-unique"]),
      ("A/B", "Neglect", ["reference-form"]), ("AUD-2026-009", " ", ["needs-topic"]),
    ] as [(String, String, [String])])
  func schedule(reference: String, topic: String, rules: [String]) {
    let audit = draft(reference) { $0.topic = topic }
    #expect(ScheduleAudit(audit, occasion: occasion).rules(in: register) == rules)
  }

  @Test("the identifier of a new audit is not there yet")
  func newIdentifier() {
    var audit = draft("AUD-2026-009")
    audit.id = AuditFixture.next
    #expect(ScheduleAudit(audit, occasion: occasion).rules(in: register) == ["new-identifier"])
  }

  @Test(
    "an audit joins the year in which it starts, or the present one, unless it names one",
    arguments: [
      (nil, "", "2026/27"), ("2027-05-01", "", "2027/28"), ("2027-05-01", "2028/29", "2028/29"),
    ] as [(String?, String, String)])
  func year(startBy: String?, named: String, year: String) {
    let audit = draft("AUD-2026-009") {
      $0.timetable.startBy = startBy.map(AuditFixture.day)
      $0.year = named
    }
    let command = ScheduleAudit(audit, occasion: occasion)
    #expect(command.rules(in: register) == [])
    #expect(command.applied(to: register).audits[audit.id]?.year == year)
    #expect(ScheduleAudit(draft("X") { $0.year = "next" }, occasion: occasion).rules(in: register) == ["no-such-year"])
  }

  @Test("a change to an audit that is gone is refused")
  func gone() {
    let tool = ChooseTool(AuditID("gone"), tool: AuditFixture.tool)
    #expect(tool.rules(in: register) == ["audit-gone"])
    let chase = ChaseAuditReturn(
      audit: AuditFixture.audit, entry: Identifier("gone"), chase: Chase(id: Identifier("c")))
    #expect(chase.rules(in: register) == ["return-gone"])
    #expect(chase.words(in: register) == "chase a return that is gone")
  }

  // The tool

  @Test("a tool is chosen until anything is graded, and the audit keeps it as it was")
  func tool() throws {
    var tool = AuditFixture.tool
    tool.version = 2
    let choose = ChooseTool(AuditFixture.audit, tool: tool)
    #expect(choose.rules(in: register) == [])
    #expect(try held(choose.applied(to: register)).tool == tool)
    let blank = register(at: .collecting) { $0.sheets = [AuditFixture.sheet("One", ["heard": ""])] }
    #expect(choose.rules(in: blank) == [])
    let graded = register(at: .collecting) { $0.sheets = [AuditFixture.sheet("One", ["heard": "good"])] }
    #expect(choose.rules(in: graded) == ["already-graded"])
    #expect(choose.rules(in: register(at: .closed)) == ["audit-ended"])
    tool.scales = []
    #expect(ChooseTool(AuditFixture.audit, tool: tool).rules(in: register) == ["tool-scales"])
    tool.sections = []
    #expect(ChooseTool(AuditFixture.audit, tool: tool).rules(in: register) == ["tool-questions"])
  }

  // The sample

  @Test("cases are numbered on from the highest, whatever else stands among them")
  func numbering() {
    let there = ["C2", "c9", "Case K"].map { ref in SampleCase(id: SampleCaseID(ref)) { $0.ref = ref } }
    let made = SampleCase.numbered(3, after: there, mint: CaseSamples.mint())
    #expect(made.map(\.ref) == ["C10", "C11", "C12"])
    #expect(Set(made.map(\.id)).count == 3)
    #expect(SampleCase.numbered(1, after: [], mint: CaseSamples.mint()).map(\.ref) == ["C1"])
    #expect(SampleCase.numbered(-1, after: [], mint: CaseSamples.mint()).isEmpty)
  }

  @Test(
    "a case's reference is new to its audit and holds no slash",
    arguments: [
      (["C2", "C3"], []), (["c1"], ["duplicate"]), (["C2", "c2"], ["duplicate"]), ([" "], ["bad-ref"]),
      (["C/2"], ["bad-ref"]), ([], ["needs-case"]),
    ] as [([String], [String])])
  func cases(refs: [String], rules: [String]) throws {
    let command = AddSampleCases(
      audit: AuditFixture.audit, cases: refs.map { ref in SampleCase(id: SampleCaseID(ref)) { $0.ref = ref } })
    #expect(command.rules(in: register) == rules)
    if rules.isEmpty { #expect(try held(command.applied(to: register)).cases.map(\.ref) == ["C1"] + refs) }
  }

  @Test("the sample is settled once reported, and a self-assessment has none")
  func settledSample() {
    let command = AddSampleCases(
      audit: AuditFixture.audit, cases: SampleCase.numbered(2, after: [], mint: CaseSamples.mint()))
    func rules(_ stage: AuditStage, _ kind: AuditKind = .thematic) -> [String] {
      command.rules(in: register(at: stage) { ($0.cases, $0.kind) = ([], kind) })
    }
    #expect(rules(.moderation) == [] && rules(.reported) == ["sample-settled"] && rules(.closed) == ["audit-ended"])
    #expect(rules(.collecting, .section11) == ["no-sample"])
    #expect(command.words(in: register) == "add C1, C2 to AUD-2026-003")
  }

  // Changes of course

  @Test("a change of method says what, why and when, and what was done before")
  func method() throws {
    func change(_ to: String, _ reason: String, _ on: Day? = AuditFixture.today) -> ChangeMethod {
      ChangeMethod(
        audit: AuditFixture.audit,
        change: MethodChange(id: Identifier(to)) { ($0.to, $0.reason, $0.on) = (to, reason, on) })
    }
    let register = register(at: .collecting)
    #expect(change("", "Low return").rules(in: register) == ["needs-method"])
    #expect(change("Focus group", " ").rules(in: register) == ["needs-reason"])
    #expect(change("Focus group", "Low return", nil).rules(in: register) == ["needs-day"])
    #expect(change("Focus group", "Low return").rules(in: self.register(at: .replaced)) == ["audit-ended"])
    let once = change("Focus group", "Low return").applied(to: register)
    let twice = change("Dip sample", "Nobody came").applied(to: once)
    #expect(try held(twice).methodChanges.map(\.from) == ["multi-agency case-file audit", "Focus group"])
    #expect(try held(twice).method == "Dip sample" && held(twice).stage == .collecting)
  }

  @Test("an audit not yet reported is carried into a later year, which counts as a slip")
  func carry() throws {
    func carry(_ to: String, _ reason: String = "No auditor was free") -> CarryAuditForward {
      CarryAuditForward(
        audit: AuditFixture.audit, slip: YearSlip(id: Identifier(to)) { ($0.to, $0.reason) = (to, reason) })
    }
    #expect(carry("2026/27").rules(in: register) == ["later-year"])
    #expect(carry("2025/26").rules(in: register) == ["later-year"])
    #expect(carry("next year").rules(in: register) == ["no-such-year"])
    #expect(carry("2027/28", "").rules(in: register) == ["needs-reason"])
    for stage in AuditStage.allCases {
      let isOpen = [.scheduled, .initiated, .collecting, .moderation].contains(stage)
      #expect(carry("2027/28").rules(in: register(at: stage)) == (isOpen ? [] : ["not-yet-reported"]), "\(stage)")
    }
    let after = try held(carry("2028/29").applied(to: carry("2027/28").applied(to: register)))
    #expect((after.year, after.originalYear, after.slips) == ("2028/29", "2026/27", 2))
  }

  // Re-audits

  @Test("a re-audit takes over what it repeats, and its agencies are to be asked anew")
  func reaudit() throws {
    let earlier = try held(register(at: .closed) { $0.outcome.reauditDue = AuditFixture.day("2027-11-01") })
    let new = earlier.reaudit(id: AuditID("new"), reference: "AUD-2027-009", mint: CaseSamples.mint())
    #expect(new.kind == .reaudit && new.tool == earlier.tool && new.topic == earlier.topic)
    #expect(new.returns.map(\.agency) == earlier.returns.map(\.agency))
    #expect(new.returns.allSatisfy { $0.stage == .listed && $0.due == nil })
    #expect(new.timetable.startBy == AuditFixture.day("2027-11-01") && new.outcome.reauditOf == earlier.id)
    #expect(new.stage == .scheduled && new.findings.isEmpty && new.cases.isEmpty && new.outcome.summary.isEmpty)
    var round = earlier
    round.kind = .section11
    #expect(round.reaudit(id: new.id, reference: "X", mint: CaseSamples.mint()).kind == .section11)
  }

  @Test("a re-audit is opened of a reported audit, once, with its tool")
  func openReaudit() throws {
    func open(_ stage: AuditStage, _ change: (inout Audit) -> Void = { _ in }) throws -> (OpenReaudit, Register) {
      let register = self.register(at: stage)
      var new = try held(register).reaudit(id: AuditID("new"), reference: "AUD-2027-009", mint: CaseSamples.mint())
      change(&new)
      return (OpenReaudit(of: AuditFixture.audit, new: new, occasion: occasion), register)
    }
    for stage in AuditStage.allCases {
      let (command, register) = try open(stage)
      #expect(command.rules(in: register) == (stage.hasResults ? [] : ["not-reported"]), "\(stage)")
    }
    let (other, before) = try open(.closed) { $0.tool = nil }
    #expect(other.rules(in: before) == ["same-tool"])
    let (command, register) = try open(.closed)
    var after = command.applied(to: register)
    #expect(after.reaudits(of: AuditFixture.audit).map(\.reference) == ["AUD-2027-009"])
    #expect(after.audits[AuditID("new")]?.year == "2026/27")
    #expect(command.rules(in: after).contains("reaudit-open"))
    after.change(AuditID("new")) { $0.moves = [PlanFixture.move(to: .replaced)] }
    #expect(!command.rules(in: after).contains("reaudit-open"))
  }
}
