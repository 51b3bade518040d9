import Testing

@Suite("Screens")
struct ScreenTests {
  /// What is pressed, and the name of the screen it leads to.
  static let scripts = [
    ("today", ""),
    ("today-late-opened", "Enter j j"),
    ("today-week", "j j j j j"),
    ("cases", "2"),
    ("case-opened", "2 Enter"),
    ("case-stages", "2 x"),
    ("plans", "3"),
    ("plan-opened", "3 Enter j j j j j j j j j j j j j j"),
    ("today-by-person", "o"), ("today-by-group", "o o"), ("today-by-plan", "o o o"), ("today-by-age", "o o o o"),
    ("case-criteria", "2 Enter ] ] ] ] ] ]"), ("case-review", "2 j Enter ] ] ] ] ] ] ] ]"),
    ("case-end", "2 j Enter G"), ("plan-end", "3 Enter G"), ("action-log", "4 j j Enter G"),
    ("recommendation", "3 Enter G [ [ j Enter"),
    ("actions", "4"),
    ("actions-filtered", "4 / agency:health"),
    ("actions-filter-wrong", "4 / agancy:health"),
    ("action-opened", "4 j j Enter"),
    ("action-stages", "4 j j x"),
    ("progress-form", "4 j j p"),
    ("extend-form", "4 j j d +10d Tab"),
    ("brag-menu", "4 j j b"),
    ("why", "2 w"),
    ("help", "4 ?"),
    ("edit-form", "4 j j e"),
    ("add-menu", "3 a"),
    ("marks", "4 Space Space j Space / agency:health Enter"),
    ("bulk-form", "4 * d +1m"),
    ("bulk-preview", "4 * d +1m Tab Data Tab Board Ctrl-S"),
    ("bulk-stages", "4 * x"),
    ("bulk-menu", "4 Space Space e"),
  ]

  @Test("every screen is as it was last looked at, at 80 by 24", arguments: scripts)
  func small(name: String, keys: String) {
    var keyboard = Keyboard(80, 24)
    keyboard.press(keys)
    expectScreen(keyboard, "\(name)-80x24")
  }

  static let mainScripts = scripts.filter {
    [
      "today", "today-by-age", "cases", "case-opened", "case-review", "case-end", "plans", "plan-opened", "plan-end",
      "actions", "action-opened", "action-log", "recommendation", "progress-form",
      "marks", "bulk-form", "bulk-preview",
    ].contains($0.0)
  }

  @Test("the main screens use the room of larger terminals", arguments: mainScripts, [(120, 40), (200, 60)])
  func large(script: (String, String), size: (Int, Int)) {
    var keyboard = Keyboard(size.0, size.1)
    keyboard.press(script.1)
    expectScreen(keyboard, "\(script.0)-\(size.0)x\(size.1)")
  }

  @Test(
    "on 20 by 5 what is left still works",
    arguments: [("today", ""), ("actions", "4"), ("progress-form", "4 j j p"), ("action-stages", "4 j j x")])
  func tiny(name: String, keys: String) {
    var keyboard = Keyboard(20, 5)
    keyboard.press(keys)
    expectScreen(keyboard, "\(name)-20x5")
  }

  @Test("without Unicode the same screens are drawn in ASCII")
  func ascii() {
    var keyboard = Keyboard(80, 24, glyphs: .ascii)
    keyboard.press("2")
    expectScreen(keyboard, "cases-ascii-80x24")
    #expect(keyboard.canvas.text.utf8.allSatisfy { $0 < 0x80 })
  }
}
