import Casework
import Drawing
import Testing

@testable import Desk

@Suite("Help")
struct HelpTests {
  private func lines(_ keys: String) -> String {
    var keyboard = Keyboard(80, 200)
    keyboard.press(keys)
    return keyboard.screen
  }

  @Test("every verb that has a key is in the help of every view", arguments: View.allCases)
  func everyVerb(_ view: View) {
    let help = lines("\(view.key) ?")
    for verb in Verb.allCases where !Keymap().name(of: verb).isEmpty {
      let begin = String(verb.card.help.prefix(30))
      #expect(help.contains(begin), "\(verb) is not in help")
    }
  }

  @Test("keys that do not work here say where they do")
  func elsewhere() {
    #expect(lines("2 ?").contains("On an action: Adds what shows that"))
    #expect(!lines("4 ?").contains("On an action: Adds what shows that"))
  }

  @Test("/ narrows help to what has the words, other names of a verb among them")
  func narrowed() {
    let help = lines("4 ? / postpone")
    #expect(help.contains("Moves an action's due day"))
    #expect(!help.contains("Sorts by"))
  }

  @Test("Esc shows all of help again, then closes it")
  func escape() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 ? / qqzzx Enter")
    #expect(keyboard.screen.contains("No key does that"))
    keyboard.press("Esc")
    #expect(keyboard.screen.contains("progress log"))
    keyboard.press("Esc")
    #expect(keyboard.screen.contains("what to do"))
  }

  @Test("F1 in a form shows the form's own keys, and Esc goes back to what was typed")
  func form() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j p half F1")
    #expect(keyboard.screen.contains("Keys that work here: the form"))
    #expect(keyboard.screen.contains("Ctrl-S"))
    keyboard.press("Esc")
    #expect(keyboard.screen.contains("half"))
  }

  @Test("? in a form is a letter, in a menu it asks for help")
  func questionMark() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j p why?")
    #expect(keyboard.screen.contains("why?"))
    keyboard.press("Esc b ?")
    #expect(keyboard.screen.contains("Keys that work here: the menu"))
    keyboard.press("q")
    #expect(keyboard.screen.contains("Amber"))
  }
}

@Suite("The first key of two")
struct WhichKeyTests {
  @Test("the keys that may follow are shown, those that do not apply with where they do")
  func shown() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("g")
    #expect(keyboard.screen.contains("g, and then"))
    #expect(keyboard.screen.contains("on a record"))
  }

  @Test("the second key does it, and Esc leaves everything as it was")
  func leaves() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4")
    let before = keyboard.screen
    keyboard.press("g Esc")
    #expect(keyboard.screen == before)
    keyboard.press("j j g g")
    #expect(keyboard.screen == before)
  }
}
