/// A bar for each name, parted by colour, pattern and letter, with the counts in words under it.
struct StackedDrawing {
  private let parts: [ChartPart]
  private let bars: [StackedBar]
  private let largest: Double

  init(_ parts: [ChartPart], _ bars: [StackedBar]) {
    self.parts = parts
    self.bars = bars
    largest = max(1, bars.map { $0.counts.reduce(0) { $0 + Double(max(0, $1)) } }.max() ?? 1)
  }

  /// - Returns: the height of what was drawn.
  func draw(into elements: inout SVGElements) -> Double {
    var y = key(into: &elements)
    for bar in bars {
      for line in ChartText.lines(bar.name, width: SVGElements.width) {
        y += 16
        elements.words(line, x: 0, y: y - 3)
      }
      draw(bar, y: y + 1, into: &elements)
      y += 20
      for line in ChartText.lines(counts(of: bar), width: SVGElements.width, size: 12, atMost: 3) {
        y += 14
        elements.words(line, x: 0, y: y - 2, size: 12)
      }
      y += 8
    }
    return y
  }

  /// What each colour stands for: a box, its letter and its word, as many on a line as fit.
  private func key(into elements: inout SVGElements) -> Double {
    var (x, y) = (0.0, 2.0)
    for part in parts {
      let words = name(of: part)
      let width = 20 + ChartText.width(words, size: 12) + 10
      if x > 0, x + width > SVGElements.width { (x, y) = (0, y + 18) }
      elements.box(x: x + 0.5, y: y + 0.5, width: 14, height: 12, tone: part.tone)
      elements.words(words, x: x + 19, y: y + 11, size: 12)
      x += width
    }
    return y + 22
  }

  private func name(of part: ChartPart) -> String {
    part.letter.isEmpty || part.letter == part.word ? part.word : "\(part.letter) \(part.word)"
  }

  private func draw(_ bar: StackedBar, y: Double, into elements: inout SVGElements) {
    let room = SVGElements.width - 1
    var x = 0.5
    for (part, count) in zip(parts, bar.counts) where count > 0 {
      let width = room * Double(count) / largest
      elements.box(x: x, y: y, width: width, height: 16, tone: part.tone)
      if width >= ChartText.width(part.letter, size: 12) + 8 {
        elements.words(
          part.letter, x: x + width / 2, y: y + 12.5, size: 12, anchor: .middle, isStrong: true, hasHalo: true)
      }
      x += width
    }
    if x == 0.5 { elements.line(x: 0.5, y: y, toX: 0.5, toY: y + 16) }
  }

  /// "G 5, A 2, of 7"; what is nought goes without saying.
  private func counts(of bar: StackedBar) -> String {
    let said = zip(parts, bar.counts).filter { $0.1 > 0 }.map { part, count in
      "\(part.letter.isEmpty ? part.word : part.letter) \(count)"
    }
    let total = ChartDrawing.sum(bar.counts)
    return said.isEmpty ? "0" : said.joined(separator: ", ") + (said.count > 1 ? ", of \(total)" : "")
  }
}
