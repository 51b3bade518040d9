import Casework

// What a sync could not take from both sides: one letter settles it, and undo takes that back.
extension DeskState {
  /// The document at the cursor in which something is left to settle.
  var conflictHolder: DocumentKey? {
    if case .alert(let alert)? = chosenContent, alert.code == .syncConflict { return alert.document }
    guard let key = subject?.document ?? focusedPage.flatMap({ address(of: $0.content)?.document }) else { return nil }
    return register.conflicts(in: key).isEmpty ? nil : key
  }

  /// Shows both values of the first conflict at the cursor.
  mutating func openConflict() {
    guard let key = conflictHolder, let conflict = register.conflicts(in: key).first else { return }
    let telling = register.telling(of: conflict, in: key)
    let choices = [
      (SettleConflict.Choice.keep, "keep  \(telling.kept)", "What stands now."),
      (.take, "take  \(telling.other)", "What the other copy says."),
    ].map { choice, words, note in
      Menu.Choice(
        mark: choice.rawValue.first.map { .letter($0) } ?? .plain, words: words, ink: .normal, notes: [note],
        outcome: .settle(SettleConflict(in: key, conflict.id, choice)))
    }
    prompt = .menu(Menu(title: telling.subject, choices: choices))
  }
}
