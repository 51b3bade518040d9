import Drawing

/// The rows of a text wrapped at a width: broken after spaces where there are any, each leaving a cell for the cursor.
struct TextRows: Equatable, Sendable {
  private let characters: [Character]
  /// The characters of each row; the new line that ends one is in none.
  let ranges: [Range<Int>]

  /// - Parameter width: the columns there are; fewer than 2 count as 2.
  init(_ characters: [Character], width: Int) {
    self.characters = characters
    var ranges: [Range<Int>] = []
    var start = 0
    while true {
      let end = Self.rowEnd(characters, from: start, width: max(2, width))
      ranges.append(start..<end)
      if end == characters.count { break }
      start = characters[end].isLineEnd ? end + 1 : end
    }
    self.ranges = ranges
  }

  private static func rowEnd(_ characters: [Character], from start: Int, width: Int) -> Int {
    var (columns, place, afterSpace) = (0, start, start)
    while place < characters.count, !characters[place].isLineEnd {
      columns += characters[place].shownColumns
      if columns >= width { return afterSpace > start ? afterSpace : max(place, start + 1) }
      place += 1
      if characters[place - 1].isWhitespace { afterSpace = place }
    }
    return place
  }

  func text(of row: Int) -> String { ranges.indices.contains(row) ? String(characters[ranges[row]]) : "" }

  /// Where a place of the text is seen: at a break it is at the beginning of the next row.
  func place(of cursor: Int) -> (row: Int, column: Int) {
    let row = ranges.lastIndex { $0.lowerBound <= cursor } ?? 0
    return (row, characters[ranges[row].lowerBound..<cursor].reduce(0) { $0 + $1.shownColumns })
  }

  /// The place of the text in a row that is nearest to a column.
  func cursor(at column: Int, row: Int) -> Int {
    let range = ranges[row]
    var (place, columns) = (range.lowerBound, 0)
    // The end of a wrapped row is the beginning of the next.
    let isWrapped = row + 1 < ranges.count && ranges[row + 1].lowerBound == range.upperBound
    let last = isWrapped ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
    while place < last, columns + characters[place].shownColumns <= column {
      columns += characters[place].shownColumns
      place += 1
    }
    return place
  }
}

extension Character {
  /// Columns as the canvas writes it, a control character as its token.
  var shownColumns: Int { isASCII && isLetter ? 1 : max(1, TextWidth.columns(String(self))) }

  var isLineEnd: Bool { self == "\n" || self == "\r\n" }
}
