import Casework

/// By what the actions are sorted.
enum ActionOrder: String, CaseIterable, Sendable {
  case due = "due day"
  case lateness, plan
  case agency, stage, claim
  case slips
}

extension DeskState {
  var actionRows: [ActionRow] {
    let order = ActionOrder(rawValue: self[.actions].order) ?? .due
    return order.sorted(picture.actions.filter(self[.actions].filter.filter.matches))
  }
}

extension ActionOrder {
  /// Stable: what is equal stays in the order of the plans.
  func sorted(_ rows: [ActionRow]) -> [ActionRow] {
    let far = Day(number: .max)
    switch self {
    case .plan: return rows
    case .lateness: return stable(rows) { $0.daysLate > $1.daysLate }
    case .due: return stable(rows) { ($0.hasEnded ? far : $0.due ?? far) < ($1.hasEnded ? far : $1.due ?? far) }
    case .agency: return stable(rows) { ($0.agency?.name ?? "~") < ($1.agency?.name ?? "~") }
    case .stage: return stable(rows) { $0.stage.place < $1.stage.place }
    case .claim: return stable(rows) { ($0.claim?.word ?? "~") < ($1.claim?.word ?? "~") }
    case .slips: return stable(rows) { $0.slips > $1.slips }
    }
  }

  private func stable(_ rows: [ActionRow], _ precedes: (ActionRow, ActionRow) -> Bool) -> [ActionRow] {
    rows.enumerated().sorted { left, right in
      if precedes(left.element, right.element) { return true }
      return !precedes(right.element, left.element) && left.offset < right.offset
    }.map(\.element)
  }
}

extension ActionStage {
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
