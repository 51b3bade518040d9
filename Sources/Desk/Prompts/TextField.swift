import Drawing

/// Text being typed, and the place of the cursor in it.
struct TextField: Equatable, Sendable {
  private(set) var characters: [Character]
  private(set) var cursor: Int
  /// What it held when it was opened.
  let initial: String
  /// Whether it may hold several lines.
  let isLong: Bool

  init(_ text: String = "", isLong: Bool = false) {
    characters = Array(text)
    cursor = characters.count
    initial = text
    self.isLong = isLong
  }

  var text: String { String(characters) }
  var isChanged: Bool { text != initial }
  var isAtEnd: Bool { cursor == characters.count }

  /// Puts text in at the cursor; what is not for this field (control characters, new lines in a short one) is spaced out.
  mutating func insert(_ text: String) {
    let kept = text.compactMap { character -> Character? in
      if character == "\n" || character == "\r\n" { return isLong ? "\n" : " " }
      let isControl = character.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }
      return isControl ? (character == "\t" ? " " : nil) : character
    }
    characters.insert(contentsOf: kept, at: cursor)
    cursor += kept.count
  }

  mutating func replace(with text: String) {
    characters = Array(text)
    cursor = characters.count
  }

  /// Puts text in the place of a range of the characters, the cursor after it.
  mutating func replace(_ range: Range<Int>, with text: String) {
    let range = range.clamped(to: 0..<characters.count)
    characters.replaceSubrange(range, with: text)
    cursor = range.lowerBound + text.count
  }

  /// Takes an editing key; answers false for one that means nothing in a text.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .control("n") where isLong: insert("\n")
    case .backspace: delete(from: cursor - 1, to: cursor)
    case .delete, .control("d"): delete(from: cursor, to: cursor + 1)
    case .control("u"): delete(from: 0, to: cursor)
    case .control("k"): delete(from: cursor, to: characters.count)
    case .control("w"): delete(from: wordStart, to: cursor)
    default: return move(key)
    }
    return true
  }

  private mutating func move(_ key: Key) -> Bool {
    switch key {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    default: return false
    }
    return true
  }

  private mutating func delete(from: Int, to: Int) {
    let range = max(0, from)..<max(max(0, from), min(to, characters.count))
    characters.removeSubrange(range)
    cursor = min(range.lowerBound, characters.count)
  }

  private var wordStart: Int {
    var place = cursor
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }
}

// Several lines: where each begins and ends at a width.
extension TextField {
  /// The lines of the text at a width, as ranges of its characters; broken after spaces where there are any.
  func rows(width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    while start <= characters.count {
      let end = rowEnd(from: start, width: max(2, width))
      rows.append(start..<end)
      if end == characters.count { break }
      start = characters[end] == "\n" ? end + 1 : end
    }
    return rows
  }

  private func rowEnd(from start: Int, width: Int) -> Int {
    var (columns, place, lastSpace) = (0, start, start)
    while place < characters.count, characters[place] != "\n" {
      columns += max(1, TextWidth.columns(String(characters[place])))
      if columns >= width { return lastSpace > start ? lastSpace : max(place, start + 1) }
      place += 1
      if characters[place - 1].isWhitespace { lastSpace = place }
    }
    return place
  }

  /// The row and column of the cursor at a width.
  func place(width: Int) -> (row: Int, column: Int) {
    let rows = rows(width: width)
    let row = rows.lastIndex { $0.lowerBound <= cursor } ?? 0
    return (row, TextWidth.columns(String(characters[rows[row].lowerBound..<cursor])))
  }

  /// Moves a row up or down; answers false at the first and the last.
  mutating func moveRow(by step: Int, width: Int) -> Bool {
    let rows = rows(width: width)
    let row = rows.lastIndex { $0.lowerBound <= cursor } ?? 0
    guard rows.indices.contains(row + step) else { return false }
    let wanted = rows[row + step]
    cursor = min(wanted.lowerBound + cursor - rows[row].lowerBound, wanted.upperBound)
    return true
  }
}
