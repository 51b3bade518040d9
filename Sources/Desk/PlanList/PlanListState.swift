import Casework

struct PlanListRow: ListRow {
  let plan: PlanRow
  var id: String { plan.id.text }
  var isHeading: Bool { false }
}

/// By what the plans are sorted.
enum PlanOrder: String, CaseIterable, Sendable {
  case reference, lateness, progress
  case nextDue = "next due day"
}

/// Where the person is among the plans.
struct PlanListState: Sendable {
  var list = ListState<PlanListRow>()
  var filter = ListFilter()
  var order = PlanOrder.reference
}

extension DeskState {
  mutating func listPlans() {
    let shown = picture.plans.filter(planList.filter.filter.matches)
    planList.list.replace(with: planList.order.sorted(shown).map { PlanListRow(plan: $0) })
  }

  mutating func sortPlans() {
    let all = PlanOrder.allCases
    let place = all.firstIndex(of: planList.order) ?? 0
    planList.order = all[(place + 1) % all.count]
    listPlans()
    planList.list.choose(0)
    message = Message("Sorted by \(planList.order.rawValue).", .info)
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
