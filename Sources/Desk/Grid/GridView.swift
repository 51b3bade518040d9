import Casework
import Drawing

/// Draws a grid of grades over the whole body: questions down, cases across, and what the cursor is on below.
struct GridView {
  let state: DeskState
  let grid: GridState
  let isFocused: Bool

  private var table: GridTable { grid.table }

  func draw(into canvas: inout Canvas) {
    let layout = GridLayout(grid, in: canvas.size)
    canvas.within(layout.title) { drawTitle(into: &$0) }
    canvas.within(layout.standing) { drawStanding(layout, into: &$0) }
    canvas.within(layout.headings) { drawHeadings(layout, into: &$0) }
    canvas.within(layout.rows) { drawRows(layout, into: &$0) }
    canvas.within(layout.bars) { drawBars(layout, into: &$0) }
    canvas.within(layout.foot) { GridFoot(state: state, grid: grid).draw(into: &$0) }
    if isFocused { drawCursor(layout, into: &canvas) }
  }

  private func drawTitle(into canvas: inout Canvas) {
    guard let audit = state.register.audits[grid.audit] else { return }
    let width = canvas.size.width
    let right = " \(table.progress(of: grid.hands)) "
    let end = max(0, width - TextWidth.columns(right))
    let x = canvas.put(" \(audit.reference)", at: .zero, style: Style(.key, bold: true))
    let size = "  \(state.sizeWords(of: table))"
    let room = end - x - TextWidth.columns(size) - 2
    if room > 8 {
      let topic = TextWidth.truncated(audit.topic, to: room, ascii: canvas.glyphs.isASCII)
      let x = canvas.put("  \(topic)", at: Point(x, 0), style: Style(.heading, bold: true))
      canvas.put(size, at: Point(x, 0), style: Style(.dim))
    }
    canvas.put(right, at: Point(end, 0), style: Style(.info, bold: true))
  }

  private func drawStanding(_ layout: GridLayout, into canvas: inout Canvas) {
    let x = canvas.put(" \(state.words(for: grid.hands))", at: .zero, style: Style(.info))
    let part = grid.parts.count > 1 ? "   \(state.words(forPartOf: grid))" : ""
    let end = canvas.put(part, at: Point(x, 0), style: Style(.key))
    let sight = inSight(layout)
    let start = canvas.size.width - TextWidth.columns(sight) - 1
    if start > end + 1 { canvas.put(sight, at: Point(start, 0), style: Style(.dim)) }
  }

  /// "cases 5 to 15 of 40   lines 3 to 14 of 35"; nothing where everything is in sight.
  private func inSight(_ layout: GridLayout) -> String {
    let noun = table.isSelfAssessment ? "agencies" : "cases"
    return [
      range(grid.left, layout.columnsShown, table.columns.count, noun),
      range(grid.top, layout.rowsShown, table.rows.count, "lines"),
    ].filter { !$0.isEmpty }.joined(separator: "   ")
  }

  private func range(_ start: Int, _ shown: Int, _ all: Int, _ noun: String) -> String {
    shown < all ? "\(noun) \(start + 1) to \(min(all, start + shown)) of \(all)" : ""
  }

  private var shownColumns: Range<Int> { min(grid.left, table.columns.count)..<table.columns.count }

  private func drawHeadings(_ layout: GridLayout, into canvas: inout Canvas) {
    for column in shownColumns.prefix(layout.columnsShown) {
      let isHere = column == grid.place.column
      let heading = TextWidth.truncated(
        table.columns[column].heading, to: layout.cellWidth - 1, ascii: canvas.glyphs.isASCII)
      canvas.put(
        heading, at: Point(layout.x(ofColumn: column, from: grid.left) + 1, 0),
        style: Style(isHere ? .heading : .dim, bold: isHere))
    }
  }

  private func drawRows(_ layout: GridLayout, into canvas: inout Canvas) {
    for (y, row) in table.rows.dropFirst(grid.top).prefix(layout.rowsShown).enumerated() {
      switch row {
      case .section(let title):
        canvas.put(" \(title)", at: Point(0, y), style: Style(.heading), width: canvas.size.width)
      case .question(let row): drawQuestion(row, layout, at: y, into: &canvas)
      }
    }
  }

  private func drawQuestion(_ row: Int, _ layout: GridLayout, at y: Int, into canvas: inout Canvas) {
    let question = table.questions[row]
    let isHere = row == grid.place.row
    let indent = table.rows.contains(where: \.isSection) ? "  " : " "
    canvas.put(
      "\(indent)\(question.ref) \(question.text)", at: Point(0, y),
      style: Style(isHere ? .heading : .normal, bold: isHere),
      width: max(0, layout.labelWidth - 1))
    for column in shownColumns.prefix(layout.columnsShown) {
      let look = GridLook(GridPlace(column: column, row: row), in: grid, glyphs: canvas.glyphs)
      let x = layout.x(ofColumn: column, from: grid.left) + 1
      let room = layout.cellWidth - 2 - TextWidth.columns(look.mark)
      let letters = TextWidth.truncated(look.letters, to: max(0, room), ascii: canvas.glyphs.isASCII)
      canvas.put(letters + look.mark, at: Point(x, y), style: Style(look.ink))
    }
  }

  private func drawBars(_ layout: GridLayout, into canvas: inout Canvas) {
    let words = grid.hands == .moderation ? "moderated" : "graded"
    canvas.put(" \(words)", at: .zero, style: Style(.dim), width: max(0, layout.labelWidth - 1))
    for column in shownColumns.prefix(layout.columnsShown) {
      guard let fraction = table.fraction(ofColumn: column, for: grid.hands) else { continue }
      let x = layout.x(ofColumn: column, from: grid.left) + 1
      canvas.bar(fraction, at: Point(x, 0), width: max(0, layout.cellWidth - 2))
    }
  }

  /// Brackets around the cell, so that it is found without colours.
  private func drawCursor(_ layout: GridLayout, into canvas: inout Canvas) {
    let x = layout.x(ofColumn: grid.place.column, from: grid.left)
    guard let row = table.rows.firstIndex(of: .question(grid.place.row)), !table.columns.isEmpty else {
      return canvas.placeCursor(at: .zero)
    }
    let y = row - grid.top
    canvas.within(layout.rows) { canvas in
      canvas.put("[", at: Point(x, y), style: Style(.key, bold: true))
      canvas.put("]", at: Point(x + layout.cellWidth - 1, y), style: Style(.key, bold: true))
      canvas.restyle(Rect(x: x, y: y, width: layout.cellWidth, height: 1)) { $0.markChosen() }
      canvas.placeCursor(at: Point(x + 1, y))
    }
  }
}
