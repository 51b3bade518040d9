import Casework

// What can be added where the cursor is.
extension DeskState {
  mutating func openAdding() -> [DeskEffect] {
    guard let subject else { return openForm(view == .cases ? .newCase : .newPlan) }
    let home: Address = if case .casePart(let id, _) = subject { .caseFile(id) } else { subject }
    var choices = EntryKind.all.filter { $0.stands(in: home) && fits($0, home) }.map { kind in
      let words = String(kind.name.map { $0 == "-" ? " " : $0 })
      return Menu.Choice(mark: .plain, words: words, ink: .normal, notes: [], outcome: .form(.add(kind, to: subject)))
    }
    if trail.isEmpty, pane == .list, view == .cases { choices.insert(whole("a new referral", .newCase), at: 0) }
    if trail.isEmpty, pane == .list, view == .plans { choices.insert(whole("a new plan", .newPlan), at: 0) }
    guard !choices.isEmpty else { return [] }
    prompt = .menu(Menu(title: "Add to \(register.called(home))", choices: choices))
    return []
  }

  private func whole(_ words: String, _ purpose: FormPurpose) -> Menu.Choice {
    Menu.Choice(mark: .plain, words: words, ink: .heading, notes: [], outcome: .form(purpose))
  }

  /// Whether the case has the part that an entry belongs to.
  private func fits(_ kind: EntryKind, _ home: Address) -> Bool {
    guard case .caseFile(let id) = home, let file = register.cases[id] else { return true }
    switch kind.list.steps.first {
    case .key("referral")?: return file.referral != nil
    case .key("review")?: return file.review != nil
    default: return true
    }
  }
}
