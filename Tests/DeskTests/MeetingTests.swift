import Casework
import Desk
import Drawing
import Testing

@Suite("A meeting")
struct MeetingTests {
  private func action(_ id: String, _ keyboard: Keyboard) -> Action? {
    keyboard.state.register.action(ActionID(id))?.action
  }

  static let screens = [
    ("meeting-card", "3 M"),
    ("meeting-decided", "3 M a Enter r Enter Enter"),
    ("meeting-minutes", "3 M a Enter r Enter Esc"),
    ("meeting-again", "3 M a Enter 4 M"),
  ]

  @Test("cards and minutes are as they were last looked at", arguments: screens, [(80, 24), (120, 40)])
  func golden(script: (String, String), size: (Int, Int)) {
    var keyboard = Keyboard(size.0, size.1)
    keyboard.press(script.1)
    expectScreen(keyboard, "\(script.0)-\(size.0)x\(size.1)")
  }

  @Test("M on a plan walks its open actions in order, one a screen, forward and back")
  func walk() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("3 M")
    #expect(keyboard.screen.contains("1 of 5"))
    #expect(keyboard.screen.contains("Train every ward in asking what the adult wants"))
    #expect(keyboard.screen.contains("G Green"))
    #expect(keyboard.screen.contains("10 days late"))
    keyboard.press("Right Enter")
    #expect(keyboard.screen.contains("3 of 5"))
    #expect(keyboard.screen.contains("Agree one discharge checklist"))
    keyboard.press("Left")
    #expect(keyboard.screen.contains("2 of 5"))
    keyboard.press("Left Left")
    #expect(keyboard.screen.contains("This is the first one."))
  }

  @Test("a letter claims, n notes, d extends and x moves, each saved at once")
  func decisions() {
    var keyboard = Keyboard(80, 30)
    keyboard.press("3 M a")
    #expect(action("training", keyboard)?.claim?.level == "amber")
    keyboard.press("n")
    keyboard.type("Two more wards trained")
    keyboard.press("Ctrl-S d +1m Tab Trainer Tab Board Ctrl-S x")
    #expect(keyboard.screen.contains("Next stage of PLAN-2026-001/1/1"))
    keyboard.press("Esc")
    #expect(action("training", keyboard)?.progress.count == 2)
    #expect(action("training", keyboard)?.currentDue == day(12, 21))
    #expect(keyboard.screen.contains("decided so far: 3"))
    #expect(keyboard.screen.contains("1 of 5"))
  }

  @Test("u takes the latest decision back, and out of the minutes")
  func undo() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("3 M r")
    #expect(keyboard.screen.contains("Claimed Red (was Green)."))
    keyboard.press("u")
    #expect(keyboard.screen.contains("nothing yet"))
    #expect(action("training", keyboard)?.claim?.level == "green")
  }

  @Test("Esc shows the minutes: what was recorded, what was looked at with no change, and what was not reached")
  func minutes() {
    var keyboard = Keyboard(80, 40)
    keyboard.press("3 M a Enter Esc")
    for words in [
      "Minutes: PLAN-2026-001  Learning from Adult M", "Sat 21 Nov 2026. Recorded by Jo Marsh.",
      "5 actions: 2 looked at, 1 of them changed, 3 not reached.", "- Claimed Amber (was Green).",
      "- Looked at; nothing changed.", "Not reached: PLAN-2026-001/2/3a, ",
    ] { #expect(keyboard.screen.contains(words), "\(words) is missing from:\n\(keyboard.screen)") }
  }

  @Test("the minutes are plain text of lines under 79 columns, copied with y and saved with s")
  func text() throws {
    var keyboard = Keyboard(120, 40)
    keyboard.press("3 M n")
    keyboard.type(String(repeating: "A long note about what was said of the wards. ", count: 8))
    keyboard.press("Ctrl-S Enter Esc y")
    let text = try #require(keyboard.copied.last)
    #expect(text.contains("Noted: A long note"))
    #expect(text.split(separator: "\n").allSatisfy { TextWidth.columns(String($0)) < 79 })
    keyboard.press("s")
    #expect(keyboard.written.map(\.name) == ["minutes-PLAN-2026-001-2026-11-21.txt"])
    #expect(keyboard.written.first?.text == text)
  }

  @Test("a meeting left for another view is gone on with where it was, its decisions still in the minutes")
  func interrupted() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("3 M a Enter Enter 1 4 M g")
    #expect(keyboard.screen.contains("3 of 5"))
    #expect(keyboard.screen.contains("decided so far: 1"))
    keyboard.press("Esc")
    #expect(keyboard.screen.contains("Claimed Amber (was Green)."))
    keyboard.press("Esc 4 M n")
    #expect(keyboard.screen.contains("4 of 5"))
    #expect(keyboard.screen.contains("nothing yet"))
  }

  @Test("help says the keys that a meeting has for itself")
  func help() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("3 M ?")
    #expect(keyboard.screen.contains("the meeting"))
    #expect(keyboard.screen.contains("b r a g"))
  }

  @Test("after the last action Enter ends the meeting")
  func end() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("3 M Enter Enter Enter Enter Enter")
    #expect(keyboard.screen.contains("Minutes: PLAN-2026-001"))
  }

  @Test("M on what is marked walks just that")
  func marked() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 Space Space M")
    #expect(keyboard.screen.contains("1 of 2"))
    #expect(keyboard.screen.contains("2 marked actions"))
  }

  @Test("an action that someone takes away meanwhile is passed over, and said so in the minutes")
  func gone() throws {
    var keyboard = Keyboard(80, 40)
    keyboard.press("3 M")
    var register = keyboard.state.register
    let plan = try #require(register.action(ActionID("act2"))?.plan.id)
    register.change(plan) { $0.actions.removeAll { $0.id == ActionID("act2") } }
    keyboard.take(.registerChanged(register))
    keyboard.press("Enter")
    #expect(keyboard.screen.contains("3 of 5"))
    keyboard.press("Esc")
    #expect(keyboard.screen.contains("It is no longer in the plan."))
  }
}
