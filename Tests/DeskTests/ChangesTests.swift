import Casework
import Drawing
import Testing

@testable import Desk

@Suite("Changes on their way to the register")
struct ChangesTests {
  private func typed() -> Keyboard {
    var keyboard = Keyboard(80, 24)
    keyboard.isSlow = true
    keyboard.press("4 j j p")
    keyboard.type("Twelve came")
    keyboard.press("Ctrl-S")
    return keyboard
  }

  @Test("a form closes as its change is sent off, and keys go on while it is saved")
  func goesOn() {
    var keyboard = typed()
    #expect(keyboard.state.prompt == nil)
    #expect(keyboard.sent.count == 1)
    keyboard.press("3")
    #expect(keyboard.screen.contains("Learning from"))
    #expect(keyboard.state.view == .plans)
    keyboard.answer()
    #expect(keyboard.screen.contains("Saved: progress on PLAN-2026-001/1/1"))
    #expect(keyboard.drafts.isEmpty && keyboard.state.drafts.isEmpty)
  }

  @Test("a refused form comes back with what was typed and what stands in its way")
  func comesBack() {
    var keyboard = typed()
    keyboard.take(.refused([Violation("conflict", "Someone else was first.")]))
    #expect(keyboard.screen.contains("Twelve came") && keyboard.screen.contains("Someone else was first."))
    keyboard.press("Ctrl-S")
    #expect(keyboard.sent.count == 2)
  }

  @Test("a refused form does not push away what was opened since: what was typed is kept")
  func staysBehind() {
    var keyboard = typed()
    keyboard.press("j p")
    keyboard.type("Another")
    keyboard.take(.failed("The disk is full."))
    #expect(keyboard.screen.contains("Another") && keyboard.screen.contains("was not saved: The disk is full."))
    keyboard.press("Esc k p")
    #expect(keyboard.screen.contains("Twelve came"))
  }

  @Test("the answer to an undo is not taken for that to a form sent behind it")
  func inOrder() {
    var keyboard = Keyboard(80, 24)
    keyboard.isSlow = true
    keyboard.press("u 4 j j p Late Ctrl-S")
    keyboard.take(.turned(keyboard.state.register, message: "Taken back."))
    keyboard.take(.refused([Violation("conflict", "Someone else was first.")]))
    #expect(keyboard.screen.contains("Late") && keyboard.screen.contains("Someone else was first."))
  }

  @Test("what takes long is said until it is done")
  func working() {
    var keyboard = Keyboard(80, 24)
    keyboard.take(.working("Saving..."))
    keyboard.press("j")
    #expect(keyboard.screen.contains("Saving..."))
    keyboard.take(.working(nil))
    #expect(!keyboard.screen.contains("Saving..."))
  }

  @Test("what undo and redo would do stands at the right of the status line, where there is room")
  func turns() {
    var keyboard = Keyboard(120, 40)
    keyboard.take(.turnsAhead(undo: "progress on PLAN-2026-001/1/1", redo: "claim Green"))
    #expect(
      keyboard.screen.contains(
        "u takes back: progress on PLAN-2026-001/1/1   Ctrl-R makes again: claim Green"))
    keyboard.resize(40, 24)
    #expect(!keyboard.screen.contains("makes again"))
    keyboard.resize(30, 24)
    #expect(!keyboard.screen.contains("takes back"))
    keyboard.resize(120, 40)
    keyboard.take(.turnsAhead(undo: nil, redo: nil))
    #expect(!keyboard.screen.contains("takes back"))
  }
}

@Suite("A register that others change, and midnight")
struct ReloadTests {
  private var renamed: Register {
    var changed = Fellshire.register
    changed.changeSettings { $0.board.name = "Renamed meanwhile" }
    return changed
  }

  @Test("what is chosen, the filter and what is being typed stay")
  func stays() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 / agency:health Enter j")
    let chosen = keyboard.state.chosenContent
    keyboard.press("p")
    keyboard.type("Half a th")
    keyboard.take(.registerChanged(renamed))
    keyboard.type("ought")
    #expect(keyboard.screen.contains("Half a thought") && keyboard.screen.contains("Renamed meanwhile"))
    keyboard.press("Esc")
    #expect(keyboard.state.chosenContent == chosen)
    #expect(keyboard.state.current.filter.text == "agency:health")
  }

  @Test("at midnight the desk goes to the next day with what is typed untouched")
  func midnight() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j p")
    keyboard.type("Half a thought")
    keyboard.take(.dayChanged(day(11, 22)))
    #expect(keyboard.screen.contains("Sun 22 Nov 2026") && keyboard.screen.contains("Half a thought"))
  }
}

@Suite("Drafts kept while typing")
struct TypingTests {
  @Test("what is typed is kept at the next look around, and written once")
  func kept() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j p")
    keyboard.type("Half a thou")
    keyboard.take(.input(.tick))
    #expect(keyboard.drafts.first?.texts["text"] == "Half a thou")
    let writes = keyboard.draftWrites
    keyboard.take(.input(.tick))
    #expect(keyboard.draftWrites == writes)
    keyboard.type("ght")
    keyboard.take(.input(.tick))
    #expect(keyboard.drafts.first?.texts["text"] == "Half a thought" && keyboard.draftWrites == writes + 1)
    keyboard.press("Ctrl-U")
    keyboard.take(.input(.tick))
    #expect(keyboard.drafts.isEmpty)
  }
}
