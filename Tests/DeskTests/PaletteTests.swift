import Casework
import Drawing
import Testing

@testable import Desk

@Suite("The palette")
struct PaletteTests {
  /// What is found for a text, best first.
  private func found(_ text: String, after keys: String = "") -> [String] {
    var keyboard = Keyboard(80, 24)
    keyboard.press("\(keys) :")
    keyboard.take(.input(.paste(text)))
    guard case .palette(let palette)? = keyboard.state.prompt else { return [] }
    return palette.finder.found.map(\.id)
  }

  @Test("every verb has at least three other phrasings", arguments: Verb.allCases)
  func phrasings(_ verb: Verb) {
    #expect(Set(verb.card.alsoCalled).count >= 3)
    #expect(!verb.card.alsoCalled.contains(verb.card.words))
  }

  @Test("every verb is among the first three by its own words and by each other phrasing", arguments: Verb.allCases)
  func everyVerb(_ verb: Verb) {
    let names = [verb.card.words] + (verb.card.isCommand ? [verb.rawValue] : []) + verb.card.alsoCalled
    for words in names {
      #expect(found(words).prefix(3).contains("verb \(verb.rawValue)"), "“\(words)” finds \(found(words).prefix(5))")
    }
  }

  @Test(
    "a few letters, words in another order and words of the sentence find it too",
    arguments: [
      ("prgrs", "progress"), ("nst", "move"), ("up chase", "chase"), ("it postpone please", "extend"),
      ("reminded", "chase"), ("who changed it", "history"), ("cfwd", "carry-forward"),
    ])
  func fuzzy(typed: String, verb: String) {
    #expect(found(typed).prefix(3).contains("verb \(verb)"), "finds \(found(typed).prefix(5))")
  }

  @Test("letters that stand nowhere find nothing, and it says so")
  func nothing() {
    var keyboard = Keyboard(80, 24)
    keyboard.press(": qqzzx")
    #expect(keyboard.screen.contains("Nothing is called that"))
    keyboard.press("Enter")
    #expect(keyboard.screen.contains("Nothing is called that"))
    keyboard.press("Esc")
    #expect(keyboard.screen.contains("Late 5"))
  }

  @Test("the views are entries, and so is everything else there is to show")
  func views() {
    var keyboard = Keyboard(80, 24)
    keyboard.press(": plans Enter")
    #expect(keyboard.screen.contains("Learning from Adult M"))
  }

  @Test("choosing a verb does it to what the cursor is on")
  func doesIt() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j : postpone Enter")
    #expect(keyboard.screen.contains("PLAN-2026-001/1/1"))
    #expect(keyboard.screen.contains("Reason"))
  }

  @Test("a verb that does not work here says where it does, and how it is typed")
  func elsewhere() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("2 : postpone")
    #expect(keyboard.screen.contains("on an action"))
    keyboard.press("Enter")
    #expect(keyboard.screen.contains("heed extend REF DAY --reason"))
    #expect(keyboard.state.register.plans == Fellshire.register.plans)
  }

  @Test("what was chosen lately comes first while nothing is typed")
  func recent() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 : sort Enter : plans Enter :")
    guard case .palette(let palette)? = keyboard.state.prompt else { return #expect(Bool(false)) }
    #expect(palette.finder.found.prefix(2).map(\.id) == ["view plans", "verb sort"])
  }
}

@Suite("Going to a record")
struct JumpTests {
  private func first(_ text: String) -> String? {
    RecordIndex(Fellshire.register).hits(for: text, limit: 5).first?.reference
  }

  @Test(
    "a reference, a shortened one and words find what they should first",
    arguments: [
      ("SAR-2026-004", "SAR-2026-004"), ("sar-2026-004", "SAR-2026-004"), ("4", "SAR-2026-004"),
      ("plan-2026-001/2/3b", "PLAN-2026-001/2/3b"), ("1/2/3b", "PLAN-2026-001/2/3b"), ("3b", "PLAN-2026-001/2/3b"),
      ("adult k", "SAR-2026-004"), ("k adult", "SAR-2026-004"), ("leaflet", "PLAN-2026-001/1/2"),
      ("discharge police", "PLAN-2026-001/2/3b"), ("jo marsh", "Jo Marsh"), ("detective", "Samira Ahmed"),
      ("police", "police"), ("sar group", "sar"), ("voice", "Voice of the adult"),
      ("named contact", "PLAN-2026-001/rec/2"),
    ])
  func finds(typed: String, reference: String) {
    #expect(first(typed) == reference)
  }

  @Test("every thing that has a page is found by its own reference")
  func everything() {
    let index = RecordIndex(Fellshire.register)
    for (reference, address) in AddressBook(Fellshire.register).everything() {
      if case .casePart = address { continue }
      #expect(index.hits(for: reference, limit: 3).contains { $0.address == address }, "\(reference)")
    }
  }

  @Test("Enter opens what was found over what is on show, and Esc comes back")
  func opens() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("2 Ctrl-P leaflet Enter")
    #expect(keyboard.screen.contains("→ PLAN-2026-001/1/2"))
    keyboard.press("Ctrl-P 004 Enter")
    #expect(keyboard.screen.contains("→ SAR-2026-004"))
    keyboard.press("Esc")
    #expect(keyboard.screen.contains("→ PLAN-2026-001/1/2"))
    keyboard.press("Esc")
    #expect(keyboard.screen.contains("information requested"))
  }

  @Test("what was added since is found")
  func anew() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("Ctrl-P Esc")
    var register = keyboard.state.register
    register.change(PlanID("planm")) { $0.actions[0].text = "Something quite different" }
    keyboard.take(.registerChanged(register))
    keyboard.press("Ctrl-P quite Enter")
    #expect(keyboard.screen.contains("→ PLAN-2026-001/1/1"))
  }
}

@Suite("Screens of finding things")
struct FindingScreenTests {
  static let scripts = [
    ("palette-found", "4 j j : chase"), ("palette-verb", "4 j j : import Enter"),
    ("jump", "Ctrl-P"), ("jump-found", "Ctrl-P discharge"),
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
