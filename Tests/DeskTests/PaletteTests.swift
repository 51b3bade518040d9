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
    #expect(keyboard.screen.contains("Late 10"))
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

  @Test("a saved filter is an entry: choosing it shows its view so narrowed")
  func savedFilter() {
    var keyboard = Keyboard(80, 24)
    keyboard.state.memory.filters = [.init(name: "Police owe", view: .actions, text: "agency:police")]
    keyboard.press(": police Enter")
    #expect(keyboard.screen.contains("filter agency:police"))
  }

  @Test("what was chosen lately comes first while nothing is typed")
  func recent() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 : sort Enter Esc : plans Enter :")
    guard case .palette(let palette)? = keyboard.state.prompt else { return #expect(Bool(false)) }
    #expect(palette.finder.found.prefix(2).map(\.id) == ["view plans", "verb sort"])
  }

  @Test("every verb that has a key in the table has it on the keyboard: no two share one", arguments: Verb.allCases)
  func keys(_ verb: Verb) {
    #expect(Keymap().name(of: verb) == (verb.sharesKeyOf ?? verb).card.key)
  }

  @Test(
    "a verb chosen in the palette does what its key does",
    arguments: ["1", "2", "3", "4 j j", "4 j j Enter", "2 Enter", "3 Enter", "2 Tab", "1 Enter j"])
  func asItsKey(place: String) {
    var start = Keyboard(120, 40)
    start.press(place)
    for verb in start.state.verbsHere where ![.quit, .palette].contains(verb) && !verb.card.key.isEmpty {
      var (byKey, byName) = (start, start)
      byKey.press(verb.card.key)
      byName.press(":")
      byName.take(.input(.paste(verb.card.words)))
      byName.press("Enter")
      #expect(byKey.screen == byName.screen, "\(verb)")
    }
  }
}

@Suite("The mouse in the palette")
struct PalettePointingTests {
  @Test("a press does the entry under it, the wheel goes from one to the next")
  func palette() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("2 :")
    keyboard.take(.input(.paste("plans")))
    let row = keyboard.canvas.lines.firstIndex { $0.contains("Shows the plans") } ?? 0
    keyboard.take(.input(.mouse(.press, at: Point(20, row))))
    #expect(keyboard.screen.contains("Learning from Adult M"))
    keyboard.press(": Down")
    let second = keyboard.screen
    keyboard.press("Esc :")
    keyboard.take(.input(.mouse(.wheelDown, at: Point(20, 10))))
    #expect(keyboard.screen == second)
  }
}
