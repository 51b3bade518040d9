/// The choices under the field that is being filled in: those that fit what is typed, best first.
struct CompletionList: Sendable {
  /// The field of the form it belongs to.
  let place: Int
  let all: [Completion]
  private(set) var fits: [Completion]
  /// The one that Enter takes; nothing until the person goes into the list.
  private(set) var chosen: Int?
  private(set) var isOpen = false
  private static let rows = 6

  init(_ all: [Completion], at place: Int) {
    self.place = place
    self.all = all
    fits = all
  }

  /// Shows what fits the typed words; all of them where there are none.
  mutating func narrow(to typed: String) {
    isOpen = true
    chosen = nil
    fits = fitting(typed)
  }

  /// What fits the typed words, best first; all of them where there are none.
  func fitting(_ typed: String) -> [Completion] {
    let wanted = WantedWords(typed)
    guard !wanted.plain.isEmpty else { return all }
    var ranked = [[Completion]](repeating: [], count: Completion.ranks * 2)
    for completion in all {
      if let rank = completion.rank(wanted) {
        ranked[rank + (completion.isPast ? Completion.ranks : 0)].append(completion)
      }
    }
    return ranked.flatMap { $0 }
  }

  /// Opens on everything, with the one that is written there chosen.
  mutating func showAll(at words: String) {
    (fits, isOpen) = (all, true)
    chosen = all.firstIndex { $0.words == words } ?? (all.isEmpty ? nil : 0)
  }

  mutating func close() { (isOpen, chosen) = (false, nil) }

  mutating func leave() { chosen = nil }

  mutating func choose(_ place: Int) { chosen = fits.indices.contains(place) ? place : nil }

  /// Down goes in; up from the first goes out again, to what is typed.
  mutating func move(by step: Int) {
    guard let old = chosen else {
      chosen = step > 0 && !fits.isEmpty ? 0 : nil
      return
    }
    chosen = old + step < 0 ? nil : min(old + step, fits.count - 1)
  }

  /// The rows in sight, the chosen one among them.
  var shown: Range<Int> {
    let first = max(0, (chosen ?? 0) - Self.rows + 1)
    return first..<min(fits.count, first + Self.rows)
  }

  /// Rows it takes at most, so that the form does not jump while one types.
  var rowsKept: Int { min(all.count, Self.rows) + (all.count > Self.rows ? 1 : 0) }

  func fitsExactly(_ words: String) -> Bool { fits.contains { $0.words.lowercased() == words.lowercased() } }
}
