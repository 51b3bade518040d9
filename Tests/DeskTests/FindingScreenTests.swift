import Testing

@Suite("Screens of finding things")
struct FindingScreenTests {
  static let scripts = [
    ("palette-found", "4 j j : chase"), ("palette-verb", "4 j j : import Enter"),
    ("jump", "Ctrl-P"), ("jump-found", "Ctrl-P discharge"), ("which-key", "4 j j g"),
    ("help-narrowed", "4 ? / postpone"), ("help-elsewhere", "2 ? / chase Enter"), ("help-menu", "4 j j b ?"),
    ("help-form", "4 j j p F1"), ("tour-views", ": tour Enter"), ("tour-list", "4 : tour Enter Enter"),
    ("tour-detail", "2 : tour Enter Enter Enter"), ("tour-keys", ": tour Enter Enter Enter Enter"),
    ("tour-finding", ": tour Enter Enter Enter Enter Enter"),
  ]

  @Test("they are as they were last looked at", arguments: scripts, [(80, 24), (120, 40)])
  func screens(script: (String, String), size: (Int, Int)) {
    var keyboard = Keyboard(size.0, size.1)
    keyboard.press(script.1)
    expectScreen(keyboard, "\(script.0)-\(size.0)x\(size.1)")
  }

  @Test("the palette shows what works here first")
  func palette() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j :")
    expectScreen(keyboard, "palette-80x24")
  }

  @Test("on 20 by 5 the text and the best find remain", arguments: ["palette-found", "jump-found"])
  func tiny(name: String) {
    var keyboard = Keyboard(20, 5)
    keyboard.press(Self.scripts.first { $0.0 == name }?.1 ?? "")
    expectScreen(keyboard, "\(name)-20x5")
  }
}
