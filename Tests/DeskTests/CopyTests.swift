import Casework
import Drawing
import Testing

@testable import Desk

@Suite("The clipboard")
struct CopyTests {
  @Test("y offers the reference, the text and the page, and says what was copied")
  func menu() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j y")
    expectScreen(keyboard, "copy-menu-80x24")
    keyboard.press("r")
    #expect(keyboard.copied == ["PLAN-2026-001/1/1"])
    #expect(keyboard.screen.contains("Copied the reference: PLAN-2026-001/1/1"))
    keyboard.press("y t")
    #expect(keyboard.copied.last == "Train every ward in asking what the adult wants")
  }

  @Test("an opened page is copied as it reads, without trailing spaces")
  func page() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("2 Enter y l")
    let lines = keyboard.copied.last?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
    #expect(lines.count > 20)
    #expect(lines.allSatisfy { $0.last != " " })
    #expect(keyboard.screen.contains("Copied the whole page as plain text"))
  }

  @Test("control characters in a record are copied as what they are called")
  func hostile() {
    var register = Fellshire.register
    for plan in register.plans.keys { register.change(plan) { $0.title = "A\u{1B}]52;c;AAAA\u{07}B" } }
    var keyboard = Keyboard(80, 24, register: register)
    keyboard.press("3 y t")
    #expect(keyboard.copied.last?.contains("]52;c;AAAA") == true)
    #expect(keyboard.copied.last?.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F } == true)
  }
}

@Suite("The person's own editor")
struct EditorTests {
  @Test("Ctrl-E in a long field opens it, and what it leaves is in the field")
  func long() {
    var keyboard = Keyboard(120, 40)
    keyboard.press("4 j j p Begun")
    #expect(keyboard.screen.contains("Ctrl-E editor"))
    keyboard.press("Ctrl-E")
    #expect(keyboard.edited == ["Begun"])
    #expect(keyboard.screen.contains("Begun, edited"))
    #expect(
      keyboard.drafts.first?.texts["text"] == "Begun", "what was typed is kept before the editor has the terminal")
  }

  @Test("a text left as it was, and an editor that fails, change nothing")
  func unchanged() {
    var keyboard = Keyboard(80, 24)
    keyboard.editor = { _ in nil }
    keyboard.press("4 j j p Begun Ctrl-E")
    keyboard.take(.told("There is no editor here."))
    #expect(keyboard.screen.contains("Begun") && keyboard.screen.contains("There is no editor here."))
  }

  @Test("control characters that an editor leaves are not taken into the field")
  func hostile() {
    var keyboard = Keyboard(80, 24)
    keyboard.editor = { _ in "One\u{1B}[2J\ntwo\u{0}" }
    keyboard.press("4 j j p Ctrl-E")
    guard case .form(let form)? = keyboard.state.prompt else {
      Issue.record("no form")
      return
    }
    #expect(form.focusedText == "One[2J\ntwo")
  }

  @Test("in a short field Ctrl-E goes to the end of the line")
  func short() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j d 1m Ctrl-A + Ctrl-E Tab")
    #expect(keyboard.edited.isEmpty)
    #expect(keyboard.screen.contains("21 Dec 2026"))
  }
}
