import Testing

@testable import Casework

@Suite struct PlanCommandTests {
  private let register = PlanFixture.register

  @Test(
    "a plan's reference is letters, digits and hyphens, and no other plan has or had it",
    arguments: [
      ("PLAN-2026-003", []), ("plan-2026-001", ["reference-taken"]), ("old-1", ["reference-taken"]),
      ("", ["bad-reference"]), ("A/B", ["bad-reference"]), ("..", ["bad-reference"]), ("PLAN--3", ["bad-reference"]),
      ("PLAN 3", ["bad-reference"]), ("Plän", ["bad-reference"]),
    ] as [(String, [String])])
  func planReference(reference: String, rules: [String]) {
    var register = register
    register.change(PlanFixture.other) { $0.formerly = ["OLD-1"] }
    let plan = Plan(id: PlanID("new")) {
      $0.reference = reference
      $0.title = "A plan"
    }
    #expect(AddPlan(plan).rules(in: register) == rules)
  }

  @Test("a plan is not part of itself, however far round, nor of one that is not there")
  func parents() {
    var register = register
    register.change(PlanFixture.other) { $0.parent = PlanFixture.plan }
    var plan = register.plans[PlanFixture.plan]!
    plan.parent = PlanFixture.other
    #expect(plan.violations(in: register).map(\.rule) == ["parent-circle"])
    plan.parent = plan.id
    #expect(plan.violations(in: register).map(\.rule) == ["parent-circle"])
    plan.parent = PlanID("gone")
    #expect(plan.violations(in: register).map(\.rule) == ["no-such-parent"])
  }

  @Test(
    "an action's reference is new to its objective, whatever the case of its letters",
    arguments: [
      ("7B", "one", ["duplicate-ref"]), (" 7 b ", "one", ["duplicate-ref"]), ("7b", "two", []), ("7c", "one", []),
      ("7/c", "one", ["bad-ref"]), (" ", "one", ["needs-ref"]), ("8", "three", ["no-such-objective"]),
    ] as [(String, String, [String])])
  func actionReference(ref: String, objective: String, rules: [String]) {
    let action = Action(id: ActionID("new")) {
      $0.ref = ref
      $0.text = "Do it"
      $0.objective = ObjectiveID(objective)
    }
    let command = AddAction(plan: PlanFixture.plan, action: action, timescale: "Oct-27")
    #expect(command.rules(in: register) == rules)
    #expect(command.action.timescale.due == PlanFixture.day("2027-10-31"))
  }

  @Test("exactly one of several leads is the primary one, and an agreed action keeps one")
  func leads() {
    func lead(_ role: String, _ isPrimary: Bool) -> Lead {
      Lead(id: Identifier(role)) {
        $0.role = role
        $0.isPrimary = isPrimary
      }
    }
    func rules(_ leads: [Lead], _ register: Register) -> [String] {
      SetLeads(plan: PlanFixture.plan, action: PlanFixture.sevenB, leads: leads).rules(in: register)
    }
    #expect(rules([lead("A", true), lead("B", false)], register) == [])
    #expect(rules([lead("A", false)], register) == ["one-primary-lead"])
    #expect(rules([lead("A", true), lead("B", true)], register) == ["one-primary-lead"])
    #expect(rules([lead(" ", true)], register) == ["blank-lead"])
    #expect(rules([], register) == [])
    #expect(rules([], PlanFixture.register { $0 = PlanFixture.action(at: .agreed) }) == ["needs-lead"])
  }

  @Test("an objective and a recommendation are each there once")
  func duplicates() {
    let objective = Objective(id: ObjectiveID("new")) { $0.ref = "1" }
    #expect(AddObjective(plan: PlanFixture.plan, objective: objective).rules(in: register) == ["duplicate-ref"])
    var recommendation = Recommendation(id: RecommendationID("new")) {
      $0.ref = "9"
      $0.text = "Again"
    }
    let again = AddRecommendation(plan: PlanFixture.plan, recommendation: recommendation)
    #expect(again.rules(in: register) == ["duplicate-ref"])
    recommendation.document = "Overview report"
    #expect(AddRecommendation(plan: PlanFixture.plan, recommendation: recommendation).rules(in: register) == [])
  }

  @Test("a claim is one of the levels of the plan's scheme")
  func claims() {
    func rules(_ level: String) -> [String] {
      let claim = BragClaim(id: Identifier("c")) { $0.level = level }
      return ClaimBrag(plan: PlanFixture.plan, action: PlanFixture.sevenB, claim: claim).rules(in: register)
    }
    #expect(rules("green") == [])
    #expect(rules("purple") == ["no-such-level"])
    #expect(rules("") == ["no-such-level"])
  }

  @Test("an answer other than accepted needs a reason, and an addressee answers once")
  func answers() {
    func answer(_ id: String, _ answer: AddresseeResponse.Answer?, _ reason: String = "") -> AnswerRecommendation {
      let response = AddresseeResponse(id: Identifier(id)) {
        $0.agency = AgencyID("police")
        $0.answer = answer
        $0.reason = reason
      }
      return AnswerRecommendation(plan: PlanFixture.plan, recommendation: PlanFixture.nine, response: response)
    }
    #expect(answer("r", .accepted).rules(in: register) == [])
    #expect(answer("r", .acceptedInPart).rules(in: register) == ["needs-reason"])
    let asked = answer("r", nil).applied(to: register)
    #expect(answer("s", .accepted).rules(in: asked) == ["duplicate-addressee"])
    let answered = answer("r", .rejected, "Not ours").applied(to: asked)
    #expect(answered.plans[PlanFixture.plan]!.recommendations[0].responses.map(\.answer) == [.rejected])
  }

  @Test("a check that was made has a finding, someone who made it and a day that has come")
  func checks() {
    func rules(_ fill: (inout ImpactCheck) -> Void) -> [String] {
      RecordImpactCheck(
        plan: PlanFixture.plan, about: .recommendation(PlanFixture.nine), check: ImpactCheck(id: Identifier("c"), fill),
        today: PlanFixture.today
      ).rules(in: register)
    }
    #expect(rules { _ in } == ["needs-day"])
    #expect(rules { $0.due = PlanFixture.day("2027-01-01") } == [])
    #expect(rules { $0.done = PlanFixture.day("2026-11-22") } == ["needs-finding", "needs-checker", "not-in-future"])
  }

  @Test("evidence has a title, and a hash that is one")
  func evidence() {
    func rules(_ title: String, _ hash: String) -> [String] {
      let evidence = Evidence(id: Identifier("e")) {
        $0.title = title
        $0.sha256 = hash
      }
      return AddEvidence(plan: PlanFixture.plan, action: PlanFixture.sevenB, evidence: evidence).rules(in: register)
    }
    #expect(rules("Register", "") == [])
    #expect(rules("Register", String(repeating: "0a", count: 32)) == [])
    #expect(rules(" ", "0a") == ["needs-title", "bad-hash"])
  }

  @Test("a command about an action that is gone is refused and changes nothing")
  func gone() {
    let entry = ProgressEntry(id: Identifier("p")) { $0.text = "Booked" }
    let command = AddProgress(plan: PlanFixture.plan, action: ActionID("gone"), entry: entry)
    #expect(command.rules(in: register) == ["action-gone"])
    #expect(command.applied(to: register).plans == register.plans)
    let there = AddProgress(plan: PlanFixture.plan, action: PlanFixture.sevenB, entry: entry)
    #expect(there.words(in: register) == "progress on PLAN-2026-001/1/7b: Booked")
    #expect(there.applied(to: register).touched == [.plan(PlanFixture.plan)])
  }

  @Test("a range of references stands for its children")
  func ranges() {
    #expect(ActionRef("7b-d").children == ["7b", "7c", "7d"])
    #expect(ActionRef("12a -b").children == ["12a", "12b"])
    #expect(ActionRef("10b.ii").children == ["10b.ii"])
    #expect(ActionRef("7d-b").children == ["7d-b"])
    #expect(ActionRef(" 9 ").children == ["9"])
  }
}
