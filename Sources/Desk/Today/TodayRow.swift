import Casework

/// A row of Today: a section, a group of alerts that opens, an alert, or a week ahead. The weeks stand after what is late.
enum TodayRow: ListRow {
  case section(AlertSeverity, standing: Int, acknowledged: Int)
  case group(AlertSeverity, AlertGroup, isOpen: Bool)
  case alert(Alert, isInGroup: Bool)
  case calm(String)
  /// The update round that is open, with what it waits for.
  case round(RoundRow)
  case weekHeading
  case week(Day, [Upcoming])

  var id: String {
    switch self {
    case .section(let severity, _, _): severity.rawValue
    case .group(let severity, let group, _): "\(severity.rawValue)/\(group.title)"
    case .alert(let alert, _): alert.rowID
    case .calm(let words): words
    case .round(let row): row.id.text
    case .weekHeading: "weeks"
    case .week(let monday, _): monday.iso
    }
  }

  var isHeading: Bool {
    switch self {
    case .section, .calm, .weekHeading: true
    case .group, .alert, .week, .round: false
    }
  }

  /// What stands beside it; nothing for a heading.
  var content: PageContent? {
    switch self {
    case .alert(let alert, _): .alert(alert)
    case .group(let severity, let group, _): .alerts(title: "\(severity.heading): \(group.words)", group)
    case .week(let monday, let items): .week(monday, items)
    case .round(let row): .record(.round(row.id))
    case .section, .calm, .weekHeading: nil
    }
  }
}

extension Alert {
  /// Finds its row again.
  var rowID: String { "\(record)/\(code.rawValue)/\(item?.text ?? "")/\(facts)" }
}

// What Today lists.
extension DeskState {
  var todayRows: [TodayRow] {
    let filter = self[.today].filter
    let standing = picture.alerts.filter(filter.filter.matches)
    var rows: [TodayRow] = []
    for severity in AlertSeverity.allCases {
      let own = standing.filter { $0.severity == severity }
      let acknowledged = picture.acknowledged.count { $0.severity == severity }
      if severity == .late || !own.isEmpty || acknowledged > 0 {
        rows.append(.section(severity, standing: own.count, acknowledged: acknowledged))
      }
      if severity == .late && own.isEmpty { rows.append(.calm("Nothing is late.")) }
      rows += todayRows(of: severity, own)
      if severity == .late && filter.isEmpty { rows += weekRows }
    }
    return rows
  }

  private func todayRows(of severity: AlertSeverity, _ alerts: [Alert]) -> [TodayRow] {
    switch severity {
    case .soon: return alerts.map { .alert($0, isInGroup: false) }
    case .late: return groupRows(severity, register.groups(alerts, by: grouping))
    case .contradiction, .gap, .privacy:
      let byCode = Dictionary(grouping: alerts, by: \.code)
      let groups = AlertCode.allCases.compactMap { code in
        byCode[code].map { AlertGroup(title: code.words, alerts: $0) }
      }
      return groupRows(severity, groups)
    }
  }

  private func groupRows(_ severity: AlertSeverity, _ groups: [AlertGroup]) -> [TodayRow] {
    groups.flatMap { group -> [TodayRow] in
      let isOpen = openGroups.contains("\(severity.rawValue)/\(group.title)")
      return [.group(severity, group, isOpen: isOpen)]
        + (isOpen ? group.alerts.map { .alert($0, isInGroup: true) } : [])
    }
  }

  private var weekRows: [TodayRow] {
    let first = today.weekStart
    let weeks = (0..<5).map { first.adding(days: 7 * $0) }
    return [.weekHeading]
      + weeks.map { monday in
        .week(monday, picture.upcoming.filter { $0.day.weekStart == monday })
      } + picture.rounds.filter { $0.stage != .closed }.map { .round($0) }
  }
}
