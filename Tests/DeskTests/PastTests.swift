import Casework
import Drawing
import Testing

@testable import Desk

@Suite("A past day")
struct PastTests {
  /// The desk on 3 October, when the board's name was another and there were no plans.
  private func inThePast(_ width: Int = 80) -> Keyboard {
    var keyboard = Keyboard(width, 24)
    keyboard.past = Self.past
    keyboard.press("4 j j @ 3/10/26 Enter")
    return keyboard
  }

  private static let past: Register = {
    var past = Register(settings: Fellshire.register.settings, reference: Fellshire.register.reference)
    for file in FellshireCases.all { past.put(file) }
    past.changeSettings { $0.board.name = "Fellshire Adults Board" }
    past.forgetTouched()
    return past
  }()

  @Test("the whole desk shows the register as it stood, and says so in its header")
  func shown() {
    let keyboard = inThePast()
    #expect(keyboard.asked == [day(10, 3)])
    #expect(keyboard.screen.contains("as at 3 Oct 2026, read only"))
    #expect(keyboard.screen.contains("Fellshire Adults Board"))
    #expect(keyboard.screen.contains("4 Actions 0"))
    expectScreen(keyboard, "as-at-80x24")
  }

  @Test("the form for the day reads shorthands, and refuses a day to come")
  func form() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("@ +1d Enter")
    #expect(keyboard.screen.contains("22 Nov 2026 has not come"))
    expectScreen(keyboard, "as-at-form-80x24")
    keyboard.press("Ctrl-U -1m Enter")
    #expect(keyboard.asked == [day(10, 21)])
    #expect(keyboard.drafts.isEmpty)
  }

  @Test("every change is refused in one sentence", arguments: ["u", "Ctrl-R", "a", "p", "x", "e"])
  func refused(key: String) {
    var keyboard = inThePast()
    keyboard.press("2")
    let before = keyboard.state.register
    keyboard.press(key)
    #expect(
      keyboard.screen.contains("The register as at 3 Oct 2026 cannot be changed. Esc or @ goes back to now."))
    #expect(keyboard.state.prompt == nil)
    #expect(keyboard.state.register == before)
  }

  @Test("a change that is asked for some other way is refused too")
  func refusedBehind() {
    var keyboard = inThePast()
    let effects = keyboard.state.permitted([.commit([]), .askPast(day(10, 1)), .undo])
    #expect(effects.count == 1)
    #expect(keyboard.screen.contains("cannot be changed"))
  }

  @Test("Esc at the top, or @ again, goes back to now and to what was chosen", arguments: ["Esc", "@"])
  func back(key: String) {
    var keyboard = inThePast()
    keyboard.press(key)
    #expect(keyboard.state.register == Fellshire.register)
    #expect(keyboard.state.today == Fellshire.today)
    #expect(!keyboard.screen.contains("read only"))
    #expect(keyboard.screen.contains("Sat 21 Nov 2026"))
  }

  @Test("Esc closes what is open in the past before it leaves it")
  func stepwise() {
    var keyboard = inThePast()
    keyboard.press("2 Enter Esc")
    #expect(keyboard.screen.contains("read only"))
    keyboard.press("Esc")
    #expect(!keyboard.screen.contains("read only"))
  }

  @Test("what others change and the next midnight wait until one is back")
  func meanwhile() {
    var keyboard = inThePast()
    var changed = Fellshire.register
    changed.changeSettings { $0.board.name = "Renamed meanwhile" }
    keyboard.take(.registerChanged(changed))
    keyboard.take(.dayChanged(day(11, 22)))
    #expect(keyboard.screen.contains("as at 3 Oct 2026") && !keyboard.screen.contains("Renamed"))
    #expect(keyboard.state.presentDay == day(11, 22))
    keyboard.press("Esc")
    #expect(keyboard.screen.contains("Renamed meanwhile") && keyboard.screen.contains("Sun 22 Nov 2026"))
  }

  @Test("a history ends on the day on show")
  func history() {
    var keyboard = inThePast()
    let entries = [(10, "Made"), (11, "Changed later")].map { month, words in
      HistoryEntry(
        time: Instant(day(month, 2), hour: 9), actor: .named("root"), words: words, changes: [], transaction: words)
    }
    keyboard.take(.history(.settings, entries))
    #expect(keyboard.screen.contains("Made") && !keyboard.screen.contains("Changed later"))
  }
}
