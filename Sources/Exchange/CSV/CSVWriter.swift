/// Writes rows as RFC 4180: CRLF after every row, quotation marks where a cell needs them.
public enum CSVWriter {
  /// The rows as text that any spreadsheet opens and `SheetTable` reads back; what cannot be seen stands there as a token.
  ///
  /// - Parameter isSafe: puts an apostrophe before a cell that a spreadsheet would run as a formula; `CellSafety.undone`
  ///   takes it off again.
  public static func text(_ rows: [[String]], isSafe: Bool = true) -> String {
    var text = ""
    for row in rows { append(row, to: &text, isSafe) }
    return text
  }

  /// The rows as a file's bytes.
  ///
  /// - Parameter isMarked: begins with a byte order mark, without which Excel takes a dash or a pound sign for others.
  public static func bytes(_ rows: [[String]], isMarked: Bool = true) -> [UInt8] {
    (isMarked ? [0xEF, 0xBB, 0xBF] : []) + Array(text(rows).utf8)
  }

  /// A typed table as a file's bytes, its headings first, piece by piece: a long one is never held whole.
  ///
  /// - Parameters:
  ///   - lines: rows of one cell above the headings.
  ///   - isMarked: as in `bytes`.
  public static func pieces<Fault: Error>(
    of rows: TypedRows, lines: [String] = [], isMarked: Bool = true, _ take: ([UInt8]) throws(Fault) -> Void
  ) throws(Fault) {
    var text = isMarked ? "\u{FEFF}" : ""
    for line in lines { append([line], to: &text, true) }
    append(rows.columns.map(\.title), to: &text, true)
    for index in 0..<rows.count {
      append(rows.row(index).map(\.data), to: &text, true)
      guard text.utf8.count >= 1 << 18 else { continue }
      try take(Array(text.utf8))
      text = ""
    }
    try take(Array(text.utf8))
  }

  private static func append(_ row: [String], to text: inout String, _ isSafe: Bool) {
    for (column, cell) in row.enumerated() {
      if column > 0 { text += "," }
      let shown = ShownText.visible(cell)
      append(isSafe ? CellSafety.neutralised(shown) : shown, to: &text)
    }
    text += "\r\n"
  }

  /// Other separators are quoted too, so that no reader guesses one of them to part the cells.
  private static func append(_ cell: String, to text: inout String) {
    let needsQuotes =
      cell.utf8.contains { [0x22, 0x2C, 0x3B, 0x0A].contains($0) } || cell.utf8.first == 0x20 || cell.utf8.last == 0x20
    guard needsQuotes else {
      text += cell
      return
    }
    text += "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text.unicodeScalars.append(scalar) }
      text.unicodeScalars.append(scalar)
    }
    text += "\""
  }
}

/// Keeps a spreadsheet from running a cell's words as a formula, in a way that can be undone.
public enum CellSafety {
  private static let triggers: Set<UInt8> = Set("=+-@\t\r".utf8)

  /// The cell with an apostrophe before it where it begins with `=`, `+`, `-`, `@`, a tab or a carriage return.
  ///
  /// A cell that already begins with apostrophes and such a sign gets one more, so that `undone` gives back every cell.
  public static func neutralised(_ cell: String) -> String { isRisky(cell) ? "'" + cell : cell }

  /// The cell as it was before `neutralised`.
  public static func undone(_ cell: String) -> String {
    cell.utf8.first == 0x27 && isRisky(cell) ? String(cell.unicodeScalars.dropFirst()) : cell
  }

  private static func isRisky(_ cell: String) -> Bool {
    cell.utf8.first { $0 != 0x27 }.map(triggers.contains) ?? false
  }
}

/// Lines of cells parted by tabs, for pipes: every row is one line, whatever its cells hold.
public enum TSV {
  public static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: "\t") }

  /// A cell on one line. Most are plain already, and stay what they are.
  public static func cell(_ text: String) -> String {
    var text = text
    // One plain pass that the compiler turns into wide instructions.
    let odd = text.withUTF8 { bytes in bytes.reduce(0 as UInt8) { $0 | ($1 &- 0x20 < 0x60 ? 0 : 1) } }
    if odd == 0 { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isBreak($0) ? " " : $0 }))
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029].contains(scalar.value)
  }
}
