/// The canvas as text, for golden screens.
extension Canvas {
  /// The rows of the whole screen without the spaces at their ends.
  public var lines: [String] {
    (0..<screenSize.height).map { row in
      trimmed(String(self.row(row).filter { $0.columns > 0 }.map(\.character)))
    }
  }

  /// The rows, each ended by a newline.
  public var text: String { lines.map { $0 + "\n" }.joined() }

  /// As `text`, with what is not normal marked as `‹late bold|11 days›`, and a last line for the cursor.
  public var styledText: String {
    let rows = (0..<screenSize.height).map { trimmed(styledRow($0)) + "\n" }.joined()
    return cursor.map { rows + "cursor at column \($0.x), row \($0.y)\n" } ?? rows
  }

  private func styledRow(_ row: Int) -> String {
    var line = ""
    var style = Style.normal
    for cell in self.row(row) where cell.columns > 0 {
      if cell.style != style {
        line += style == .normal ? "" : "›"
        line += cell.style == .normal ? "" : "‹\(cell.style.name)|"
        style = cell.style
      }
      line.append(cell.character)
    }
    return style == .normal ? line : line + "›"
  }

  private func trimmed(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
