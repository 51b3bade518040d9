import Drawing

/// Draws a card of the tour beside what it is about; the rest of the screen is dimmed.
struct TourView {
  let tour: Tour
  let layout: DeskLayout
  let keymap: Keymap

  private static let widest = 56

  func draw(into canvas: inout Canvas) {
    let target = tour.card.target(in: layout)
    dim(around: target, in: &canvas)
    let width = min(Self.widest, layout.body.width)
    let lines = TextWidth.wrap(tour.card.words(keymap), width: max(1, width - 4), ascii: canvas.glyphs.isASCII)
    let height = min(layout.body.height, lines.count + 3)
    let (y, pointsUp) = place(of: height, beside: target)
    let card = Rect(x: min(target.x + 2, max(0, canvas.size.width - width)), y: y, width: width, height: height)
    canvas.fill(card)
    canvas.box(card, title: title, style: Style(.key))
    let arrow = String(pointsUp ? canvas.glyphs.up : canvas.glyphs.down)
    canvas.put(arrow, at: Point(card.maxX - 4, pointsUp ? card.y : card.maxY - 1), style: Style(.key, bold: true))
    canvas.within(card.inset(columns: 2, rows: 1)) { canvas in
      for (y, line) in lines.enumerated() { canvas.put(line, at: Point(0, y)) }
      drawKeys(at: Point(0, canvas.size.height - 1), into: &canvas)
      canvas.placeCursor(at: .zero)
    }
  }

  private func drawKeys(at place: Point, into canvas: inout Canvas) {
    var x = place.x
    for (key, words) in Prompt.tour(tour).keys {
      x = canvas.put(key, at: Point(x, place.y), style: Style(.key, bold: true))
      x = canvas.put(" \(words)   ", at: Point(x, place.y), style: Style(.dim))
    }
  }

  private var title: String { "\(tour.card.title), \(tour.card.rawValue + 1) of \(Tour.Card.allCases.count)" }

  /// Below the first rows of what it is about, or above it where there is no room.
  private func place(of height: Int, beside target: Rect) -> (y: Int, pointsUp: Bool) {
    let below = target.y + min(3, target.height)
    let last = layout.body.maxY - height
    if below <= last { return (max(layout.body.y, below), true) }
    return (max(layout.body.y, min(last, target.y - height)), target.y < last)
  }

  private func dim(around target: Rect, in canvas: inout Canvas) {
    let size = canvas.size
    let rest = [
      Rect(x: 0, y: 0, width: size.width, height: target.y),
      Rect(x: 0, y: target.maxY, width: size.width, height: size.height - target.maxY),
      Rect(x: 0, y: target.y, width: target.x, height: target.height),
      Rect(x: target.maxX, y: target.y, width: size.width - target.maxX, height: target.height),
    ]
    for part in rest { canvas.restyle(part) { $0 = Style(.dim) } }
  }
}
