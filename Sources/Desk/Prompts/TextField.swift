import Drawing

/// Text being typed, and the place of the cursor in it.
struct TextField: Equatable, Sendable {
  private(set) var characters: [Character]
  private(set) var cursor: Int
  /// What it held when it was opened.
  let initial: String
  /// Whether it may hold several lines.
  let isLong: Bool
  /// What was cut last, for putting back; cuts that follow one another are one.
  private var cut = ""
  private var isCutting = false
  /// The column that going up and down keeps to.
  private var goal: Int?

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
      if character.isLineEnd { return isLong ? "\n" : " " }
      let isControl = character.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }
      return isControl ? (character == "\t" ? " " : nil) : character
    }
    replace(cursor..<cursor, with: String(kept))
  }

  mutating func replace(with text: String) { replace(0..<characters.count, with: text) }

  /// Puts text in the place of other text; the cursor goes behind it.
  mutating func replace(_ range: Range<Int>, with text: String) {
    let range = range.clamped(to: 0..<characters.count)
    let before = String(characters[..<range.lowerBound]) + text
    // Read anew as a whole: a mark that was typed by itself joins the letter before it.
    characters = Array(before + String(characters[range.upperBound...]))
    (cursor, goal) = (0, nil)
    var bytes = before.utf8.count
    while bytes > 0 {
      bytes -= characters[cursor].utf8.count
      cursor += 1
    }
  }

  /// Takes an editing key; answers false for one that means nothing in a text.
  mutating func take(_ key: Key) -> Bool {
    let wentOnCutting = isCutting
    isCutting = false
    switch key {
    case .character(let character): insert(String(character))
    case .control("n") where isLong, .alt("\n") where isLong: insert("\n")
    case .backspace: delete(cursor - 1..<cursor)
    case .delete, .control("d"): delete(cursor..<cursor + 1)
    case .control("u"): cut(lineStart..<cursor, wentOnCutting)
    case .control("k"): cut(cursor..<(cursor == lineEnd ? cursor + 1 : lineEnd), wentOnCutting)
    case .control("w"): cut(wordStart..<cursor, wentOnCutting)
    case .alt("d"): cut(cursor..<wordEnd, wentOnCutting)
    case .control("y"): insert(cut)
    case .control("r"): restore()
    default: return move(key)
    }
    return true
  }

  private mutating func move(_ key: Key) -> Bool {
    switch key {
    case .left: go(to: cursor - 1)
    case .right: go(to: cursor + 1)
    case .alt("b"): go(to: wordStart)
    case .alt("f"): go(to: wordEnd)
    case .home, .control("a"): go(to: lineStart)
    case .end: go(to: lineEnd)
    // In a long text the same key opens the person's editor.
    case .control("e") where !isLong: go(to: lineEnd)
    default: return false
    }
    return true
  }

  private mutating func go(to place: Int) {
    cursor = min(max(0, place), characters.count)
    goal = nil
  }

  private mutating func delete(_ range: Range<Int>) { replace(range.clamped(to: 0..<characters.count), with: "") }

  /// Deletes and keeps; `goesOn` says that the key before this one cut, too.
  mutating func cut(_ range: Range<Int>, _ goesOn: Bool = false) {
    let range = range.clamped(to: 0..<characters.count)
    let words = String(characters[range])
    cut = goesOn ? (range.lowerBound < cursor ? words + cut : cut + words) : words.isEmpty ? cut : words
    isCutting = true
    replace(range, with: "")
  }

  /// Puts back the text that it was opened with, and keeps what was there for Ctrl-Y.
  private mutating func restore() {
    if isChanged { cut = text }
    replace(with: initial)
  }
}

// Words, lines and rows.
extension TextField {
  private var wordStart: Int {
    var place = cursor
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  private var wordEnd: Int {
    var place = cursor
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    while place < characters.count, !characters[place].isWhitespace { place += 1 }
    return place
  }

  private var lineStart: Int {
    guard isLong else { return 0 }
    return characters[..<cursor].lastIndex(where: \.isLineEnd).map { $0 + 1 } ?? 0
  }

  private var lineEnd: Int {
    guard isLong else { return characters.count }
    return characters[cursor...].firstIndex(where: \.isLineEnd) ?? characters.count
  }

  /// Moves rows up or down as they are wrapped at a width; answers false at the first and the last.
  mutating func moveRow(by step: Int, width: Int) -> Bool {
    let rows = TextRows(characters, width: width)
    let (row, column) = rows.place(of: cursor)
    let wanted = min(max(0, row + step), rows.ranges.count - 1)
    guard wanted != row else { return false }
    let goal = goal ?? column
    cursor = rows.cursor(at: goal, row: wanted)
    self.goal = goal
    return true
  }

  /// The value that the cursor is in, without the white space around it, where several are parted by semicolons.
  func piece(ofSeveral isSeveral: Bool) -> Range<Int> {
    var (start, end) = (0, characters.count)
    if isSeveral {
      start = characters[..<cursor].lastIndex(of: ";").map { $0 + 1 } ?? 0
      end = characters[cursor...].firstIndex(of: ";") ?? end
    }
    while start < end, characters[start].isWhitespace { start += 1 }
    while start < end, characters[end - 1].isWhitespace { end -= 1 }
    return start..<end
  }
}
