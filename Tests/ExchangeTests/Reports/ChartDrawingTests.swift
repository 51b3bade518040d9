import Casework
import Foundation
import Testing

@testable import Exchange

@Suite("Drawn charts") struct ChartDrawingTests {
  private static let day = BoardRegister.today

  private static let brag = [
    ChartPart("Blue", letter: "B", tone: .blue), ChartPart("Green", letter: "G", tone: .green),
    ChartPart("Amber", letter: "A", tone: .amber), ChartPart("Red", letter: "R", tone: .red),
  ]

  private static let charts: [String: Chart] = [
    "bars": .bars(
      title: "Late by agency",
      [
        ChartBar("Police", 12),
        ChartBar("Fellshire and District Hospitals and Community Services NHS Foundation Trust", 3),
        ChartBar("Housing", 0),
      ]),
    "one-bar": .bars(title: "Late by agency", [ChartBar("Police", 1)]),
    "no-count": .bars(title: "Late by agency", [ChartBar("Police", 0)]),
    "large": .bars(title: "Contacts", [ChartBar("All", .max), ChartBar("Some", 1_234_567)]),
    "stacked": .stacked(
      title: "Claims by plan", parts: brag,
      [
        StackedBar("Self-neglect", [3, 5, 2, 1]), StackedBar("Neglect", [0, 1, 0, 0]),
        StackedBar("Empty", [0, 0, 0, 0]),
      ]),
    "stacked-large": .stacked(title: "Claims", parts: brag, [StackedBar("All", [.max, .max, 1, 0])]),
    "trend": .trend(
      title: "Overdue at each month's end",
      [4, 7, 11, 9, 0, 3].enumerated().map { ChartPoint(day.adding(months: $0.offset - 5).monthEnd, $0.element) }),
    "one-point": .trend(title: "Overdue", [ChartPoint(day, 0)]),
    "timeline": .timeline(
      title: "Adult K", from: Day(iso: "2025-02-19")!, to: day,
      [
        TimelineMark("Referral received", from: Day(iso: "2025-02-19")!),
        TimelineMark(
          "Decision on the referral: met", from: Day(iso: "2025-02-19")!, to: Day(iso: "2025-05-17")!, tone: .green),
        TimelineMark("Held: inquest", from: Day(iso: "2025-09-01")!, to: Day(iso: "2026-01-10")!, tone: .grey),
        TimelineMark("Complete the review: 12 days late", from: Day(iso: "2025-05-17")!, to: day, tone: .red),
      ]),
    "one-day": .timeline(title: "Adult L", from: day, to: day, [TimelineMark("Referral received", from: day)]),
  ]

  @Test("are drawn as they were", arguments: charts.keys.sorted())
  func golden(_ name: String) throws {
    let svg = ChartDrawing.svg(try #require(Self.charts[name]), name: "chart-1") + "\n"
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Drawings/\(name).svg")
    if ProcessInfo.processInfo.environment["HEED_RECORD"] != nil {
      try svg.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name): look at it, then run the tests without HEED_RECORD")
      return
    }
    #expect(svg == (try? String(contentsOf: file, encoding: .utf8)))
  }

  @Test("stay within their frame", arguments: charts.keys.sorted())
  func frame(_ name: String) throws {
    let chart = try #require(Self.charts[name])
    let parts = try #require(PageParts(ChartDrawing.svg(chart, name: "c")))
    let frame = (parts.all("svg").first?.attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
    try #require(frame.count == 4 && frame[2] == SVGElements.width)
    let fill = { (element: PageParts.Element) in element.attributes["fill"]?.hasPrefix("url(") == true }
    for box in parts.all("rect").filter(fill) {
      let numbers = ["x", "y", "width", "height"].compactMap { box.attributes[$0].flatMap(Double.init) }
      try #require(numbers.count == 4)
      #expect(numbers[0] >= 0 && numbers[0] + numbers[2] <= frame[2] + 0.6 && numbers[1] + numbers[3] <= frame[3])
    }
    for text in parts.all("text") {
      let (x, y) = (Double(text.attributes["x"] ?? ""), Double(text.attributes["y"] ?? ""))
      #expect((x ?? -1) >= 0 && (x ?? 999) <= frame[2] && (y ?? 999) <= frame[3])
    }
  }

  @Test("tell no two parts apart by colour alone")
  func patterns() {
    let claims = [ChartPart.Tone.blue, .green, .amber, .red, .grey].map { tone in
      tone.pattern(named: "c").split(separator: "<path").dropFirst().first.map(String.init) ?? "none"
    }
    #expect(Set(claims).count == claims.count)
  }

  @Test("shorten a name that is too long, and say where")
  func names() {
    let lines = ChartText.lines(String(repeating: "agency ", count: 40), width: 320)
    #expect(lines.count == 2 && lines[1].hasSuffix("…") && ChartText.width(lines[1]) <= 320)
    #expect(ChartText.lines("Police", width: 320) == ["Police"] && ChartText.lines("", width: 320) == [""])
    let word = ChartText.lines(String(repeating: "x", count: 400), width: 320)
    #expect(word.count == 1 && word[0].hasSuffix("…") && ChartText.width(word[0]) <= 320)
  }
}
