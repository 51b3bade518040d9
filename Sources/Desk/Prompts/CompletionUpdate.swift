import Casework
import Drawing

// The list of choices under the field one is in.
extension DeskState {
  /// Gives the field in focus its choices.
  func attend(to form: inout Form) {
    guard form.fields.indices.contains(form.focus), form.list?.place != form.focus else { return }
    let all = completions(for: form.fields[form.focus])
    form.list = all.isEmpty ? nil : CompletionList(all, at: form.focus)
  }
}

extension Form {
  /// Moves in the list or takes from it; answers false for a key that is not the list's.
  mutating func takeInList(_ key: Key) -> Bool {
    guard list != nil else { return false }
    let isAtEnd = text.cursor >= text.piece(ofSeveral: fields[focus].isSeveral).upperBound
    switch key {
    case .right where isAtEnd && list?.isOpen != true: offer()
    case .right where isAtEnd || list?.chosen != nil: takeBest()
    case .down where list?.isOpen == true && list?.fits.isEmpty == false: list?.move(by: 1)
    case .up where list?.chosen != nil: list?.move(by: -1)
    case .escape where list?.chosen != nil: list?.leave()
    case .enter where list?.chosen != nil: takeBest()
    case .tab where list?.chosen != nil: takeBest()
    default: return false
    }
    return true
  }

  /// Takes the chosen choice, else the best.
  mutating func takeBest() {
    guard let list, let best = list.chosen.map({ list.fits[$0] }) ?? list.fits.first else { return }
    fields[focus].take(best.words)
    fields[focus].error = nil
    self.list?.close()
  }

  /// A short fixed list is gone through in place; a long one is opened.
  private mutating func offer() {
    guard let list else { return }
    let field = fields[focus]
    guard field.entry.form.isFixedList else {
      self.list?.showAll(at: field.piece)
      return
    }
    let now = list.all.firstIndex { $0.words.lowercased() == field.piece.lowercased() }
    guard let next = list.all.isEmpty ? nil : list.all[now.map { ($0 + 1) % list.all.count } ?? 0] else { return }
    fields[focus].text.replace(with: next.words)
    fields[focus].error = nil
  }

  /// As a field is left: what cannot be read, and a part of someone's name, is the one choice that fits it.
  mutating func takeOnlyFits(_ reading: FieldReading) {
    guard let list, list.place == focus, fields[focus].text.isChanged else { return }
    let typed = fields[focus].pieces
    let meant = typed.map { list.meant(by: $0, fields[focus].entry, reading) ?? $0 }
    guard meant != typed else { return }
    fields[focus].text.replace(with: meant.joined(separator: "; "))
    self.list?.close()
  }

  private var text: TextField { fields[focus].text }
}

extension CompletionList {
  /// The one choice that a person meant who typed this and did not choose; nothing where it stands as typed.
  fileprivate func meant(by typed: String, _ entry: FieldEntry, _ reading: FieldReading) -> String? {
    if case .failure = reading.value(typed, for: entry) { return only(fitting(typed))?.words }
    // Anyone may be named, so that only whole words of one name alone are taken for it.
    guard case .party = entry.form else { return nil }
    let wanted = WantedWords(typed)
    return only(all.filter { $0.isNamed(by: wanted) })?.words
  }

  private func only(_ fits: [Completion]) -> Completion? { fits.count == 1 ? fits.first : nil }
}
