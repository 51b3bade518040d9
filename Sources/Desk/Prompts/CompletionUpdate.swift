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

  /// As a field is left: where one choice alone fits what cannot be read, it was meant.
  mutating func takeOnlyFit(_ reading: FieldReading) {
    if fields[focus].isSeveral { return takeOnlyFits(reading) }
    guard let list, list.place == focus, list.isOpen, list.fits.count == 1, fields[focus].text.isChanged,
      !fields[focus].piece.isEmpty, case .failure = reading.value(fields[focus].piece, for: fields[focus].entry)
    else { return }
    takeBest()
  }

  /// The same for each of several that were typed without choosing.
  private mutating func takeOnlyFits(_ reading: FieldReading) {
    guard let list, list.place == focus, fields[focus].text.isChanged else { return }
    let (typed, entry) = (fields[focus].pieces, fields[focus].entry)
    let meant = typed.map { piece in
      guard case .failure = reading.value(piece, for: entry), let only = list.onlyFit(piece) else { return piece }
      return only.words
    }
    if meant != typed { fields[focus].text.replace(with: meant.joined(separator: "; ")) }
  }

  private var text: TextField { fields[focus].text }
}
