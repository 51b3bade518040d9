import Casework
import Drawing
import Testing

@testable import Desk

@Suite("Typing anything into a form")
struct AnyTypingTests {
  private static let typed: [Character] = [
    "a", "é", "\u{301}", "漢", "ש", "\u{202E}", "👩‍👩‍👧", "\u{200D}", "🇬🇧", "\u{1F1EC}", " ", "-", "한", "\u{1100}",
  ]
  private static let moves: [Key] = [
    .left, .right, .up, .down, .home, .end, .alt("b"), .alt("f"), .control("a"), .pageUp, .pageDown,
  ]

  @Test("loses no character and keeps the cursor on the text, whatever the size", arguments: 1...30)
  func nothingLost(seed: UInt64) throws {
    let numbers = Numbers(seed: seed &* 7919)
    func any(_ count: Int) -> Int { Int(numbers.next() % UInt64(count)) }
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j p")
    var wanted: [UInt8] = []
    for _ in 0..<120 {
      switch any(10) {
      case 0: keyboard.resize(1 + any(100), 1 + any(40))
      case 1, 2: keyboard.take(.input(.key(Self.moves[any(Self.moves.count)])))
      case 3 where longText(keyboard):
        keyboard.press("Ctrl-N")
        wanted.append(0x0A)
      default:
        guard longText(keyboard) else {
          keyboard.press("Shift-Tab")
          continue
        }
        let character = Self.typed[any(Self.typed.count)]
        keyboard.take(.input(.key(.character(character))))
        wanted += Array(String(character).utf8)
      }
      let form = try #require(self.form(keyboard))
      let text = form.fields[0].text
      #expect(Array(text.text.utf8).sorted() == wanted.sorted(), "seed \(seed)")
      #expect((0...text.characters.count).contains(text.cursor), "seed \(seed)")
      #expect(text.characters == Array(text.text), "seed \(seed)")
      if keyboard.size.height > 1 { #expect(keyboard.canvas.cursor != nil, "seed \(seed), \(keyboard.size)") }
    }
  }

  private func form(_ keyboard: Keyboard) -> Form? {
    guard case .form(let form)? = keyboard.state.prompt else { return nil }
    return form
  }

  private func longText(_ keyboard: Keyboard) -> Bool { form(keyboard)?.focus == 0 }

  @Test("a form that is saved as it was opened writes nothing, for every record and entry")
  func unchanged() {
    let state = Keyboard(80, 24).state
    var forms = 0
    for (reference, address) in AddressBook(state.register).everything() {
      guard var form = state.makeForm(.edit(address)) else { continue }
      forms += 1
      for place in form.fields.indices {
        form.focus = place
        state.attend(to: &form)
        state.check(place, in: &form)
        #expect(form.fields[place].error == nil, "\(reference): \(form.fields[place].label)")
      }
      #expect(!form.isChanged && state.commands(of: form).isEmpty, "\(reference)")
    }
    #expect(forms >= 15)
  }
}
