import Casework

/// The days of a case along one line: what happened, each clock from its start to its stop, and the holds.
struct CaseTimeline {
  private struct Line {
    let words: String
    let from: Day
    var to: Day?
    var due: Day?
    var standing = ""
    var elapsed: Int?
    var held: Int?
    var tone = ChartPart.Tone.fourth
  }

  let scene: ReportScene
  let file: CaseFile

  var section: ReportSection {
    let lines = (facts + clocks + holds).sorted { ($0.from, $0.to ?? $0.from) < ($1.from, $1.to ?? $1.from) }
    guard let first = lines.first else {
      return ReportSection("timeline", "Days and clocks", [.paragraph("The case has no dated facts yet.")])
    }
    let marks = lines.map { TimelineMark(mark($0), from: $0.from, to: min($0.to ?? $0.from, scene.day), tone: $0.tone) }
    let last = max(scene.day, lines.map(\.from).max() ?? first.from)
    let chart = Chart.timeline(title: "\(file.reference) along its days", from: first.from, to: last, marks)
    return ReportSection("timeline", "Days and clocks", lateness + [.chart(chart, table(lines))])
  }

  private var readings: [CaseClock] {
    file.clockReadings(on: scene.day, in: scene.register).filter { $0.agencyReturn == nil && $0.reading.trigger != nil }
  }

  private var lateness: [ReportBlock] {
    let late = readings.filter { $0.reading.state == .late }
    return late.isEmpty
      ? []
      : [
        .callout(
          late.map { "\($0.reading.rule.title) is \(counted($0.reading.daysLate, "day")) late." }.joined(separator: " ")
        )
      ]
  }

  private func mark(_ line: Line) -> String { line.standing.isEmpty ? line.words : "\(line.words): \(line.standing)" }

  private func table(_ lines: [Line]) -> TypedTable {
    TypedTable(
      "Days and clocks", of: lines,
      [
        .words("What", \.words), .day("From", \.from), .day("To", \.to), .day("Due", \.due),
        .name("Standing", \.standing), .number("Days run", \.elapsed), .number("Of these held", \.held),
      ])
  }

  private var facts: [Line] {
    let (referral, review) = (file.referral, file.review)
    let told: [(String, Day?)] = [
      ("Local authority aware", referral?.aware), ("Referral received", referral?.received),
      ("Acknowledged", referral?.acknowledged), ("National panel notified", referral?.notified),
      ("Sent to the national panel", referral?.sentToPanel), ("Decided", referral?.firstDecision),
      ("Referrer told", referral?.decisionTold), ("Review commissioned", review?.commissioned),
      ("Report approved", review?.moves.last { $0.to == .approved }?.on), ("Report published", review?.published),
      ("Learning brief published", review?.briefPublished),
    ]
    return told.compactMap { words, day in day.map { Line(words: words, from: $0) } }
  }

  private var clocks: [Line] {
    readings.compactMap { clock in
      let reading = clock.reading
      guard let trigger = reading.trigger, trigger <= scene.day else { return nil }
      return Line(
        words: reading.rule.title, from: trigger, to: reading.stopped ?? scene.day, due: reading.due,
        standing: standing(reading), elapsed: reading.elapsed, held: reading.held > 0 ? reading.held : nil,
        tone: tone(of: reading.state))
    }
  }

  /// "met", "12 days late", "5 days left".
  private func standing(_ reading: ClockReading) -> String {
    switch reading.state {
    case .late: "\(counted(reading.daysLate, "day")) late"
    case .running: reading.remaining.map { $0 == 0 ? "due today" : "\(counted($0, "day")) left" } ?? "running"
    case .metLate: "met \(counted(reading.daysLate, "day")) late"
    case .met, .notStarted: reading.state.words
    }
  }

  private func tone(of state: ClockState) -> ChartPart.Tone {
    switch state {
    case .met: .green
    case .metLate: .amber
    case .late: .red
    case .running, .notStarted: .blue
    }
  }

  private var holds: [Line] {
    file.holds.compactMap { hold in
      hold.from.map { Line(words: "Held: \(hold.kind.words)", from: $0, to: hold.to ?? scene.day, tone: .grey) }
    }
  }
}
