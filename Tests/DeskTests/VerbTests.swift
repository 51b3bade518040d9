import Casework
import Desk
import Drawing
import Testing

@Suite("What keys do to records")
struct VerbTests {
  private func training(_ keyboard: Keyboard) -> Action {
    keyboard.state.register.action(FellshirePlans.training)!.action
  }

  @Test("S on an action that is not completed says that it cannot be signed off from where it is")
  func tooSoon() {
    var keyboard = Keyboard(120, 40)
    keyboard.press("4 S")
    #expect(keyboard.screen.contains("cannot go to signed off from where it is"), "\(keyboard.screen)")
  }

  @Test("p adds a progress entry of today by the person at the keyboard")
  func progress() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j p")
    keyboard.type("Two more wards trained.")
    keyboard.press("Ctrl-S")
    let entry = training(keyboard).progress.last
    #expect(entry?.text == "Two more wards trained.")
    #expect(entry?.on == Fellshire.today)
    #expect(entry?.by == .person(Fellshire.marsh))
    #expect(keyboard.screen.contains("Saved: "))
  }

  @Test("d says which day a shorthand means, and moves the due day by it")
  func extend() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j d +10d")
    #expect(keyboard.screen.contains("= Tue 1 Dec 2026, in 10 days"))
    keyboard.press("Tab Trainer Tab Board Ctrl-S")
    let action = training(keyboard)
    #expect(action.currentDue == day(12, 1))
    #expect(action.slips == 2)
    #expect(action.originalDue == day(9, 30))
  }

  @Test("a form says beside the field what is wrong with it, and saves nothing")
  func inlineError() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j d 31/04/27 Tab")
    #expect(keyboard.screen.contains("April has 30 days"))
    keyboard.press("Ctrl-S")
    #expect(training(keyboard).slips == 1)
  }

  @Test("b and a letter claim a colour, and u takes it back")
  func brag() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j b a")
    #expect(training(keyboard).claim?.level == "amber")
    keyboard.press("u")
    #expect(training(keyboard).claim?.level == "green")
    keyboard.press("Ctrl-R")
    #expect(training(keyboard).claim?.level == "amber")
  }

  @Test("a stage that asks for something first opens a form for just that")
  func hold() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j x Enter")
    #expect(keyboard.screen.contains("Reason"))
    keyboard.type("Trainer on leave")
    keyboard.press("Tab Board Tab +1m Ctrl-S")
    #expect(training(keyboard).stage == .onHold)
    #expect(training(keyboard).moves.last?.reviewOn == day(12, 21))
  }

  @Test("a stage that lacks something no form can ask for says what, and moves nothing")
  func blocked() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j x j Enter")
    #expect(keyboard.screen.contains("needs at least one piece of evidence"))
    #expect(training(keyboard).stage == .inProgress)
  }

  @Test("evidence, completion and sign-off by another lead an action to its end")
  func complete() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j v Register Ctrl-S x")
    keyboard.press("j Enter")
    #expect(training(keyboard).stage == .completed)
    keyboard.press("S Board Ctrl-S")
    #expect(training(keyboard).stage == .signedOff)
  }

  @Test("S with the name of the action's own lead is refused beside the field")
  func ownSignOff() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j v Register Ctrl-S x j Enter S")
    keyboard.type("Pat Lowe")
    keyboard.press("Ctrl-S")
    #expect(keyboard.screen.contains("cannot be signed off by its own lead"))
    #expect(training(keyboard).stage == .completed)
  }

  @Test("c and r chase and settle the agency's return that the cursor is on")
  func returns() {
    var keyboard = Keyboard(80, 40)
    keyboard.press("2 Enter")
    while !keyboard.screen.contains("c chase") { keyboard.press("j") }
    keyboard.press("j c Telephoned Ctrl-S r")
    keyboard.press("Ctrl-U waived Tab Tab")
    keyboard.type("No contact in the period")
    keyboard.press("Ctrl-S")
    let housing = keyboard.state.register.cases[CaseID("adultk")]?.agencyReturn(Identifier("r2"))?.entry
    #expect(housing?.chases.count == 2)
    #expect(housing?.settlement == .waived)
  }

  @Test("A acknowledges an alert: it is counted apart")
  func acknowledge() {
    var keyboard = Keyboard(120, 40)
    keyboard.press("Enter j A")
    keyboard.type("Seen by the chair")
    keyboard.press("Tab +30d Ctrl-S")
    #expect(keyboard.screen.contains("and 1 acknowledged"))
  }

  @Test("e writes only the fields that were changed")
  func edit() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j e")
    keyboard.press("Tab", until: "Priority")
    keyboard.press("high Ctrl-S")
    #expect(training(keyboard).priority == .high)
    #expect(keyboard.screen.contains("edit PLAN-2026-001/1/1: priority"))
  }

  @Test("a adds an action to the objective the cursor is on, its timescale read from the words")
  func add() {
    var keyboard = Keyboard(80, 40)
    keyboard.press("3 Enter ] a")
    #expect(keyboard.screen.contains("Add to PLAN-2026-001/1"))
  }

  @Test("a referral can be registered, and takes the next reference of its kind")
  func newCase() {
    var keyboard = Keyboard(80, 40)
    keyboard.press("2 a Enter Right Tab")
    keyboard.type("Adult Q")
    keyboard.press("Ctrl-S")
    #expect(keyboard.state.register.cases.values.contains { $0.reference == "SAR-2026-005" && $0.title == "Adult Q" })
  }
}

@Suite("Drafts")
struct DraftTests {
  @Test("Esc keeps what was typed, and opening the form again offers it")
  func offered() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j p")
    keyboard.type("Half a thought")
    keyboard.press("Esc")
    #expect(keyboard.drafts == [Draft(form: "progress PLAN-2026-001/1/1", texts: ["text": "Half a thought"])])
    keyboard.press("p")
    #expect(keyboard.screen.contains("Half a thought"))
    keyboard.press("Ctrl-S")
    #expect(keyboard.drafts.isEmpty)
  }

  @Test("a desk that is told to end keeps what was being typed")
  func terminated() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j p")
    keyboard.type("Cut off")
    keyboard.take(.input(.terminate))
    #expect(keyboard.hasQuit)
    #expect(keyboard.drafts.first?.texts["text"] == "Cut off")
  }

  @Test("a draft kept from an earlier day is offered")
  func kept() {
    let draft = Draft(form: "progress PLAN-2026-001/1/1", texts: ["text": "From yesterday"])
    var keyboard = Keyboard(80, 24, drafts: [draft])
    keyboard.press("4 j j p")
    #expect(keyboard.screen.contains("From yesterday"))
  }
}
