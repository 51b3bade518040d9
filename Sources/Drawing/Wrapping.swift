extension TextWidth {
  /// The lines of `text` in at most `width` columns (less than 1 counts as 1): broken at its own newlines, then between
  /// words, and inside a word only where it is longer than a line. Tabs become spaces to the next fourth column. An
  /// indented line keeps its indent on its first line only. Empty text is one empty line. The lines are visible text.
  public static func wrap(_ text: String, width: Int, ascii: Bool = false) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineEnd).flatMap { line in
      wrapLine(SafeText.visible(expandingTabs(line), ascii: ascii), width: max(1, width))
    }
  }

  private static func expandingTabs(_ line: Substring) -> String {
    guard line.utf8.contains(0x09) else { return String(line) }
    var expanded = ""
    var column = 0
    for character in line {
      let text = character == "\t" ? String(repeating: " ", count: 4 - column % 4) : String(character)
      expanded += text
      column += columns(text)
    }
    return expanded
  }

  private static func wrapLine(_ line: String, width: Int) -> [String] {
    guard columns(line) > width else { return [line] }
    var lines = LineFiller(width: width)
    for piece in pieces(of: line) { lines.add(piece) }
    return lines.finished
  }

  /// The words of a line and the spaces between them, in order.
  private static func pieces(of line: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = line.startIndex
    while start < line.endIndex {
      let isSpace = line[start] == " "
      let end = line[start...].firstIndex { ($0 == " ") != isSpace } ?? line.endIndex
      pieces.append(line[start..<end])
      start = end
    }
    return pieces
  }
}

extension Character {
  fileprivate var isLineEnd: Bool { self == "\n" || self == "\r\n" }
}

/// Fills lines with words, dropping the spaces at a break.
private struct LineFiller {
  let width: Int
  private var lines: [String] = []
  private var current = ""
  private var used = 0
  private var gap = 0

  init(width: Int) { self.width = width }

  var finished: [String] { used > 0 || lines.isEmpty ? lines + [current] : lines }

  mutating func add(_ piece: Substring) {
    if piece.first == " " {
      gap = used > 0 || lines.isEmpty ? piece.count : 0
      return
    }
    let columns = TextWidth.columns(String(piece))
    if used + gap + columns > width && used > 0 { breakLine() }
    if gap + columns > width { gap = 0 }
    columns > width ? addCharacters(of: piece) : append(piece, columns: columns)
  }

  private mutating func append(_ text: Substring, columns: Int) {
    current += String(repeating: " ", count: gap) + text
    used += gap + columns
    gap = 0
  }

  private mutating func addCharacters(of word: Substring) {
    for character in word {
      let columns = TextWidth.columns(of: character)
      if used + columns > width && used > 0 { breakLine() }
      current.append(character)
      used += columns
    }
  }

  private mutating func breakLine() {
    lines.append(current)
    current = ""
    used = 0
    gap = 0
  }
}
