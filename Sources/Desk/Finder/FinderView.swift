import Drawing

/// Draws a finder over the body: the text, what fits it, and at the foot more about the chosen one.
struct FinderView<Entry: Sendable> {
  let finder: Finder<Entry>
  let title: String
  /// What stands before the text.
  let mark: String
  /// What is said where nothing fits.
  let emptyWords: String

  func draw(
    into canvas: inout Canvas, foot: (Entry) -> String, row: (Entry, inout Canvas) -> Void
  ) {
    let parts = FinderLayout(canvas.size)
    canvas.fill(parts.panel)
    if let box = parts.box { canvas.box(box, title: title) }
    canvas.within(parts.rows) { drawRows(into: &$0, row) }
    if let rule = parts.rule { canvas.horizontalLine(at: rule.origin, length: rule.width) }
    if let area = parts.foot, let chosen = finder.chosen {
      let lines = TextWidth.wrap(foot(chosen), width: max(1, area.width - 2), ascii: canvas.glyphs.isASCII)
      for (y, line) in lines.prefix(area.height).enumerated() {
        canvas.put(line, at: Point(area.x + 1, area.y + y), style: .normal)
      }
    }
    canvas.within(parts.field) { drawField(into: &$0) }
  }

  private func drawField(into canvas: inout Canvas) {
    let start = canvas.put(" \(mark) ", at: .zero, style: Style(.key, bold: true))
    let before = finder.field.characters.prefix(finder.field.cursor)
    let room = max(1, canvas.size.width - start - 1)
    var first = 0
    while TextWidth.columns(String(before.dropFirst(first))) > room { first += 1 }
    canvas.put(String(finder.field.characters.dropFirst(first)), at: Point(start, 0))
    canvas.placeCursor(at: Point(start + TextWidth.columns(String(before.dropFirst(first))), 0))
  }

  private func drawRows(into canvas: inout Canvas, _ draw: (Entry, inout Canvas) -> Void) {
    let size = canvas.size
    guard !finder.found.isEmpty else {
      canvas.put(emptyWords, at: Point(1, 0), style: Style(.dim))
      return
    }
    let top = finder.top(height: size.height)
    for (y, entry) in finder.found.dropFirst(top).prefix(size.height).enumerated() {
      canvas.within(Rect(x: 0, y: y, width: size.width, height: 1)) { draw(entry, &$0) }
    }
    canvas.restyle(Rect(x: 0, y: finder.index - top, width: size.width, height: 1)) { $0.markChosen() }
  }
}
