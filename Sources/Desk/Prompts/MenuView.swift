import Casework
import Drawing

/// Draws a menu at the foot of the body: each entry, what stands in its way, and the chosen one marked.
struct MenuView {
  let menu: Menu

  private enum Row {
    case choice(Int)
    case note(String)
  }

  /// Where its rows are in a body of some size, and which of them are in sight.
  private struct Placing {
    let rows: [Row]
    let panel: FootPanel
    let chosen: Int
    let top: Int

    /// The entries that are out of sight.
    var hidden: (above: Int, below: Int) {
      let isChoice = { (row: Row) in if case .choice = row { true } else { false } }
      let below = rows.dropFirst(top + panel.inside.height)
      return (rows.prefix(top).count(where: isChoice), below.count(where: isChoice))
    }
  }

  private func placing(in size: Size) -> Placing {
    let rows = rows(width: FootPanel.width(in: size) - 7, height: FootPanel.height(in: size))
    let panel = FootPanel(rows: rows.count, in: size)
    let chosen = place(of: menu.index, in: rows)
    let last = place(of: menu.index + 1, in: rows) - 1
    let top = max(0, min(chosen, max(0, last - panel.inside.height + 1)))
    return Placing(rows: rows, panel: panel, chosen: chosen, top: top)
  }

  func draw(into canvas: inout Canvas) {
    let placing = placing(in: canvas.size)
    let (top, hidden) = (placing.top, placing.hidden)
    let title = menu.typed.isEmpty ? menu.title : "\(menu.title): \(menu.typed)"
    placing.panel.draw(title: title, above: hidden.above, below: hidden.below, into: &canvas)
    canvas.within(placing.panel.inside) { canvas in
      for (y, row) in placing.rows.dropFirst(top).prefix(canvas.size.height).enumerated() {
        draw(row, at: y, into: &canvas)
      }
      canvas.restyle(Rect(x: 0, y: placing.chosen - top, width: canvas.size.width, height: 1)) { $0.markChosen() }
      canvas.placeCursor(at: Point(0, placing.chosen - top))
    }
  }

  /// The entry that is drawn at a point of a body of that size; its notes are a part of it.
  func choice(at point: Point, in size: Size) -> Int? {
    let placing = placing(in: size)
    let inside = placing.panel.inside
    guard inside.contains(point) else { return nil }
    let rows = placing.rows.prefix(placing.top + point.y - inside.y + 1)
    guard rows.count == placing.top + point.y - inside.y + 1 else { return nil }
    for case .choice(let place) in rows.reversed() { return place }
    return nil
  }

  /// With every note where there is room, else with those of the chosen entry alone.
  private func rows(width: Int, height: Int) -> [Row] {
    let all = rows(width: width) { _ in true }
    return all.count <= height ? all : rows(width: width) { $0 == menu.index }
  }

  private func rows(width: Int, showsNotes: (Int) -> Bool) -> [Row] {
    menu.shown.enumerated().flatMap { place, choice in
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
      let choice = menu.shown[place]
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
    case .open, .ticked: String(glyphs.tick)
    case .unticked: " "
    case .asks: String(glyphs.right)
    case .closed: glyphs.isASCII ? " " : String(glyphs.noTick)
    }
  }

  private func markInk(of choice: Menu.Choice) -> Ink { choice.mark.letter == nil ? choice.ink : .key }

  private func standing(of choice: Menu.Choice) -> String {
    switch choice.mark {
    case .letter, .plain, .ticked, .unticked: ""
    case .open: "open"
    case .asks: "open, asks first"
    case .closed: "not yet"
    }
  }
}
