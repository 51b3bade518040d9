import Desk
import Drawing
import Testing

@Suite("Filtering, sorting and choosing columns")
struct ListTests {
  /// What is pressed, and the name of the screen it leads to.
  static let scripts = [
    ("filter-empty", "4 /"),
    ("filter-names", "4 / a"),
    ("filter-values", "4 / agency: Tab"),
    ("filter-wrong", "2 / slips>1"),
  ]

  @Test("the screens of lists are as they were last looked at", arguments: scripts, [(80, 24), (120, 40)])
  func screens(script: (String, String), size: (Int, Int)) {
    var keyboard = Keyboard(size.0, size.1)
    keyboard.press(script.1)
    expectScreen(keyboard, "list-\(script.0)-\(size.0)x\(size.1)")
  }

  @Test("Tab completes a field, and then goes through the values that the list has")
  func completion() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 / ag Tab")
    #expect(keyboard.screen.contains(" / agency:"))
    keyboard.press("h Tab")
    #expect(keyboard.screen.contains(" / agency:health "))
    keyboard.press("Tab Tab")
    #expect(keyboard.screen.contains(" / agency:\"Fellshire Health Trust\""))
    keyboard.press("Shift-Tab Shift-Tab Space -is:o Tab")
    #expect(keyboard.screen.contains(" / agency:health -is:overdue"))
  }

  @Test("Ctrl-P brings back the filters kept earlier in a view, Ctrl-N goes on again")
  func recall() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 / is:late Enter / Ctrl-U voice Enter / Ctrl-U Ctrl-P")
    #expect(keyboard.screen.contains(" / voice"))
    keyboard.press("Ctrl-P")
    #expect(keyboard.screen.contains(" / is:late"))
    keyboard.press("Ctrl-N Enter")
    #expect(keyboard.screen.contains("filter voice"))
  }

  @Test("pasted text narrows the list like typed text")
  func paste() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 /")
    keyboard.take(.input(.paste("agency:health")))
    #expect(keyboard.screen.contains("2 of 7 actions"))
    #expect(keyboard.screen.contains(" / agency:health"))
  }
}
