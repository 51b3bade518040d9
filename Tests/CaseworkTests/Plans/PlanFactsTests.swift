import Testing

@testable import Casework

@Suite struct PlanFactsTests {
  private let day = PlanFixture.day

  @Test("local plans roll up into the wider one, level by level, and it closes after them")
  func rollsUp() {
    var register = PlanFixture.register
    register.change(PlanFixture.plan) { $0.parent = PlanFixture.other }
    let top = Plan(id: PlanID("top")) {
      $0.reference = "TOP"
      $0.moves = [PlanFixture.move(to: .open)]
      $0.actions = [PlanFixture.action(at: .cancelled)]
    }
    register.put(top)
    register.change(PlanFixture.other) { $0.parent = PlanID("top") }
    let found = register.rolledUp(PlanID("top"), among: register.planRows(on: PlanFixture.today))
    #expect(found.ended == 1 && found.onTime == 1 && found.open == 1)
    let close = MovePlan(
      plan: top.id, to: .closed, details: MoveDetails(on: PlanFixture.today), moveID: Identifier("c"),
      today: PlanFixture.today)
    #expect(close.rules(in: register) == ["local-plans-open"])
    for id in [PlanFixture.plan, PlanFixture.other] {
      register.change(id) { $0.moves = [PlanFixture.move(to: .closed)] }
    }
    #expect(close.rules(in: register).isEmpty)
  }

  @Test(
    "a recurring action is met by an entry within its period",
    arguments: [("2026-10-21", 0), ("2026-10-20", 1), ("2026-11-21", 0), (nil, 143)] as [(String?, Int)])
  func recurrence(last: String?, late: Int) {
    var action = PlanFixture.action(at: .inProgress)
    action.timescale = Timescale(printed: "monthly")
    action.progress =
      last.map { text in
        [
          ProgressEntry(id: Identifier("p")) {
            $0.on = day(text)
            $0.text = "Checked"
          }
        ]
      } ?? []
    #expect(action.recurrence(on: PlanFixture.today)?.daysLate == late)
    action.moves = [PlanFixture.move(to: .cancelled)]
    #expect(action.recurrence(on: PlanFixture.today) == nil)
  }

  private func recommendation(_ stage: RecommendationStage, _ checks: [ImpactCheck] = []) -> Recommendation {
    Recommendation(id: PlanFixture.nine) {
      $0.ref = "9"
      $0.moves = [PlanFixture.move(to: .implemented, on: day("2025-11-30")), PlanFixture.move(to: stage)]
      $0.checks = checks
    }
  }

  @Test("an impact check is due three months after it is implemented, a sustained one twelve after it is embedded")
  func checks() {
    let register = PlanFixture.register
    let implemented = register.checksDue(of: recommendation(.implemented), in: PlanFixture.plan)
    #expect(implemented.map(\.due) == [day("2026-09-01")] && implemented[0].rule == "3 months after it was implemented")
    let made = ImpactCheck(id: Identifier("c")) { $0.done = day("2026-02-01") }
    let embedded = register.checksDue(of: recommendation(.embedded, [made]), in: PlanFixture.plan)
    #expect(embedded.map(\.kind) == [.sustained] && embedded[0].due == day("2027-06-01"))
    #expect(register.checksDue(of: recommendation(.superseded), in: PlanFixture.plan).isEmpty)
  }

  @Test("a day agreed for a check stands in place of the clock's")
  func agreedCheck() {
    let agreed = ImpactCheck(id: Identifier("c")) { $0.due = day("2027-01-15") }
    let due = PlanFixture.register.checksDue(of: recommendation(.implemented, [agreed]), in: PlanFixture.plan)
    #expect(due.map(\.due) == [day("2027-01-15")] && due[0].rule == "agreed")
  }

  @Test("a single action may ask for a check of its own after sign-off")
  func ownCheck() {
    var action = PlanFixture.action(at: .signedOff)
    #expect(PlanFixture.register.checksDue(of: action, in: PlanFixture.plan).isEmpty)
    action.checkAfterMonths = 6
    #expect(PlanFixture.register.checksDue(of: action, in: PlanFixture.plan).map(\.due) == [day("2026-12-01")])
  }

  @Test("an audit or review plan is looked at three months after it opened or was last looked at")
  func planReview() {
    var plan = PlanFixture.makePlan()
    plan.moves = [PlanFixture.move(to: .open)]
    #expect(PlanFixture.register.planReview(of: plan, on: PlanFixture.today) == nil)
    plan.sources = [PlanSource(id: Identifier("s")) { $0.kind = .audit }]
    #expect(PlanFixture.register.planReview(of: plan, on: PlanFixture.today)?.due == day("2026-09-01"))
    plan.reviews = [PlanReview(id: Identifier("r")) { $0.on = day("2026-10-05") }]
    #expect(PlanFixture.register.planReview(of: plan, on: PlanFixture.today)?.due == day("2027-01-05"))
  }

  @Test("why an action is due when it is: as printed, as read, and everything that moved it")
  func why() {
    var action = PlanFixture.action(at: .inProgress)
    action.timescale = Timescale(printed: "Oct-26")
    action.extensions = [
      Extension(id: Identifier("x")) {
        $0.to = day("2026-11-19")
        $0.on = day("2026-10-30")
        $0.reason = "Data late"
        $0.approver = PlanFixture.chair
      }
    ]
    let reasons = PlanFixture.register.dateReasons(of: action, in: PlanFixture.makePlan(), on: PlanFixture.today)
    #expect(reasons.map(\.title) == ["Due"])
    #expect(
      reasons[0].lines.map { "\($0.label): \($0.text)" } == [
        "printed: “Oct-26”", "read as: a month, due its last day", "original: Sat 31 Oct 2026",
        "extended: to 19 Nov 2026, on 30 Oct 2026, approved by Chair of the SAR Group: Data late",
        "due: Thu 19 Nov 2026", "stands: 2 days late; 21 days late against the original",
      ])
  }

  @Test("a carried-forward action still counts for its recommendation")
  func progress() {
    var register = PlanFixture.register { action in
      action = PlanFixture.action(at: .carriedForward)
      action.answers = [PlanFixture.nine]
    }
    var copy = PlanFixture.action(at: .agreed)
    copy.id = ActionID("copy")
    copy.answers = [PlanFixture.nine]
    register.change(PlanFixture.other) { $0.actions = [copy] }
    let progress = register.progress(of: register.recommendation(PlanFixture.nine)!)
    #expect(progress.words == "1 of 2 actions ended" && !progress.isCarriedOut)
  }
}
