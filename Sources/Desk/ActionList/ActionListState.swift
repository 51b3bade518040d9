import Casework

struct ActionListRow: ListRow {
  let action: ActionRow
  var id: String { action.id.text }
  var isHeading: Bool { false }
}

/// By what the actions are sorted.
enum ActionOrder: String, CaseIterable, Sendable {
  case due = "due day"
  case lateness, plan
  case agency, stage, claim
  case slips
}

/// Where the person is among the actions of every plan.
struct ActionListState: Sendable {
  var list = ListState<ActionListRow>()
  var filter = ListFilter()
  var order = ActionOrder.due
}

extension DeskState {
  mutating func listActions() {
    let shown = picture.actions.filter(actionList.filter.filter.matches)
    actionList.list.replace(with: actionList.order.sorted(shown).map { ActionListRow(action: $0) })
  }

  mutating func sortActions() {
    let all = ActionOrder.allCases
    let place = all.firstIndex(of: actionList.order) ?? 0
    actionList.order = all[(place + 1) % all.count]
    listActions()
    actionList.list.choose(0)
    message = Message("Sorted by \(actionList.order.rawValue).", .info)
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
