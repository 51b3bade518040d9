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
    let rows = rows(width: canvas.size.width - (hasBox ? 9 : 7), height: canvas.size.height - (hasBox ? 2 : 0))
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

  /// With every note where there is room, else with those of the chosen entry alone.
  private func rows(width: Int, height: Int) -> [Row] {
    let all = rows(width: width) { _ in true }
    return all.count <= height ? all : rows(width: width) { $0 == menu.index }
  }

  private func rows(width: Int, showsNotes: (Int) -> Bool) -> [Row] {
    menu.choices.enumerated().flatMap { place, choice in
      let notes = showsNotes(place) ? choice.notes.flatMap { TextWidth.wrap($0, width: width) } : []
      return [Row.choice(place)] + notes.map(Row.note)
    }
  }

  private func place(of wanted: Int, in rows: [Row]) -> Int {
    rows.firstIndex { if case .choice(wanted) = $0 { true } else { false } } ?? rows.count
  }

  private func draw(_ row: Row, at y: Int, into canvas: inout Canvas) {
    switch row {
    case .choice(let place):
      let choice = menu.choices[place]
      canvas.put(mark(of: choice, canvas.glyphs), at: Point(1, y), style: Style(markInk(of: choice), bold: true))
      let x = canvas.put(choice.words, at: Point(4, y), style: Style(choice.ink, bold: choice.mark == .open))
      canvas.put(standing(of: choice), at: Point(x + 2, y), style: Style(.dim))
    case .note(let words): canvas.put(words, at: Point(6, y), style: Style(.dim))
    }
  }

  private func mark(of choice: Menu.Choice, _ glyphs: Glyphs) -> String {
    switch choice.mark {
    case .letter(let letter): String(letter)
    case .plain: String(glyphs.bullet)
    case .open: String(glyphs.tick)
    case .asks: String(glyphs.right)
    case .closed: glyphs.isASCII ? " " : String(glyphs.noTick)
    }
  }

  private func markInk(of choice: Menu.Choice) -> Ink { choice.mark.letter == nil ? choice.ink : .key }

  private func standing(of choice: Menu.Choice) -> String {
    switch choice.mark {
    case .letter, .plain: ""
    case .open: "open"
    case .asks: "open, asks first"
    case .closed: "not yet"
    }
  }
}
