import Drawing

/// Draws lines to be read over the whole body, and how many more there are.
struct LinesView {
  let lines: [PageLine]
  let top: Int
  /// Whether something else stands in the last row.
  var hasFoot = false

  /// The first line in sight after a key: of so many lines, the last row is for what is below.
  static func top(_ top: Int, after key: Key, of count: Int, height: Int) -> Int {
    let page = max(1, height - 1)
    let last = max(0, count - page)
    let wanted =
      switch Motion(key) {
      case .up?: top - 1
      case .down?: top + 1
      case .pageUp?: top - page
      case .pageDown?: top + page
      case .first?: 0
      case .last?: last
      case .left?, .right?, nil: top
      }
    return min(max(0, wanted), last)
  }

  /// Draws the lines; answers where the last row is and what it says of the rest.
  @discardableResult
  func draw(into canvas: inout Canvas) -> (y: Int, words: String) {
    canvas.fill(canvas.bounds)
    var area = canvas.bounds
    let more = lines.count - top - (area.height - 1)
    let foot = area.takeBottom(area.height > 3 ? 1 : 0)
    for (y, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      var x = 0
      for run in line.runs { x = canvas.put(run.text, at: Point(x, y), style: run.style) }
    }
    let words = more > 0 ? " \(count(more, "more line")) below" : ""
    if !hasFoot { canvas.put(words, at: foot.origin, style: Style(.dim)) }
    canvas.placeCursor(at: .zero)
    return (foot.y, words)
  }
}
