import Testing

@Suite("Screens of the grid")
struct GridScreenTests {
  static let scripts = [
    ("grid", "5 / 2026-001 Enter z g Down"),
    ("grid-sections", "5 / 2026-007 Enter z g g r o F Esc"),
    ("grid-comment", "5 / 2026-001 Enter z g Enter Asked twice, by phone and at home."),
    ("grid-finding", "5 / 2026-001 Enter z g Down F"),
    ("grid-others", "5 / 2026-001 Enter z g W Down Enter"),
    ("grid-hands", "5 / 2026-001 Enter z g W"),
    ("grid-differences", "5 / 2026-001 Enter z g W End Enter"),
    ("grid-moderation", "5 / 2026-001 Enter z g M"),
    ("grid-refused", "5 / 2026-001 Enter z g M Down g"),
    ("grid-agency", "5 / 2026-008 Enter z g"),
    ("grid-together", "5 / 2026-008 Enter z g ] Down"),
    ("grid-standards", "6 Enter z g Right"),
    ("grid-standards-moderated", "6 Enter z g M Right"),
    ("grid-reason", "6 Enter z g M Right r"),
    ("grid-improvement", "6 Enter z g Right Down Enter"),
    ("grid-large", "5 / 2026-009 Enter z g End"),
    ("grid-help", "5 / 2026-001 Enter z g ?"),
  ].map { GoldenScript(name: $0.0, keys: $0.1, register: FellshireGrids.register) }

  @Test("every one is as it was last looked at", arguments: scripts, [(80, 24), (120, 40), (200, 60)])
  func screens(script: GoldenScript, size: (Int, Int)) {
    expectScreen(script.keyboard(size.0, size.1), "\(script.name)-\(size.0)x\(size.1)")
  }

  @Test("on 20 by 5 a cell can still be graded and its grade seen")
  func tiny() {
    var keyboard = Keyboard(20, 5, register: FellshireGrids.register)
    keyboard.press("5 / 2026-001 Enter z g Down Down Down")
    expectScreen(keyboard, "grid-20x5")
  }

  @Test("without Unicode the marks are letters of any terminal")
  func ascii() {
    var keyboard = Keyboard(80, 24, register: FellshireGrids.register, glyphs: .ascii)
    keyboard.press("5 / 2026-001 Enter z g")
    let isASCII = keyboard.screen.allSatisfy { $0.isASCII }
    #expect(isASCII)
    expectScreen(keyboard, "grid-ascii-80x24")
  }
}
