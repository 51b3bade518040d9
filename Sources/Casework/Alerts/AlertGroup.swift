/// By what late alerts are put together, in the order a key turns through them.
public enum AlertGrouping: String, ChoiceValue {
  case agency, person, group, plan, age

  /// The grouping that a key turns to next.
  public var next: AlertGrouping {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
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
  /// The alerts put together, what presses most first: the group with the oldest alert, then the one with most of them.
  public func groups(_ alerts: [Alert], by grouping: AlertGrouping) -> [AlertGroup] {
    let titles = groupTitles
    let byTitle = Dictionary(grouping: alerts) { title(of: $0, by: grouping, groups: titles) }
    let groups = byTitle.map { AlertGroup(title: $0, alerts: $1) }
    return groups.sorted {
      let (left, right) = (($0.oldest, $0.alerts.count), ($1.oldest, $1.alerts.count))
      return left == right ? $0.title < $1.title : left > right
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
    case .age: LateBand(days: alert.days ?? 0).words
    }
  }

  private func planTitle(of alert: Alert) -> String {
    guard case .plan(let id) = alert.document, let plan = plans[id] else { return "no plan" }
    return "\(plan.reference) \(plan.title)"
  }
}
