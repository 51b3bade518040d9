import Casework

/// By what the plans are sorted; closed ones come last in the order of their references.
enum PlanOrder: String, RowOrder {
  case reference, lateness, progress
  case nextDue = "next due day"

  var letter: Character {
    switch self {
    case .reference: "r"
    case .lateness: "l"
    case .progress: "p"
    case .nextDue: "d"
    }
  }

  var course: OrderCourse {
    switch self {
    case .reference: .asKept
    case .lateness: .most
    case .progress: .stages
    case .nextDue: .days
    }
  }

  func key(of row: PlanRow, in picture: Picture) -> SortKey {
    switch self {
    case .reference: .text(row.reference)
    case .lateness: .number(row.daysLate)
    case .progress: .number(Int(row.progress * 1000))
    case .nextDue: .day(row.nextDue)
    }
  }
}

extension DeskState {
  var planRows: [PlanRow] {
    let (order, shown) = (order(of: .plans), picture.plans.filter(self[.plans].filter.filter.matches))
    let rows = (PlanOrder(rawValue: order.name) ?? .reference).sorted(shown, isTurned: order.isTurned, in: picture)
    guard order.name == PlanOrder.reference.rawValue else { return rows }
    return rows.filter { $0.stage != .closed } + rows.filter { $0.stage == .closed }
  }
}

extension PlanRow {
  /// The part of its actions that have ended, 0 to 1.
  var progress: Double { actionCount == 0 ? 0 : Double(found.ended) / Double(actionCount) }
}
