import Casework
import Testing

@testable import Desk

@Suite("What an edit may change")
struct EditFormTests {
  private let state = Keyboard(80, 24, register: Fellshire.withChronology).state

  /// The fields of the forms that edit a record, by their ways from the record.
  private func formPaths(_ address: Address) -> Set<FieldPath> {
    var paths = Set(state.editFields(of: address).map(\.entry.path))
    guard case .caseFile(let id) = address else { return paths }
    for (part, key) in [(CasePart.referral, "referral"), (.review, "review")] {
      for field in state.editFields(of: .casePart(id, part)) {
        paths.insert(FieldPath([.key(key)]).appending(field.entry.path))
      }
    }
    return paths
  }

  @Test("every field that the command line edits has its place in a form")
  func everyField() {
    let register = state.register
    let records = AddressBook(register).everything().map(\.address) + [.settings]
    let nested = EntryScript.all.compactMap { script -> Address? in
      guard let kind = EntryKind.named(script.kind) else { return nil }
      let list = script.home.homePath.appending(kind.list)
      return register.entries(of: list, in: script.home.document).first.map {
        Address(script.home.document, at: list.appending(.entry($0)))
      }
    }
    for address in records + nested {
      if case .casePart = address { continue }
      let wanted = register.fields(at: address).filter { !$0.field.traits.contains(.kept) }.map(
        \.path)
      #expect(Set(wanted).subtracting(formPaths(address)).isEmpty, "\(register.called(address))")
    }
  }

  @Test(
    "what has a command of its own is edited through that: reference, due day, leads, the day the referrer was told"
  )
  func ownCommands() {
    var keyboard = Keyboard(100, 50)
    keyboard.press("2 e Enter")
    keyboard.fill(["SAR-2026-044"])
    #expect(keyboard.state.register.cases[CaseID("adultk")]?.formerly == ["SAR-2026-004"])
    keyboard.press("3 e")
    keyboard.fill(["PLAN-2026-009"])
    #expect(keyboard.state.register.plans[PlanID("planm")]?.formerly == ["PLAN-2026-001"])
    keyboard.press("u u 4 / PLAN-2026-001/2/4 Enter e")
    keyboard.press("Tab", until: "Led by")
    keyboard.fill(["Pat Lowe; Matron"])
    let action = keyboard.state.register.action(ActionID("act4"))?.action
    #expect(action?.leads.map(\.isPrimary) == [true, false])
    keyboard.press("e")
    keyboard.press("Tab", until: "Due")
    keyboard.fill(["monthly"])
    #expect(keyboard.state.register.action(ActionID("act4"))?.action.timescale.kind == .recurring)
  }

  @Test("e on a case asks which part, on the lines of a part it edits that")
  func parts() {
    var keyboard = Keyboard(100, 50)
    keyboard.press("2 / SAR-2026-001 Enter e")
    #expect(keyboard.screen.contains("its review: people"))
    keyboard.press("Down Down Enter")
    #expect(keyboard.screen.contains("Edit SAR-2026-001/review"))
  }
}
