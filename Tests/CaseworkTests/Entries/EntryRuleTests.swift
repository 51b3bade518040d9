import Testing

@testable import Casework

/// What a command of its own asks for, a plain edit, addition or removal may not pass by.
@Suite("Rules that hold whichever way a change comes")
struct EntryRuleTests {
  private let register: Register = {
    var register = CaseSamples.register
    register.put(CaseSamples.whole(at: .decided))
    return register
  }()
  private let document = DocumentKey.caseFile(CaseSamples.caseID)

  private func rules(setting path: String, to new: String..., in register: Register? = nil) -> [String] {
    let edit = FieldEdit(FieldPath(dotted: path), new: new)
    return EditEntry(document: document, called: "SAR-2026-004", edits: [edit]).rules(in: register ?? self.register)
  }

  private func rules(adding list: FieldPath, _ fields: [String: String]) -> [String] {
    let edits = fields.map { FieldEdit(FieldPath(dotted: $0.key), new: [$0.value]) }
    return AddEntry(document: document, list: list, id: "new", called: "it", edits: edits).rules(in: register)
  }

  @Test(
    "an edit of a case is held to the rules of its commands",
    arguments: [
      ("reference", "SAR-2026-005", "own-command"), ("framework", "nonsense", "framework-known"),
      ("referral.decisionTold", "2026-10-31", "not-before-decision"),
      ("referral.acknowledged", "2026-08-31", "not-before-received"),
      ("review.commissioned", "2026-10-31", "not-before-decision"),
    ])
  func edits(path: String, new: String, rule: String) {
    #expect(rules(setting: path, to: new) == [rule])
  }

  @Test("an edit within the rules is made")
  func fair() {
    #expect(rules(setting: "referral.decisionTold", to: "2026-11-01") == [])
    #expect(rules(setting: "review.commissioned", to: "2026-11-01") == [])
  }

  @Test("a referrer cannot have been told of a decision that was not made")
  func undecided() {
    var register = register
    register.change(CaseSamples.caseID) { file in
      file.referral?.decision = nil
      file.referral?.decisionTold = nil
    }
    #expect(rules(setting: "referral.decisionTold", to: "2026-11-01", in: register) == ["decided-first"])
  }

  @Test("neither an edit nor an addition begins a review")
  func begins() {
    var register = register
    register.change(CaseSamples.caseID) { $0.review = nil }
    #expect(rules(setting: "review.methodology", to: "SILP", in: register) == ["no-such-part"])
    let milestone = AddEntry(
      document: document, list: ["review", "milestones"], id: "m", called: "milestone",
      edits: [FieldEdit(["title"], new: ["Draft"]), FieldEdit(["due"], new: ["2026-12-01"])])
    #expect(milestone.rules(in: register) == ["no-such-part"])
    #expect(milestone.rules(in: self.register) == [])
  }

  @Test(
    "a return that is added is asked for what a request is",
    arguments: [
      (["requested": "2026-11-02", "due": "2026-11-20"], []), (["due": "2026-11-20"], ["needs-day"]),
      (["requested": "2026-11-02"], ["needs-due"]),
      (["requested": "2026-11-02", "due": "2026-11-01"], ["due-after-requested"]),
      (["requested": "2026-11-02", "due": "2026-11-20", "received": "2026-11-01"], ["not-before-requested"]),
      (["requested": "2026-11-02", "due": "2026-11-20", "settlement": "verbal"], ["needs-day"]),
      (["requested": "2026-11-02", "due": "2026-11-20", "settledOn": "2026-11-03"], ["needs-settlement"]),
      (
        ["requested": "2026-11-02", "due": "2026-11-20", "settlement": "waived", "settledOn": "2026-11-03"],
        ["reason-waived"]
      ),
    ] as [([String: String], [String])])
  func returns(fields: [String: String], rules: [String]) {
    let fields = fields.merging(["agency": CaseSamples.housing.text]) { first, _ in first }
    #expect(self.rules(adding: ["review", "returns"], fields) == rules)
  }

  @Test("a criterion is the framework's own, and is answered once")
  func criteria() {
    #expect(rules(adding: ["referral", "criteria"], ["criterion": "needs"]) == ["criterion-known"])
    #expect(rules(adding: ["referral", "criteria"], ["criterion": "invented"]) == ["criterion-known"])
  }

  @Test("a check of a review that was made says what was found, and by whom")
  func checks() {
    let list: FieldPath = ["review", "impactChecks"]
    #expect(rules(adding: list, ["done": "2026-11-20"]) == ["needs-finding", "needs-checker"])
    #expect(rules(adding: list, [:]) == ["needs-day"])
    #expect(rules(adding: list, ["due": "2027-02-01"]) == [])
  }

  @Test("a day that has not come is refused where something happened, and only there")
  func future() {
    let tomorrow = CaseSamples.today.adding(days: 1)
    func found(_ change: (inout CaseFile) -> Void, on day: Day = CaseSamples.today) -> [String] {
      var after = register
      after.forgetTouched()
      after.change(CaseSamples.caseID, change)
      return after.futureDays(since: register, on: day).map(\.rule)
    }
    #expect(found { $0.referral?.received = tomorrow } == ["not-in-future"])
    #expect(found { $0.review?.returns[0].received = tomorrow } == ["not-in-future"])
    #expect(found { $0.contacts = [Contact(id: "c") { $0.on = tomorrow }] } == ["not-in-future"])
    #expect(found { $0.referral?.received = CaseSamples.today } == [])
    #expect(found { $0.referral?.nextPanel = tomorrow } == [])
    #expect(found({ $0.referral?.received = tomorrow }, on: tomorrow) == [])
  }
}

@Suite("Rules of the directory and of plans that hold whichever way a change comes")
struct DirectoryRuleTests {
  private let plan = DocumentKey.plan(PlanFixture.plan)
  private let action: FieldPath = FieldPath([.key("actions"), .entry(PlanFixture.sevenB.erased)])

  @Test("one name stands for one agency")
  func aliases() {
    func rules(_ key: String, _ new: String) -> [String] {
      EditEntry(
        document: .agencies, entry: FieldPath([.key("agencies"), .entry("housing")]), called: "housing",
        edits: [FieldEdit(FieldPath(dotted: key), new: [new])]
      ).rules(in: EntryFixtures.register)
    }
    #expect(rules("aliases", "the police") == ["duplicate"])
    #expect(rules("aliases", "Fellshire Constabulary") == ["duplicate"])
    #expect(rules("aliases", "Fell Homes") == [])
    #expect(rules("code", "POLICE") == ["duplicate"])
  }

  @Test("what others link to stays, and the refusal says where it is named")
  func linked() throws {
    let remove = RemoveEntry(document: .agencies, list: ["agencies"], id: "police", called: "police")
    let found = remove.violations(in: EntryFixtures.register)
    #expect(found.map(\.rule) == ["still-linked"])
    #expect(found[0].sentence.contains("1 record (SAR-2026-004)"))
    let free = RemoveEntry(document: .agencies, list: ["agencies"], id: "housing", called: "housing")
    #expect(free.rules(in: EntryFixtures.register) == [])
  }

  @Test("an action with a history is never taken away, and a mere proposal may be")
  func history() {
    let remove = RemoveEntry(document: plan, list: ["actions"], id: PlanFixture.sevenB.erased, called: "7b")
    #expect(remove.rules(in: PlanFixture.register) == [])
    #expect(remove.rules(in: PlanFixture.register { $0 = PlanFixture.action(at: .agreed) }) == ["has-history"])
  }

  @Test("an agreed action keeps a lead, and a completed one its evidence")
  func keeps() {
    func rules(removing list: String, _ id: AnyID, at stage: ActionStage?) -> [String] {
      RemoveEntry(document: plan, list: action.appending(.key(list)), id: id, called: "it")
        .rules(in: PlanFixture.register { $0 = PlanFixture.action(at: stage) })
    }
    #expect(rules(removing: "leads", "lead", at: nil) == [])
    #expect(rules(removing: "leads", "lead", at: .agreed) == ["needs-lead"])
    #expect(rules(removing: "evidence", "e", at: .inProgress) == [])
    #expect(rules(removing: "evidence", "e", at: .completed) == ["needs-evidence"])
  }

  @Test("a recommendation is no part of itself, and a response below yes says why")
  func recommendations() {
    let nine = FieldPath([.key("recommendations"), .entry(PlanFixture.nine.erased)])
    let own = EditEntry(
      document: plan, entry: nine, called: "9", edits: [FieldEdit(["parent"], new: [PlanFixture.nine.text])])
    #expect(own.rules(in: PlanFixture.register) == ["parent-circle"])
    let answer = AddEntry(
      document: plan, list: nine.appending(.key("responses")), id: "r", called: "response",
      edits: [FieldEdit(["agency"], new: ["police"]), FieldEdit(["answer"], new: ["rejected"])])
    #expect(answer.rules(in: PlanFixture.register) == ["needs-reason"])
  }

  @Test("a plan that is renumbered keeps the reference it had")
  func renumbers() {
    let register = PlanFixture.register
    #expect(RenumberPlan(PlanFixture.plan, to: "PLAN-2026-002").rules(in: register) == ["reference-taken"])
    #expect(RenumberPlan(PlanFixture.plan, to: "PLAN-2026-001").rules(in: register) == ["reference-changes"])
    let renumber = RenumberPlan(PlanFixture.plan, to: "PLAN-2026-009")
    #expect(renumber.rules(in: register) == [])
    let plan = renumber.applied(to: register).plans[PlanFixture.plan]
    #expect(plan?.reference == "PLAN-2026-009" && plan?.formerly == ["PLAN-2026-001"])
  }

  @Test("an action that answers a recommendation and its part is counted once, whichever plan it stands in")
  func counted() {
    var register = PlanFixture.register { $0.answers = [PlanFixture.nine] }
    register.change(PlanFixture.plan) { plan in
      plan.recommendations.append(
        Recommendation(id: "9a") { ($0.ref, $0.text, $0.parent) = ("9a", "Share them weekly", PlanFixture.nine) })
    }
    register.change(PlanFixture.other) { plan in
      plan.actions = [PlanFixture.action(at: .signedOff)]
      plan.actions[0].id = "elsewhere"
      plan.actions[0].answers = [PlanFixture.nine, "9a"]
    }
    let row = register.recommendationRows(on: PlanFixture.today, in: PlanFixture.plan)[0]
    #expect(row.actionCount == 2 && row.endedActionCount == 1)
    #expect(register.progress(of: register.recommendation(PlanFixture.nine)!).signedOff == 1)
  }
}
