import Casework
import Drawing

// The course of a case, step by step, and what the agencies knew, day by day.
extension CasePage {
  /// One step of the referral, the review or one of its papers.
  private struct Step {
    let day: Day?
    let what: String
    let to: String
    let more: String
    let address: Address
  }

  /// Every step of its stages in one line of time, the newest first.
  func writeCourse(to page: inout PageWriter) {
    let referral = steps("referral", file.referral?.moves ?? [], ["referral", "moves"])
    let review = steps("review", file.review?.moves ?? [], ["review", "moves"])
    let report = steps("report", file.review?.reportPublication ?? [], ["review", "reportPublication"])
    let brief = steps("brief", file.review?.briefPublication ?? [], ["review", "briefPublication"])
    let all = (referral + review + report + brief).enumerated().sorted { left, right in
      let (a, b) = (left.element.day?.number ?? .max, right.element.day?.number ?? .max)
      return a == b ? left.offset > right.offset : a > b
    }.map(\.element)
    guard !all.isEmpty else { return }
    page.heading("its course \(count(all.count, "step"))")
    for step in all { write(step, to: &page) }
  }

  private func steps<Stage>(_ what: String, _ moves: [StageMove<Stage>], _ list: FieldPath) -> [Step] {
    moves.map { move in
      let by = register.name(of: move.by)
      let more = [by, move.awaiting, move.address, move.reason, move.isUnverified ? "unverified" : ""]
      return Step(
        day: move.on, what: what, to: move.to?.words ?? "?",
        more: more.filter { !$0.isEmpty }.joined(separator: "  "), address: entry(list, move.id))
    }
  }

  private func write(_ step: Step, to page: inout PageWriter) {
    page.about(step.address) {
      $0.line(
        [
          Run("  " + TextWidth.padded(step.day?.words ?? "no day", to: 11, alignment: .trailing)),
          Run("  " + TextWidth.padded(step.what, to: 9), .dim), Run(step.to, .info),
          Run(step.more.isEmpty ? "" : "  \(step.more)", .dim),
        ], hanging: 24)
    }
  }

  /// Every agency's chronology merged, by day; whose record it is stands beside each event.
  func writeChronology(to page: inout PageWriter) {
    let events = register.mergedChronology(of: file.id)
    let agencies = Set(events.map(\.agency)).count
    let key = events.count(where: \.event.isKeyEpisode)
    page.heading("chronology \(count(events.count, "event"))")
    if events.isEmpty { page.paragraph("none: heed import chronology reads them from a file", .dim, indent: 2) }
    if !events.isEmpty {
      let from = agencies == 1 ? "1 agency" : "\(agencies) agencies"
      page.paragraph("\(count(key, "key episode")), from \(from)", .dim, indent: 2)
    }
    var last: String?
    for event in events {
      let day = event.event.on?.wordsWithWeekday ?? "day uncertain"
      page.about(Address.chronology(event.chronology).entry(["events"], event.event.id)) { page in
        if day != last { page.line(Run("  \(day)", .info, bold: true)) }
        write(event, to: &page)
      }
      last = day
    }
  }

  private func write(_ merged: MergedEvent, to page: inout PageWriter) {
    let event = merged.event
    let when = merged.isUncertain ? event.start : event.time
    let marks = [when, merged.agency, event.isKeyEpisode ? "key episode" : "", event.subject, event.source]
    page.line(Run("    \(marks.filter { !$0.isEmpty }.joined(separator: "  "))", .dim))
    page.paragraph(event.event, indent: 6)
    if !event.response.isEmpty { page.paragraph("response: \(event.response)", indent: 6) }
    if !event.comment.isEmpty { page.paragraph("comment: \(event.comment)", .dim, indent: 6) }
  }
}

extension Address {
  /// A whole chronology.
  fileprivate static func chronology(_ id: ChronologyID) -> Address { Address(.chronology(id), at: []) }
}
