import Casework

/// Dated facts and stretches of days, each on a line of its own over one axis of days.
struct TimelineDrawing {
  private let from: Day
  private let to: Day
  private let marks: [TimelineMark]

  init(_ from: Day, _ to: Day, _ marks: [TimelineMark]) {
    self.from = from
    self.to = max(from, to)
    self.marks = marks
  }

  /// - Returns: the height of what was drawn.
  func draw(into elements: inout SVGElements) -> Double {
    elements.words(from.words, x: 0, y: 12, size: 12)
    if from < to { elements.words(to.words, x: SVGElements.width, y: 12, size: 12, anchor: .end) }
    elements.line(x: 6, y: 18.5, toX: SVGElements.width - 6, toY: 18.5)
    var y = 24.0
    for mark in marks {
      for line in ChartText.lines("\(days(of: mark))  \(mark.words)", width: SVGElements.width, size: 13) {
        y += 15
        elements.words(line, x: 0, y: y - 2, size: 13)
      }
      draw(mark, y: y + 8, into: &elements)
      y += 20
    }
    rule(at: 18.5, into: &elements)
    return y
  }

  private func draw(_ mark: TimelineMark, y: Double, into elements: inout SVGElements) {
    elements.line(x: 6, y: y, toX: SVGElements.width - 6, toY: y, isFaint: true)
    let (start, end) = (x(of: mark.from), x(of: max(mark.from, mark.to)))
    guard end > start else { return elements.diamond(x: start, y: y, tone: mark.tone) }
    elements.box(x: start, y: y - 5, width: max(2, end - start), height: 10, tone: mark.tone)
  }

  /// Short rules at the turn of each year, with the year where there is room between the first day and the last.
  private func rule(at top: Double, into elements: inout SVGElements) {
    guard to.year - from.year <= 20 else { return }
    for year in from.year..<max(from.year, to.year) {
      guard let turn = Day(year: year + 1, month: 1, day: 1), turn > from, turn < to else { continue }
      let x = x(of: turn)
      elements.line(x: x, y: top - 4, toX: x, toY: top + 4)
      guard (120...SVGElements.width - 120).contains(x), to.year - from.year <= 3 else { continue }
      elements.words(String(turn.year), x: x, y: 12, size: 12, anchor: .middle)
    }
  }

  private func days(of mark: TimelineMark) -> String {
    mark.to > mark.from ? "\(mark.from.words) to \(mark.to.words)" : mark.from.words
  }

  /// Days before the first or past the last are drawn at the end.
  private func x(of day: Day) -> Double {
    guard from < to else { return SVGElements.width / 2 }
    let share = Double(from.days(until: day)) / Double(from.days(until: to))
    return 7 + (SVGElements.width - 14) * min(1, max(0, share))
  }
}
