import Drawing

/// A text being typed, and under it what fits, best first, with one entry chosen.
struct Finder<Entry: Sendable>: Sendable {
  /// What a key came to.
  enum Step {
    /// The text is another: what fits must be found anew.
    case typed
    case chosen(Entry)
    case closed
    case moved
  }

  private(set) var field = TextField()
  private(set) var found: [Entry]
  private(set) var index = 0

  init(_ found: [Entry]) { self.found = found }

  var text: String { field.text }
  var chosen: Entry? { found.indices.contains(index) ? found[index] : nil }

  /// Takes what fits the text as it is now; the best is chosen.
  mutating func show(_ entries: [Entry]) {
    found = entries
    index = 0
  }

  mutating func insert(_ text: String) { field.insert(text) }

  /// - Parameter page: the rows in sight.
  mutating func take(_ key: Key, page: Int) -> Step {
    switch key {
    case .up, .backTab, .control("p"): move(by: -1)
    case .down, .tab, .control("n"): move(by: 1)
    case .pageUp: move(by: -max(1, page - 1))
    case .pageDown: move(by: max(1, page - 1))
    case .escape: return .closed
    case .enter: return chosen.map(Step.chosen) ?? .moved
    default:
      let before = text
      _ = field.take(key)
      return text == before ? .moved : .typed
    }
    return .moved
  }

  /// The first entry in sight where so many are.
  func top(height: Int) -> Int { max(0, min(index - height / 2, found.count - height)) }

  /// Chooses the entry that is drawn at a point of a body of that size; answers false where there is none.
  mutating func choose(at point: Point, in size: Size) -> Bool {
    let rows = FinderLayout(size).rows
    let place = top(height: rows.height) + point.y - rows.y
    return rows.contains(point) && choose(place)
  }

  /// Chooses the entry at a place; answers false where there is none.
  mutating func choose(_ place: Int) -> Bool {
    guard found.indices.contains(place) else { return false }
    index = place
    return true
  }

  private mutating func move(by step: Int) { index = min(max(0, index + step), max(0, found.count - 1)) }
}
