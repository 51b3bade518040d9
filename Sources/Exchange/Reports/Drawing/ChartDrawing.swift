import Casework

/// Draws charts as SVG, the same bytes for the same chart: text stays text, no colour stands alone.
enum ChartDrawing {
  /// - Parameter name: what the drawing's identifiers begin with, used once in a document.
  static func svg(_ chart: Chart, name: String) -> String {
    var elements = SVGElements(name: name)
    let height =
      switch chart {
      case .bars(_, let bars): BarDrawing(bars).draw(into: &elements)
      case .stacked(_, let parts, let bars): StackedDrawing(parts, bars).draw(into: &elements)
      case .trend(_, let points): TrendDrawing(points).draw(into: &elements)
      case .timeline(_, let from, let to, let marks): TimelineDrawing(from, to, marks).draw(into: &elements)
      }
    let size = "\(SVGElements.number(SVGElements.width)) \(SVGElements.number(height))"
    let patterns = ChartPart.Tone.allCases.filter(elements.tones.contains).map { $0.pattern(named: name) }
    let words = XMLText.escaped("\(chart.title). \(chart.words)")
    return """
      <svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" viewBox="0 0 \(size)" aria-label="\(words)">
      <title>\(XMLText.escaped(chart.title))</title>
      <desc>\(XMLText.escaped(chart.words))</desc>
      <defs>\(patterns.joined())</defs>
      \(elements.text)</svg>
      """
  }

  /// A sum that stops at the largest number there is.
  static func sum(_ counts: [Int]) -> Int {
    counts.reduce(0) { sum, count in
      let (more, isTooLarge) = sum.addingReportingOverflow(max(0, count))
      return isTooLarge ? .max : more
    }
  }
}

extension Chart {
  /// "Late by agency".
  public var title: String {
    switch self {
    case .bars(let title, _), .stacked(let title, _, _), .trend(let title, _), .timeline(let title, _, _, _): title
    }
  }

  /// Whether there is nothing to draw.
  public var isEmpty: Bool {
    switch self {
    case .bars(_, let bars): bars.isEmpty
    case .stacked(_, _, let bars): bars.isEmpty
    case .trend(_, let points): points.isEmpty
    case .timeline(_, _, _, let marks): marks.isEmpty
    }
  }

  /// What the drawing shows, for who cannot see it; the table beside it has every figure.
  var words: String {
    switch self {
    case .bars(_, let bars):
      let largest = bars.max { $0.count < $1.count }
      return "A bar for each of \(bars.count)" + (largest.map { "; the longest is \($0.name), \($0.count)" } ?? "")
        + "."
    case .stacked(_, let parts, let bars):
      return "A bar for each of \(bars.count), parted into \(parts.map(\.word).joined(separator: ", "))."
    case .trend(_, let points):
      guard let first = points.first, let last = points.last else { return "" }
      return "From \(first.count) on \(first.day.words) to \(last.count) on \(last.day.words)."
    case .timeline(_, let from, let to, let marks):
      return "\(marks.count) dated from \(from.words) to \(to.words), each on a line of its own."
    }
  }
}
