import Drawing

/// Draws the rows of a list that are in sight, each by a function that knows nothing of its place.
struct RowsView<Row: ListRow> {
  let list: ListState<Row>
  let isFocused: Bool
  /// What is said in place of an empty list.
  var emptyWords = ""

  func draw(into canvas: inout Canvas, _ drawRow: (Row, inout Canvas) -> Void) {
    let size = canvas.size
    if list.isEmpty {
      canvas.put(emptyWords, at: Point(1, 0), style: Style(.dim))
      return
    }
    for (place, row) in list.rows.dropFirst(list.top).prefix(size.height).enumerated() {
      canvas.within(Rect(x: 0, y: place, width: size.width, height: 1)) { drawRow(row, &$0) }
      if list.marks.contains(row.id) { canvas.put("*", at: Point(0, place), style: Style(.key, bold: true)) }
    }
    drawThumb(into: &canvas)
    guard list.chosen != nil else { return }
    let y = list.index - list.top
    canvas.restyle(Rect(x: 0, y: y, width: size.width, height: 1)) { style in
      if isFocused { style.markChosen() } else { style.bold = true }
    }
    if isFocused { canvas.placeCursor(at: Point(0, y)) }
  }

  private func drawThumb(into canvas: inout Canvas) {
    let (height, width) = (canvas.size.height, canvas.size.width)
    guard list.rows.count > height, height > 2, width > 10 else { return }
    let size = max(1, height * height / list.rows.count)
    let start = list.top * (height - size) / max(1, list.rows.count - height)
    canvas.fill(
      Rect(x: width - 1, y: start, width: 1, height: size), with: canvas.glyphs.thumb, style: Style(.barEmpty))
  }
}
