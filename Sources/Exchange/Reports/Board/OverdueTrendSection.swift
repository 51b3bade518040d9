import Casework

/// How many actions were late at each month's end.
struct OverdueTrendSection {
  let register: Register
  let day: Day

  var section: ReportSection {
    let counts = register.overdueTrend(to: day)
    guard counts.contains(where: { $0.open > 0 }) else {
      return ReportSection("trend", "Late over the last year", [.paragraph("There were no actions in the last year.")])
    }
    let chart = Chart.trend(title: "Late actions at each month's end", counts.map { ChartPoint($0.day, $0.overdue) })
    let table = TypedTable(
      "Late actions at each month's end", of: counts,
      [
        .day("At the end of", \.day), .number("Late", \.overdue), .number("Still to be done", \.open),
        .share("Late of those", \.share),
      ])
    let note =
      "Each is counted as it stood then, from the days of its own moves and extensions: against its first due day until the day on which a later one was agreed."
    return ReportSection("trend", "Late over the last year", [.chart(chart, table), .note(note)])
  }
}
