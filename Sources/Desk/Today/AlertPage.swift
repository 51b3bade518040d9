import Casework
import Drawing

extension AlertSeverity {
  var ink: Ink {
    switch self {
    case .late: .late
    case .soon: .soon
    case .contradiction: .contradiction
    case .gap, .privacy: .gap
    }
  }

  /// The heading of its section: "Contradictions".
  var heading: String {
    switch self {
    case .late: "Late"
    case .soon: "Soon"
    case .contradiction: "Contradictions"
    case .gap: "Gaps"
    case .privacy: "Privacy"
    }
  }
}

extension AlertGroup {
  /// What no agency owes, the board itself does.
  var words: String { title == "no agency" ? "the board (no agency named)" : title }

  /// "4 alerts, the oldest 164 days".
  var summary: String {
    count(alerts.count, "alert") + (oldest > 0 ? ", the oldest \(dayCount(oldest))\(weeksInWords(of: oldest))" : "")
  }
}

// What is beside the list of Today.
extension DeskState {
  /// An alert's sentence, and the record it is about.
  func writeAlert(_ alert: Alert, to page: inout PageWriter) {
    let address = register.address(of: alert.document, item: alert.item)
    page.about(address) { page in
      page.line(Run(" \(alert.severity.words)", alert.severity.ink, bold: true), Run("  \(alert.code.words)", .dim))
      page.paragraph(alert.message, alert.severity.ink)
      let owed = [alert.agencyName, alert.person].filter { !$0.isEmpty }.joined(separator: ", ")
      page.field("owed by", owed)
      page.gap()
    }
    page.about(address.record) { writeRecord(address.record, to: &$0) }
  }

  func writeAlerts(_ title: String, _ group: AlertGroup, to page: inout PageWriter) {
    page.title(title)
    page.paragraph(group.summary, .dim)
    page.gap()
    for alert in group.alerts.prefix(Self.mostAlerts) {
      page.about(register.address(of: alert.document, item: alert.item)) { page in
        page.line(Run(" \(alert.record)", .key), Run("  \(alert.title)"))
        page.paragraph(alert.message, alert.severity.ink, indent: 3)
        let owed = [alert.agencyName, alert.person].filter { !$0.isEmpty }.joined(separator: ", ")
        if !owed.isEmpty { page.paragraph("owed by \(owed)", .dim, indent: 3) }
      }
    }
    let rest = group.alerts.count - Self.mostAlerts
    if rest > 0 {
      page.paragraph("and \(count(rest, "alert")) more: open the group in the list to see them all.", .dim)
    }
  }

  /// No one reads more of them beside a list, and writing thousands would take longer than a key may.
  private static let mostAlerts = 100

  func writeWeek(from monday: Day, _ items: [Upcoming], to page: inout PageWriter) {
    page.title("Week of \(monday.wordsWithWeekday)")
    if items.isEmpty { page.paragraph("Nothing falls due this week.", .dim) }
    var last: Day?
    for item in items {
      if item.day != last { page.heading("\(item.day.wordsWithWeekday), \(item.day.distance(from: today))") }
      last = item.day
      page.about(register.address(of: item.document, item: item.item)) { page in
        page.line(Run("  \(item.record)  ", .key), Run(item.words))
      }
    }
  }
}
