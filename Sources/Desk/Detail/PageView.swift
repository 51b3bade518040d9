import Drawing

/// Draws the part of a page that is in sight.
struct PageView {
  let page: Page
  let lines: [PageLine]
  let isFocused: Bool

  func draw(into canvas: inout Canvas) {
    let height = canvas.size.height
    for (row, line) in lines.dropFirst(page.top).prefix(height).enumerated() {
      draw(line, at: row, into: &canvas)
    }
    drawThumb(into: &canvas)
    guard isFocused else { return }
    let row = page.line - page.top
    canvas.restyle(Rect(x: 0, y: row, width: canvas.size.width, height: 1)) { $0.markChosen() }
    canvas.placeCursor(at: Point(0, row))
  }

  private func draw(_ line: PageLine, at row: Int, into canvas: inout Canvas) {
    var x = 0
    for run in line.runs { x = canvas.put(run.text, at: Point(x, row), style: run.style) }
  }

  /// How far down a long page one is, in its last column.
  private func drawThumb(into canvas: inout Canvas) {
    let (height, width) = (canvas.size.height, canvas.size.width)
    guard lines.count > height, height > 2, width > 10 else { return }
    let size = max(1, height * height / lines.count)
    let start = page.top * (height - size) / max(1, lines.count - height)
    canvas.fill(
      Rect(x: width - 1, y: start, width: 1, height: size), with: canvas.glyphs.thumb, style: Style(.barEmpty))
  }
}

extension Style {
  /// The look of the row that the keys apply to; its inks stay.
  mutating func markChosen() { reverse = true }
}
