import Casework
import Drawing

// The clocks of a case as bars, and the returns that were asked of agencies.
extension CasePage {
  func writeClocks(to page: inout PageWriter) {
    let clocks = file.clockReadings(on: today, in: register).filter { $0.agencyReturn == nil }.map(\.reading)
    guard !clocks.isEmpty else { return }
    page.heading("clocks")
    for clock in clocks where clock.trigger != nil { write(clock, to: &page) }
    let waiting = clocks.filter { $0.trigger == nil }.map(\.rule.title)
    if !waiting.isEmpty { page.paragraph("not started: \(waiting.joined(separator: ", "))", .dim, indent: 2) }
  }

  private func write(_ clock: ClockReading, to page: inout PageWriter) {
    let due = clock.due.map { ", due \($0.wordsWithWeekday)" } ?? ""
    page.line(
      Run("  \(clock.rule.title)  "), Run(clock.standing, clock.ink, bold: clock.state == .late),
      Run("\(due) (\(clock.rule.basis.words))", .dim))
    page.line(
      [Run("    ")] + page.bar(clock.fraction, width: page.width < 60 ? 12 : 24, clock.ink)
        + [Run("  \(clock.count)", .dim)])
    if let stopped = clock.stopped { page.paragraph("\(clock.rule.stop.words) \(stopped.words)", .dim, indent: 4) }
    if let warning = clock.warning { page.paragraph(warning, .gap, indent: 4) }
  }

  func writeReturns(to page: inout PageWriter) {
    let places = register.references(ofReturnsIn: file)
    guard !places.isEmpty else { return }
    let entries = places.compactMap { file.agencyReturn($0.id)?.entry }
    page.heading("returns \(entries.count(where: \.isSettled)) of \(entries.count)")
    for place in places {
      guard let entry = file.agencyReturn(place.id)?.entry else { continue }
      page.about(.agencyReturn(file.id, place.id, place.part)) { writeLine(entry, to: &$0) }
    }
  }

  private func writeLine(_ entry: AgencyReturn, to page: inout PageWriter) {
    let name = max(10, min(24, page.width - 46), min(40, page.width - 56))
    let chases = entry.chases.last?.on.map {
      ", chased \(entry.chases.count == 1 ? "once" : "\(entry.chases.count) times"), last \($0.words)"
    }
    let due = entry.isSettled || entry.daysLate(on: today) == 0 ? "" : entry.due.map { ", due \($0.words)" } ?? ""
    page.line(
      Run("  " + TextWidth.padded(register.name(of: entry.agency), to: name) + " ", .key),
      Run(TextWidth.padded(entry.kind.words, to: 18) + " ", .dim), standing(of: entry),
      Run(entry.isSettled ? lateness(of: entry) : due + (chases ?? ""), .dim))
  }

  /// ", 3 days late" of a return that came after its day.
  private func lateness(of entry: AgencyReturn) -> String {
    guard let settled = entry.settled, let due = entry.due, due < settled else { return "" }
    return ", \(dayCount(due.days(until: settled))) late"
  }

  func standing(of entry: AgencyReturn) -> Run {
    if entry.qualityAssured != nil { return Run("received, quality assured", .good) }
    if let received = entry.received { return Run("received \(received.words)", .good) }
    if let settlement = entry.settlement { return Run(settlement.words, .good) }
    let late = entry.daysLate(on: today)
    if late > 0 { return Run("\(dayCount(late)) late", .late, bold: true) }
    return Run(entry.due.map { "due \($0.words), \($0.distance(from: today))" } ?? "no due day", .soon)
  }
}

extension ClockReading {
  /// How far it has run: "day 61 of 91, of which 49 held, so 12 net"; a hold stops no clock.
  fileprivate var count: String {
    let span = trigger.flatMap { trigger in due.map { abs($0 - trigger) } } ?? 0
    let days = stopped == nil ? "day \(elapsed) of \(span)" : "took \(elapsed) of \(dayCount(span))"
    return held == 0 ? days : "\(days), of which \(held) held, so \(net) net"
  }
}
