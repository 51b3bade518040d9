import Casework
import Desk
import Drawing
import Testing

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
      ("housing brief", "PLAN-2026-002/-/2"), ("fire beck", "PLAN-2026-002/-/2"),
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
