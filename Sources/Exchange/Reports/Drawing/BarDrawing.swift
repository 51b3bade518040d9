/// A bar for each name, under it, with its count at its end.
struct BarDrawing {
  private let bars: [ChartBar]
  private let largest: Double

  init(_ bars: [ChartBar]) {
    self.bars = bars
    largest = Double(max(1, bars.map(\.count).max() ?? 1))
  }

  /// - Returns: the height of what was drawn.
  func draw(into elements: inout SVGElements) -> Double {
    let widest = bars.map { ChartText.strongWidth(String($0.count)) }.max() ?? 0
    let room = SVGElements.width - widest - 8
    var y = 2.0
    for bar in bars {
      for line in ChartText.lines(bar.name, width: SVGElements.width) {
        y += 16
        elements.words(line, x: 0, y: y - 3)
      }
      let length = room * Double(max(0, bar.count)) / largest
      if bar.count > 0 {
        elements.box(x: 0.5, y: y + 1, width: max(1, length), height: 14, tone: .blue)
      } else {
        elements.line(x: 0.5, y: y + 1, toX: 0.5, toY: y + 15)
      }
      elements.words(String(bar.count), x: max(1, length) + 6, y: y + 13, isStrong: true)
      y += 25
    }
    return y
  }
}
