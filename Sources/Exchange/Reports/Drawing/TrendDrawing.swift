import Casework

/// A line over days between a base at nought and the largest count.
struct TrendDrawing {
  private let points: [ChartPoint]
  private let largest: Int
  private let margin: Double

  private static let top = 24.0
  private static let base = 164.0

  init(_ points: [ChartPoint]) {
    self.points = points.sorted { $0.day < $1.day }
    largest = Self.ceiling(above: points.map(\.count).max() ?? 0)
    margin = ChartText.width(String(largest), size: 12) + 8
  }

  /// - Returns: the height of what was drawn.
  func draw(into elements: inout SVGElements) -> Double {
    axis(into: &elements)
    let places = points.map { (x: x(of: $0.day), y: y(of: $0.count)) }
    if places.count > 1 { elements.path(through: places) }
    for place in places { elements.dot(x: place.x, y: place.y) }
    for index in labelled { label(points[index], places[index], into: &elements) }
    return Self.base + 22
  }

  private func axis(into elements: inout SVGElements) {
    for count in Set([0, largest / 2, largest]).sorted() where count * 2 >= largest || count == 0 {
      let y = y(of: count)
      elements.line(x: margin, y: y, toX: SVGElements.width, toY: y, isFaint: count > 0)
      elements.words(String(count), x: margin - 5, y: y + 4, size: 12, anchor: .end)
    }
    guard let first = points.first?.day, let last = points.last?.day else { return }
    let below = Self.base + 17
    elements.words(first.words, x: margin, y: below, size: 12)
    if first < last { elements.words(last.words, x: SVGElements.width, y: below, size: 12, anchor: .end) }
  }

  /// The first, the last and the largest of the points.
  private var labelled: [Int] {
    let largest = points.indices.max { points[$0].count < points[$1].count }
    return Set([points.indices.first, points.indices.last, largest].compactMap { $0 }).sorted()
  }

  private func label(_ point: ChartPoint, _ place: (x: Double, y: Double), into elements: inout SVGElements) {
    let words = String(point.count)
    let half = ChartText.strongWidth(words) / 2
    let x = min(max(place.x, margin + half), SVGElements.width - half)
    elements.words(words, x: x, y: place.y - 8, anchor: .middle, isStrong: true, hasHalo: true)
  }

  private func x(of day: Day) -> Double {
    guard let first = points.first?.day, let last = points.last?.day, first < last else {
      return (margin + SVGElements.width) / 2
    }
    let room = SVGElements.width - margin - 10
    return margin + 4 + room * Double(first.days(until: day)) / Double(first.days(until: last))
  }

  private func y(of count: Int) -> Double {
    Self.base - (Self.base - Self.top) * Double(max(0, count)) / Double(largest)
  }

  /// The next even number with one digit before its noughts: 0 to 2, 7 to 8, 11 to 20, 37 to 40.
  private static func ceiling(above count: Int) -> Int {
    var step = 1
    while count / step >= 10, step < 1_000_000_000_000_000_000 { step *= 10 }
    let digit = max(1, (count - 1) / step + 1)
    guard step == 1 else { return digit.multipliedReportingOverflow(by: step).overflow ? .max : digit * step }
    return max(2, digit + digit % 2)
  }
}
