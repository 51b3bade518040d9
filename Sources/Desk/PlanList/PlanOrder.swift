import Casework

/// By what the plans are sorted.
enum PlanOrder: String, CaseIterable, Sendable {
  case reference, lateness, progress
  case nextDue = "next due day"
}

extension DeskState {
  var planRows: [PlanRow] {
    let order = PlanOrder(rawValue: self[.plans].order) ?? .reference
    return order.sorted(picture.plans.filter(self[.plans].filter.filter.matches))
  }
}

extension PlanOrder {
  func sorted(_ rows: [PlanRow]) -> [PlanRow] {
    let far = Day(number: .max)
    switch self {
    case .reference: return rows.filter { $0.stage != .closed } + rows.filter { $0.stage == .closed }
    case .lateness: return rows.sorted { ($0.daysLate, $1.reference) > ($1.daysLate, $0.reference) }
    case .progress: return rows.sorted { ($0.progress, $0.reference) < ($1.progress, $1.reference) }
    case .nextDue: return rows.sorted { ($0.nextDue ?? far, $0.reference) < ($1.nextDue ?? far, $1.reference) }
    }
  }
}

extension PlanRow {
  /// The part of its actions that have ended, 0 to 1.
  var progress: Double { actionCount == 0 ? 0 : Double(found.ended) / Double(actionCount) }
}
