import Casework
import Desk
import Testing

@Suite("Verbs of cases and plans that ask something first")
struct VerbFormTests {
  private func adultK(_ keyboard: Keyboard) -> CaseFile? {
    keyboard.state.register.cases[CaseID("adultk")]
  }

  /// Does it, and sees that undo takes all of it back.
  private func expectUndone(
    _ keyboard: inout Keyboard, from register: Register = Fellshire.register
  ) {
    #expect(Holdings(keyboard.state.register) != Holdings(register), "\(keyboard.screen)")
    keyboard.press("u")
    #expect(Holdings(keyboard.state.register) == Holdings(register))
  }

  @Test("z r asks several agencies at once, due by the clock")
  func request() {
    var keyboard = Keyboard(100, 50)
    keyboard.press("2 z r")
    #expect(keyboard.screen.contains("Name at least one agency to ask."))
    keyboard.fill(["Fellshire Health Trust; Fellshire Police"])
    let returns = adultK(keyboard)?.referral?.returns.suffix(2) ?? []
    #expect(returns.map(\.agency) == [Fellshire.health, Fellshire.police])
    #expect(returns.allSatisfy { $0.requested == Fellshire.today && $0.due != nil })
    expectUndone(&keyboard)
  }

  @Test("z r says beside the field which agency is asked already")
  func requestTwice() {
    var keyboard = Keyboard(100, 50)
    keyboard.press("2 z r")
    keyboard.fill(["Beck Housing"])
    #expect(keyboard.screen.contains("is already awaited: Beck Housing"))
  }

  @Test("z h places a hold, and says first what it needs")
  func hold() {
    var keyboard = Keyboard(100, 50)
    keyboard.press("2 z h inquest Tab")
    #expect(keyboard.screen.contains("Say why the case is held."))
    keyboard.type("Inquest opened")
    keyboard.press("Tab +90d Ctrl-S")
    #expect(adultK(keyboard)?.holds.last?.kind == .inquest)
    #expect(adultK(keyboard)?.holds.last?.reason == "Inquest opened")
    expectUndone(&keyboard)
  }

  @Test("z l lifts the only hold, and asks which where there are two")
  func release() {
    var keyboard = Keyboard(100, 50)
    keyboard.press("2 z l Ctrl-S")
    #expect(adultK(keyboard)?.holds.map(\.to) == [Fellshire.today])
    expectUndone(&keyboard)
    keyboard.press("z h family Tab Proceedings Tab +90d Ctrl-S z l")
    #expect(keyboard.screen.contains("Release which hold"))
    keyboard.press("Down Enter Ctrl-S")
    #expect(adultK(keyboard)?.holds.map(\.to) == [nil, Fellshire.today])
  }

  @Test("z c begins the review that a decision leads to, and is offered only then")
  func commission() {
    var register = Fellshire.register
    register.change(CaseID("adultm")) { $0.review = nil }
    var keyboard = Keyboard(100, 50, register: register)
    keyboard.press("2 z c")
    #expect(keyboard.screen.contains("does not apply here"))
    keyboard.press("/ SAR-2026-001 Enter z c Ctrl-S")
    #expect(
      keyboard.state.register.cases[CaseID("adultm")]?.review?.commissioned == Fellshire.today)
    expectUndone(&keyboard, from: register)
  }

  @Test("z a records an answer; one that is not whole asks why")
  func answer() {
    var keyboard = Keyboard(100, 50)
    keyboard.press("3 Enter")
    keyboard.press("Down", until: "No one is discharged")
    keyboard.press("z a")
    keyboard.fill(["Beck Housing", "", "rejected"])
    #expect(keyboard.screen.contains("goes without a reason"))
    keyboard.type("No wards of ours")
    keyboard.press("Ctrl-S")
    let response = keyboard.state.register.plans[PlanID("planm")]?.recommendations[1].responses
      .first
    #expect(response?.answer == .rejected)
    #expect(response?.agency == Fellshire.housing)
    expectUndone(&keyboard)
  }

  @Test(
    "z i records an impact check of an action, a recommendation or a review",
    arguments: ["4", "rec", "2"])
  func check(place: String) {
    var keyboard = Keyboard(100, 50)
    switch place {
    case "4": keyboard.press("4 j j")
    case "rec":
      keyboard.press("3 Enter")
      keyboard.press("Down", until: "Agencies ask")
    default: keyboard.press("2 / SAR-2026-001 Enter")
    }
    keyboard.press("z i")
    keyboard.fill(["Nine of ten files show it"])
    let register = keyboard.state.register
    let checks =
      (register.action(FellshirePlans.training)?.action.checks ?? [])
      + (register.plans[PlanID("planm")]?.recommendations[0].checks ?? [])
      + (register.cases[CaseID("adultm")]?.review?.impactChecks ?? [])
    #expect(checks.map(\.finding) == ["Nine of ten files show it"], "\(keyboard.screen)")
    expectUndone(&keyboard)
  }

  @Test("z f carries an action into another plan")
  func carry() {
    var keyboard = Keyboard(100, 50)
    keyboard.press("4 j j z f")
    keyboard.fill(["PLAN-2026-002", "Not finished", "SAR Group", "7"])
    let copy = keyboard.state.register.plans[PlanID("plans")]?.actions.last
    #expect(copy?.ref == "7", "\(keyboard.screen)")
    #expect(
      keyboard.state.register.action(FellshirePlans.training)?.action.stage == .carriedForward)
    expectUndone(&keyboard)
  }

  @Test("v adds evidence to a recommendation too")
  func evidence() {
    var keyboard = Keyboard(100, 50)
    keyboard.press("3 Enter")
    keyboard.press("Down", until: "Agencies ask")
    keyboard.press("v")
    keyboard.fill(["Minutes of May"])
    #expect(keyboard.state.register.plans[PlanID("planm")]?.recommendations[0].evidence.count == 1)
    expectUndone(&keyboard)
  }

  @Test("a plan is started from a case, and a review that no referral asked for is commissioned")
  func newRecords() {
    var keyboard = Keyboard(100, 50)
    keyboard.press("2 a")
    keyboard.press("Down", until: "plan from this case")
    keyboard.press("Enter")
    keyboard.fill(["Learning from Adult K"])
    let plan = keyboard.state.register.plans.values.first { $0.title == "Learning from Adult K" }
    #expect(plan?.sources.map(\.record) == [AnyID("adultk")], "\(keyboard.screen)")
    keyboard.press("2 a Down Enter")
    keyboard.fill(["Safeguarding adults review", "Adult P; Adult Q", "1/11/26"])
    let made = keyboard.state.register.cases.values.first { $0.subjects.count == 2 }
    #expect(made?.review?.commissioned == day(11, 1), "\(keyboard.screen)")
    #expect(made?.referral == nil)
  }

  @Test("the directory opens an agency and what it owes")
  func directory() {
    var keyboard = Keyboard(100, 50)
    keyboard.press("D")
    keyboard.press("Down", until: "Beck Housing")
    keyboard.press("Enter")
    #expect(keyboard.screen.contains("returns owed 1"))
    keyboard.press("e")
    keyboard.press("Tab", until: "Sector")
    keyboard.type("housing")
    keyboard.press("Ctrl-S")
    #expect(keyboard.state.register.agency(Fellshire.housing)?.sector == "housing")
  }

  /// The name of a screen, and what leads to it: keys, the line that the cursor goes down to, and keys pressed there.
  static let scripts: [(name: String, keys: String, line: String, then: String)] = [
    ("directory", "D", "", ""), ("agency", "D", "Beck Housing", "Enter"),
    ("person", "D", "Pat Lowe", "Enter"),
    ("group", "D", "SAR Group", "Enter"),
    ("entry", "2 / SAR-2026-001 Enter Enter", "First draft", "Enter"),
    ("case-edit-menu", "2 / SAR-2026-001 Enter", "", "e"), ("hold-form", "2", "", "z h"),
    ("request-form", "2", "", "z r"), ("answer-form", "3 Enter", "No one is discharged", "z a"),
  ]

  @Test(
    "the directory, entries and forms are as they were last looked at", arguments: 0..<9,
    [(80, 24), (120, 40)])
  func screens(place: Int, size: (Int, Int)) {
    let script = Self.scripts[place]
    var keyboard = Keyboard(size.0, size.1)
    keyboard.press(script.keys)
    if !script.line.isEmpty { keyboard.press("Down", until: script.line) }
    keyboard.press(script.then)
    expectScreen(keyboard, "\(script.name)-\(size.0)x\(size.1)")
  }
}
