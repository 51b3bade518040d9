import Casework
import Drawing

/// Draws a menu at the foot of the body: each entry, what stands in its way, and the chosen one marked.
struct MenuView {
  let menu: Menu

  private enum Row {
    case choice(Int)
    case note(String)
  }

  func draw(into canvas: inout Canvas) {
    let hasBox = canvas.size.height >= 5 && canvas.size.width >= 24
    let rows = rows(width: canvas.size.width - (hasBox ? 8 : 6))
    let height = min(canvas.size.height, rows.count + (hasBox ? 2 : 0))
    var panel = Rect(x: 0, y: canvas.size.height - height, width: canvas.size.width, height: height)
    canvas.fill(panel)
    if hasBox {
      canvas.box(panel, title: menu.title)
      panel = panel.inset(columns: 1, rows: 1)
    }
    let chosen = place(of: menu.index, in: rows)
    let last = place(of: menu.index + 1, in: rows) - 1
    let top = max(0, min(chosen, max(0, last - panel.height + 1)))
    canvas.within(panel) { canvas in
      for (y, row) in rows.dropFirst(top).prefix(panel.height).enumerated() { draw(row, at: y, into: &canvas) }
      canvas.restyle(Rect(x: 0, y: chosen - top, width: canvas.size.width, height: 1)) { $0.markChosen() }
      canvas.placeCursor(at: Point(0, chosen - top))
    }
  }

  private func rows(width: Int) -> [Row] {
    menu.choices.enumerated().flatMap { place, choice in
      [.choice(place)] + choice.notes.flatMap { TextWidth.wrap($0, width: width) }.map { .note($0) }
    }
  }

  private func place(of wanted: Int, in rows: [Row]) -> Int {
    rows.firstIndex { if case .choice(wanted) = $0 { true } else { false } } ?? rows.count
  }

  private func draw(_ row: Row, at y: Int, into canvas: inout Canvas) {
    switch row {
    case .choice(let place):
      let choice = menu.choices[place]
      let mark = choice.letter.map { String($0) } ?? String(choice.isOpen ? canvas.glyphs.tick : canvas.glyphs.noTick)
      canvas.put(mark, at: Point(1, y), style: Style(choice.letter == nil ? choice.ink : .key, bold: true))
      canvas.put(choice.words, at: Point(4, y), style: Style(choice.ink, bold: choice.isOpen))
      let words = menu.hasLetters ? "" : choice.isOpen ? "" : "not yet"
      let x = 4 + TextWidth.columns(choice.words) + 2
      canvas.put(words, at: Point(x, y), style: Style(.dim))
    case .note(let words): canvas.put(words, at: Point(6, y), style: Style(.dim))
    }
  }
}
