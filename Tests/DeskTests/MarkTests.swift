import Casework
import Desk
import Drawing
import Testing

@Suite("Marks")
struct MarkTests {
  /// What stands in the first column of each row of the screen.
  private func firstColumn(_ keyboard: Keyboard) -> [Int] {
    keyboard.screen.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.first == "*" }.map(\.offset)
  }

  @Test("Space marks the chosen row and moves on; pressed on it again, it unmarks")
  func mark() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 Space Space")
    #expect(firstColumn(keyboard) == [4, 5])
    #expect(keyboard.screen.contains("2 marked"))
    keyboard.press("k Space")
    #expect(firstColumn(keyboard) == [4])
  }

  @Test("* marks all shown, and pressed again none")
  func markAll() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 / agency:health Enter *")
    #expect(keyboard.screen.contains("2 marked"))
    keyboard.press("*")
    #expect(!keyboard.screen.contains("marked"))
  }

  @Test("V marks from the last mark to here, whichever comes first")
  func range() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j j Space k k k k V")
    #expect(firstColumn(keyboard) == [4, 5, 6, 7])
    var without = Keyboard(80, 24)
    without.press("4 j V")
    #expect(without.screen.contains("V, mark up to here, does not apply here"))
  }

  @Test("marks outlast a filter, and the status line counts those it hides")
  func filtered() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 * / agency:health Enter")
    #expect(keyboard.screen.contains("7 marked (5 not shown), Esc unmarks   filter agency:health   2 of 7 actions"))
  }

  @Test("Esc takes the marks away first, and the filter next")
  func escape() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 / agency:health Enter * Esc")
    #expect(!keyboard.screen.contains("marked"))
    #expect(keyboard.screen.contains("filter agency:health"))
    keyboard.press("Esc")
    #expect(!keyboard.screen.contains("filter"))
  }

  @Test("marks outlast a commit and a reload; those of rows that are gone vanish")
  func reloaded() throws {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j b a k k *")
    keyboard.press("Enter b g Esc Ctrl-L Up")
    #expect(keyboard.state.register.action(ActionID("act3b"))?.action.claim?.level == "green")
    #expect(keyboard.screen.contains("7 marked"))
    var register = keyboard.state.register
    let plan = try #require(register.plans.values.first { $0.reference == "PLAN-2026-002" })
    register.remove(.plan(plan.id))
    keyboard.take(.registerChanged(register))
    keyboard.press("k")
    #expect(keyboard.screen.contains("5 marked"))
  }

  @Test("each view has marks of its own, and a heading cannot be marked")
  func views() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 Space 3")
    #expect(!keyboard.screen.contains("marked"))
    keyboard.press("4")
    #expect(keyboard.screen.contains("1 marked"))
    keyboard.press("1 Space")
    #expect(keyboard.screen.contains("Space, mark, does not apply here"))
  }
}
