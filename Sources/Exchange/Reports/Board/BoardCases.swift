import Casework

/// Cases and audits as a board pack tells of them.
struct BoardCases {
  let scene: ReportScene
  let cases: [CaseRow]

  init(_ scene: ReportScene) {
    self.scene = scene
    cases = scene.register.caseRows(on: scene.day).filter(\.isOpen)
  }

  /// One clock of an open case that runs or is late; nothing where none does.
  private struct Line {
    let row: CaseRow
    let clock: ClockReading?
  }

  /// The latest first, then those due soonest, then those without a clock.
  private var lines: [Line] {
    cases.flatMap { row in
      let running = row.clocks.filter { $0.agencyReturn == nil && [.running, .late].contains($0.reading.state) }
      return running.isEmpty ? [Line(row: row, clock: nil)] : running.map { Line(row: row, clock: $0.reading) }
    }.sorted(isDescending: false) { .number($0.clock?.remaining) }
  }

  var clocks: [ClockReading] { lines.compactMap(\.clock) }

  /// Late, of the clocks of open cases that run.
  var lateClocks: Share { Share(clocks.count { $0.state == .late }, of: clocks.count) }

  var section: ReportSection {
    guard !cases.isEmpty else { return ReportSection("cases", "Cases and clocks", [.paragraph("No case is open.")]) }
    let stages = StatusCounts.Count.counting(cases.map(\.stage)).table(
      "Open cases by stage", "Stage", "Cases", countsPeople: true)
    guard !scene.isForEveryone else {
      return ReportSection("cases", "Cases", [.table(stages), .note("Single cases are not told of to everyone.")])
    }
    let late = ReportBlock.paragraph(
      "\(lateClocks.figure) of the clocks that run for open cases \(lateClocks.n == 1 ? "is" : "are") late.")
    return ReportSection("cases", "Cases and clocks", [late, .table(table), .table(stages)])
  }

  private var table: TypedTable {
    TypedTable(
      "Open cases and their clocks", of: lines,
      [
        .name("Case", \.row.reference), .words("About", \.row.subject), .name("Stage", \.row.stage),
        .words("Clock") { $0.clock?.rule.title ?? "none runs" }, .day("Due") { $0.clock?.due },
        .name("Standing") { Self.standing($0.clock) }, .number("Days run") { $0.clock?.elapsed },
        .name("Held", Self.held), .name("Returns in") { CaseColumn.returns.text(of: $0.row) },
      ])
  }

  /// "76 days, inquest": the days of the clock on which work was held, and the holds in force.
  private static func held(_ line: Line) -> String {
    let days = line.clock.map { $0.held > 0 ? counted($0.held, "day") : "" } ?? ""
    return [days, line.row.holds].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// "10 days late", "5 days left".
  private static func standing(_ clock: ClockReading?) -> String {
    guard let clock, let remaining = clock.remaining else { return "" }
    if clock.state == .late { return "\(counted(clock.daysLate, "day")) late" }
    return remaining == 0 ? "due today" : "\(counted(remaining, "day")) left"
  }
}

extension StatusCounts.Count {
  /// How often each word occurs, in order of the stages of referrals and reviews.
  static func counting(_ words: [String]) -> [StatusCounts.Count] {
    .counting(
      words,
      order: ReferralStage.allCases.map(\.words) + ReviewStage.allCases.map { "review: \($0.words)" })
  }
}
