import Testing

@Suite("Screens of forms")
struct FormScreenTests {
  private static let toAgency = "4 j j e Tab Tab Tab Tab Tab Tab Tab"

  static let scripts = [
    ("form-completing", "\(toAgency) Ctrl-U fell Down"),
    ("form-several", "\(toAgency) Tab Tab police Down Enter beck"),
    ("form-named-twice", "\(toAgency) Tab Tab police; Space police Tab"),
    ("form-day-meant", "4 j j d +15wd"),
    ("form-day-wrong", "4 j j d 31/04/27 Tab"),
    ("form-not-listed", "4 j j d +1m Tab Late Tab Board Tab"),
    ("form-long-text", "4 j j p " + (1...40).map { "word\($0) Space" }.joined(separator: " ") + " Ctrl-N last"),
  ]

  @Test("every form is as it was last looked at", arguments: scripts, [(80, 24), (120, 40)])
  func forms(script: (String, String), size: (Int, Int)) {
    var keyboard = Keyboard(size.0, size.1)
    keyboard.press(script.1)
    expectScreen(keyboard, "\(script.0)-\(size.0)x\(size.1)")
  }

  @Test("a form taller than the screen says how much of it is out of sight")
  func tall() {
    var keyboard = Keyboard(80, 14)
    keyboard.press(Self.toAgency)
    #expect(keyboard.screen.contains("more above"))
    #expect(keyboard.screen.contains("more below"))
    expectScreen(keyboard, "form-tall-80x14")
    keyboard.press("PgUp PgUp")
    #expect(!keyboard.screen.contains("more above"))
  }

  @Test("on 20 by 5 the title, the field and its choices still show")
  func tiny() {
    var keyboard = Keyboard(20, 5)
    keyboard.press("\(Self.toAgency) Ctrl-U fell Down")
    expectScreen(keyboard, "form-completing-20x5")
  }
}
