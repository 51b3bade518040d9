import Casework
import Drawing

/// A year's audits group by group: what was planned, and what came of it.
struct ProgrammePage {
  let programme: AuditProgramme
  let years: [String]
  let state: DeskState

  init(_ year: String, in state: DeskState) {
    programme = state.register.auditProgramme(year: year, on: state.today)
    years = state.programmeYears
    self.state = state
  }

  func write(to page: inout PageWriter) {
    page.line(Run(" Audit programme \(programme.year)", .heading, bold: true), Run("  \(otherYears)", .dim))
    page.field("done", progress(programme.completion, in: page))
    if programme.rows.isEmpty { page.paragraph("No audit stands in this year.", .dim) }
    for group in programme.groups {
      page.heading([Run(group.title, .heading), Run("  done \(group.completion.figure)", .dim)])
      for row in group.rows { page.about(.audit(row.audit)) { write(row, to: &$0) } }
    }
  }

  private var otherYears: String {
    let place = years.firstIndex(of: programme.year) ?? 0
    let earlier = place > 0 ? "Left: \(years[place - 1])" : ""
    let later = place + 1 < years.count ? "Right: \(years[place + 1])" : ""
    return [earlier, later].joinedPresent("  ")
  }

  private func progress(_ share: Share, in page: PageWriter) -> [Run] {
    let part = share.d == 0 ? 0 : Double(share.n) / Double(share.d)
    return page.bar(part, width: max(10, min(30, page.width - 44))) + [Run("  \(share.figure)")]
  }

  private func write(_ row: AuditProgrammeRow, to page: inout PageWriter) {
    let next = row.next.map { "by \($0.due.words)" } ?? ""
    let end = row.isLate ? Run("\(row.daysLate) d late", .late, bold: true) : Run(next, .dim)
    let room = max(12, page.width - 2 - 13 - 1 - 16 - 17)
    page.line(
      [
        Run("  \(TextWidth.padded(row.reference, to: 13)) ", .key), Run(TextWidth.padded(row.topic, to: room) + " "),
        Run(TextWidth.padded(row.standing.words, to: 16), row.standing.ink), end,
      ], hanging: 4)
    if !more(of: row).isEmpty { page.paragraph(more(of: row), .dim, indent: 16) }
  }

  /// What a line has no room for: where it went and why, and what year it was first planned for.
  private func more(of row: AuditProgrammeRow) -> String {
    let went =
      switch row.standing {
      case .carriedForward: "to \(row.ledTo): \(row.reason)"
      case .replaced: "by \(row.ledTo): \(row.reason)"
      default: ""
      }
    let first = row.originalYear == programme.year ? "" : "first planned for \(row.originalYear)"
    let slips = row.slips == 0 ? "" : "carried forward \(count(row.slips, "time")) before"
    let next = row.next.map { "\($0.what) \(row.isLate ? "was" : "is") due \($0.due.words)" } ?? ""
    return [next, went, first, slips].joinedPresent("; ")
  }
}

extension AuditProgrammeRow.Standing {
  var ink: Ink {
    switch self {
    case .planned: .dim
    case .underWay: .info
    case .done: .good
    case .replaced, .carriedForward: .soon
    }
  }
}

extension DeskState {
  /// The years that have a programme, and the present one, the earliest first.
  var programmeYears: [String] {
    let present = register.settings.board.reportingYear(holding: today).name
    return Set(register.auditProgrammeYears + [present]).sorted()
  }

  mutating func openProgramme() {
    if case .programme? = trail.last?.content { return }
    let year = subject.flatMap { address -> String? in
      if case .audit(let id) = address.document { register.audits[id]?.year } else { nil }
    }
    let present = register.settings.board.reportingYear(holding: today).name
    trail.append(Page(.programme(year.flatMap { $0.isEmpty ? nil : $0 } ?? present)))
  }

  /// The year before or after; false where the page on show is no programme.
  mutating func turnYear(by step: Int) -> Bool {
    guard case .programme(let year)? = trail.last?.content else { return false }
    let years = programmeYears
    let place = (years.firstIndex(of: year) ?? 0) + step
    guard years.indices.contains(place) else {
      message = Message("There is no audit in a year \(step < 0 ? "before" : "after") \(year).", .info)
      return true
    }
    trail[trail.count - 1] = Page(.programme(years[place]))
    return true
  }
}
