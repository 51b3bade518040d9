import Casework
import Drawing
import Testing

@testable import Desk

@Suite("Drafts left behind")
struct DraftMenuTests {
  private static let left = [
    Draft(form: "progress PLAN-2026-001/1/1", texts: ["text": "Half a thought"]),
    Draft(form: "extend PLAN-2026-001/1/1", texts: ["reason": "Trainer on leave"]),
    Draft(form: "edit PLAN-2026-001/9/9", texts: ["text": "Of what is gone"]),
  ]

  @Test("the first screen tells of them and of the way to them")
  func told() {
    let one = Keyboard(80, 24, drafts: [Self.left[0]])
    #expect(one.screen.contains("You left a draft: progress PLAN-2026-001/1/1. z o lists what you left."))
    #expect(Keyboard(80, 24, drafts: Self.left).screen.contains("You left 3 drafts, such as edit PLAN-2026-001/9/9."))
    #expect(!Keyboard(80, 24).screen.contains("You left"))
  }

  @Test("choosing one opens its form with what was typed, from anywhere")
  func reopened() {
    var keyboard = Keyboard(80, 24, drafts: Self.left)
    keyboard.press("2 z o")
    expectScreen(keyboard, "drafts-80x24")
    keyboard.press("End Enter")
    #expect(keyboard.screen.contains("Progress PLAN-2026-001/1/1") && keyboard.screen.contains("Half a thought"))
    keyboard.press("Ctrl-S")
    #expect(keyboard.drafts.map(\.form) == ["edit PLAN-2026-001/9/9", "extend PLAN-2026-001/1/1"])
  }

  @Test("one whose record is gone says so, and Delete throws it away")
  func discarded() {
    var keyboard = Keyboard(80, 24, drafts: Self.left)
    keyboard.press("z o Enter")
    #expect(keyboard.screen.contains("is no longer there"))
    keyboard.press("z o Delete")
    #expect(keyboard.drafts.map(\.form) == ["extend PLAN-2026-001/1/1", "progress PLAN-2026-001/1/1"])
    #expect(keyboard.screen.contains("was thrown away"))
    keyboard.press("Delete Delete")
    #expect(keyboard.drafts.isEmpty && keyboard.state.prompt == nil)
  }

  @Test(
    "every form finds its way back from its name",
    arguments: ["4 j j p", "4 j j d", "4 j j v", "4 j j e", "2 a Enter", "3 e", "4 j j x Enter", "Enter j A"])
  func everyForm(keys: String) {
    var keyboard = Keyboard(80, 40)
    keyboard.press(keys)
    guard case .form(let form)? = keyboard.state.prompt else {
      Issue.record("no form after \(keys)")
      return
    }
    let draft = Draft(form: form.name, texts: [form.fields[0].key: "Typed before"])
    var again = Keyboard(80, 40, drafts: [draft])
    again.press("z o Enter")
    guard case .form(let reopened)? = again.state.prompt else {
      Issue.record("\(form.name) is not found: \(again.screen)")
      return
    }
    #expect(reopened.name == form.name && reopened.fields[0].text.text == "Typed before")
  }
}
