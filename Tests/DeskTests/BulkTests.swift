import Casework
import Desk
import Drawing
import Testing

@Suite("A change of many")
struct BulkTests {
  private func action(_ id: String, _ keyboard: Keyboard) -> Action? {
    keyboard.state.register.action(ActionID(id))?.action
  }

  /// Types the three fields of an extension and asks for its preview.
  private func extend(_ keyboard: inout Keyboard, by length: String, _ reason: String = "Data late") {
    keyboard.press("d")
    keyboard.type(length)
    keyboard.press("Tab")
    keyboard.type(reason)
    keyboard.press("Tab Board Ctrl-S")
  }

  @Test("five actions are extended by a month with one reason, each from its own day, in 13 keys and what is typed")
  func extend() {
    var keyboard = Keyboard(80, 24, register: Fellshire.register)
    let before = keyboard.pressed
    keyboard.press("4 Space Space Space Space Space")
    // The typed words are not counted: +1m, the reason and who approved it.
    let typed = "+1mData lateBoard".count
    extend(&keyboard, by: "+1m")
    #expect(keyboard.screen.contains("10 Jun 2026 → due 10 Jul 2026"))
    keyboard.press("Enter")
    #expect(keyboard.pressed - before - typed <= 13)
    #expect(action("act3b", keyboard)?.currentDue == day(7, 10))
    #expect(action("act3a", keyboard)?.currentDue == day(11, 1))
    #expect(action("training", keyboard)?.currentDue == day(12, 11))
    #expect(action("toolkit", keyboard)?.currentDue == day(12, 27))
    #expect(action("act2", keyboard)?.currentDue == day(1, 4, 2027))
    #expect(keyboard.screen.contains("Saved: extend 5 actions, PLAN-2026-001/2/3b and 4 more: Data late"))
  }

  @Test("one undo takes a change of many back whole, and one redo makes it again")
  func undo() {
    var keyboard = Keyboard(80, 24)
    let before = keyboard.state.register
    keyboard.press("4 Space Space Space")
    extend(&keyboard, by: "+1m")
    keyboard.press("Enter")
    let after = keyboard.state.register
    #expect(after != before)
    keyboard.press("u")
    #expect(keyboard.state.register == before)
    keyboard.press("Ctrl-R")
    #expect(keyboard.state.register == after)
  }

  @Test("what a rule refuses is shown with its sentence and left out, does not stop the rest, and stays marked")
  func refused() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 *")
    extend(&keyboard, by: "+1m")
    #expect(keyboard.screen.contains("Enter saves 5 of 7 actions"))
    #expect(keyboard.screen.contains("The action is signed off: its due day no longer moves."))
    #expect(keyboard.screen.contains("The action has no due day to extend"))
    keyboard.press("Enter")
    #expect(action("act3b", keyboard)?.currentDue == day(7, 10))
    #expect(action("fire", keyboard)?.currentDue == day(9, 1))
    #expect(keyboard.screen.contains("Left out, still marked: 2 actions. Saved: extend 5 actions"))
    keyboard.press("Up")
    #expect(keyboard.screen.contains("2 marked"))
  }

  @Test("a day that is no length is the same for all")
  func oneDay() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 Space Space")
    extend(&keyboard, by: "31/1/27")
    keyboard.press("Enter")
    #expect(action("act3b", keyboard)?.currentDue == day(1, 31, 2027))
    #expect(action("act3a", keyboard)?.currentDue == day(1, 31, 2027))
  }

  @Test("Esc goes back to the form with everything typed, and what is wrong for all is said there")
  func back() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 Space Space")
    extend(&keyboard, by: "+1m")
    keyboard.press("Esc")
    #expect(keyboard.screen.contains("+1m"))
    #expect(keyboard.screen.contains("Data late"))
    for _ in 0..<5 { keyboard.press("Backspace") }
    keyboard.press("Ctrl-S")
    #expect(keyboard.screen.contains("More time needs an approver"))
    #expect(keyboard.screen.contains("Extend 2 actions"))
    keyboard.press("Shift-Tab Shift-Tab Ctrl-U someday Ctrl-S")
    #expect(keyboard.screen.contains("“someday” is not a day"))
  }

  @Test("a form left for its preview is a draft when the desk is told to end")
  func draft() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 Space Space")
    extend(&keyboard, by: "+1m")
    keyboard.take(.input(.terminate))
    #expect(keyboard.drafts.first?.form == "extend 2 actions")
    #expect(keyboard.drafts.first?.texts["reason"] == "Data late")
  }

  @Test("b and a letter claim a colour of all that is marked")
  func claim() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 * b r Enter")
    #expect(keyboard.state.register.plans.values.flatMap(\.actions).allSatisfy { $0.claim?.level == "red" })
    #expect(keyboard.screen.contains("Saved: claim Red for 7 actions"))
  }

  @Test("L sets the leads of all that is marked, and leaves the agency where nothing is typed")
  func reassign() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 Space Space L")
    keyboard.type("Samira Ahmed; Duty manager")
    keyboard.press("Ctrl-S")
    #expect(keyboard.screen.contains("Service manager → Fellshire Police: Detective") == false)
    keyboard.press("Enter")
    let leads = action("act3b", keyboard)?.leads ?? []
    #expect(leads.map(\.person) == [PersonID("ahmed"), nil])
    #expect(leads.map(\.role) == ["", "Duty manager"])
    #expect(leads.map(\.isPrimary) == [true, false])
    #expect(action("act3b", keyboard)?.leadAgency == Fellshire.police)
    #expect(action("act3a", keyboard)?.leadAgency == Fellshire.health)
  }

  @Test("L on one action offers the leads it has, and keeps those that are left as they are")
  func reassignOne() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j L")
    keyboard.type("; Samira Ahmed")
    keyboard.press("Ctrl-S")
    let leads = action("training", keyboard)?.leads ?? []
    #expect(leads.first?.id == Identifier("l1"))
    #expect(leads.map(\.person) == [PersonID("lowe"), PersonID("ahmed")])
  }

  @Test("T adds a theme to all that is marked and says where nothing changes; singly it takes one away")
  func tag() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j T voice Right Ctrl-S")
    #expect(action("training", keyboard)?.themes == [ThemeID("voice")])
    keyboard.press("* T voice Right Ctrl-S")
    #expect(keyboard.screen.contains("Enter saves 6 of 7 actions"))
    #expect(keyboard.screen.contains("Nothing would change here."))
    keyboard.press("Enter Esc")
    #expect(action("fire", keyboard)?.themes == [ThemeID("voice")])
    keyboard.press("T Tab voice Right Ctrl-S")
    #expect(keyboard.screen.contains("Saved: edit"))
  }

  @Test("x offers every stage that some could go to, and moves those that can")
  func move() {
    var keyboard = Keyboard(80, 30)
    keyboard.press("4 * x")
    #expect(keyboard.screen.contains(", for 4 of 7"))
    while !keyboard.screen.contains("on hold") { keyboard.press("j") }
    keyboard.press("Esc S Board Ctrl-S")
    #expect(keyboard.screen.contains("Enter saves 1 of 7 actions"))
    keyboard.press("Enter")
    #expect(action("act3a", keyboard)?.stage == .signedOff)
  }

  @Test("A on a group of alerts acknowledges all of them")
  func acknowledgeGroup() {
    var keyboard = Keyboard(120, 40)
    keyboard.press("j A")
    keyboard.type("Seen by the chair")
    keyboard.press("Tab +30d Ctrl-S")
    #expect(keyboard.screen.contains("Acknowledge 4 alerts"))
    keyboard.press("Enter")
    #expect(keyboard.screen.contains("and 4 acknowledged"))
  }

  @Test("marked alerts can be acted on as the records they are about, each record once")
  func alerts() {
    var keyboard = Keyboard(120, 40)
    keyboard.press("j j j Enter j j Space / toolkit Enter Home Space c Reminded Ctrl-S")
    #expect(keyboard.screen.contains("Enter saves 1 of 2 records"))
    #expect(keyboard.screen.contains("This is an action, for which there is no such change."))
    keyboard.press("Enter")
    let housing = keyboard.state.register.cases[CaseID("adultk")]?.agencyReturn(Identifier("r2"))?.entry
    #expect(housing?.chases.count == 2)
  }

  @Test("a change by someone else between the preview and Enter is shown before anything is saved")
  func changedMeanwhile() throws {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 Space Space")
    extend(&keyboard, by: "+1m")
    var register = keyboard.state.register
    let plan = try #require(register.action(ActionID("act3b"))?.plan.id)
    register.change(plan) { plan in
      let place = plan.actions.firstIndex { $0.id == ActionID("act3b") } ?? 0
      plan.actions[place].extensions.append(
        Extension(id: Identifier("other")) { ($0.to, $0.reason) = (day(8, 1), "Agreed by phone") })
    }
    keyboard.take(.registerChanged(register))
    keyboard.press("Enter")
    #expect(keyboard.screen.contains("look again"))
    #expect(keyboard.screen.contains("due 1 Aug 2026 → due 1 Sep 2026"))
    keyboard.press("Enter")
    #expect(action("act3b", keyboard)?.currentDue == day(9, 1))
  }

  @Test("e on what is marked offers all that can be done to it")
  func menu() {
    var keyboard = Keyboard(80, 30)
    keyboard.press("4 Space Space e")
    #expect(keyboard.screen.contains("Change 2 actions"))
    keyboard.press("p")
    #expect(keyboard.screen.contains("Progress on 2 actions"))
  }
}

extension BulkTests {
  @Test("a draft for many is gone on with from the list of drafts while as many are marked")
  func reopened() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 Space Space d +1m Esc z o Enter")
    #expect(keyboard.screen.contains("Extend 2 actions"))
    #expect(keyboard.screen.contains("+1m"))
  }

  @Test("marks outlast a look at a past day on which there was nothing")
  func past() {
    var keyboard = Keyboard(80, 24)
    keyboard.past = Register()
    keyboard.press("4 Space Space @ 1/10/26 Enter @ Up")
    #expect(keyboard.screen.contains("2 marked"))
  }
}
