/// By what late alerts are put together.
public enum AlertGrouping: String, ChoiceValue {
  case agency, person, group, plan, age
}

/// How late something is, in the bands that boards report.
public enum AgeBand: String, ChoiceValue {
  case week = "1-7 days"
  case month = "8-30 days"
  case quarter = "31-90 days"
  case older = "over 90 days"

  public init(days: Int) {
    switch days {
    case ...7: self = .week
    case ...30: self = .month
    case ...90: self = .quarter
    default: self = .older
    }
  }
}

/// Alerts that share an agency, a person, a group, a plan or an age.
public struct AlertGroup: Sendable, Equatable {
  /// "Fellshire Police", "31-90 days", "no agency".
  public let title: String
  /// In the order they came.
  public let alerts: [Alert]

  public init(title: String, alerts: [Alert]) {
    self.title = title
    self.alerts = alerts
  }

  /// The days of its oldest alert; 0 where none has any.
  public var oldest: Int { alerts.compactMap(\.days).max() ?? 0 }
}

extension Register {
  /// The alerts put together, most alerts first; ages from oldest to newest.
  public func groups(_ alerts: [Alert], by grouping: AlertGrouping) -> [AlertGroup] {
    let titles = groupTitles
    let byTitle = Dictionary(grouping: alerts) { title(of: $0, by: grouping, groups: titles) }
    let groups = byTitle.map { AlertGroup(title: $0, alerts: $1) }
    return groups.sorted {
      if grouping == .age { return $0.oldest > $1.oldest }
      return $0.alerts.count == $1.alerts.count ? $0.title < $1.title : $0.alerts.count > $1.alerts.count
    }
  }

  private var groupTitles: [GroupID: String] {
    Dictionary(groups.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  private func title(of alert: Alert, by grouping: AlertGrouping, groups: [GroupID: String]) -> String {
    switch grouping {
    case .agency: alert.agencyName.isEmpty ? "no agency" : alert.agencyName
    case .person: alert.person.isEmpty ? "no one named" : alert.person
    case .group: alert.group.flatMap { groups[$0] } ?? "no group"
    case .plan: planTitle(of: alert)
    case .age: AgeBand(days: alert.days ?? 0).words
    }
  }

  private func planTitle(of alert: Alert) -> String {
    guard case .plan(let id) = alert.document, let plan = plans[id] else { return "no plan" }
    return "\(plan.reference) \(plan.title)"
  }
}
