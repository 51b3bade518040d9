import Casework

/// By what the audits are sorted.
enum AuditOrder: String, RowOrder {
  case reference, lateness
  case nextDay = "next day"
  case stage, kind, group
  case toAnswer = "findings to answer"

  var letter: Character {
    switch self {
    case .reference: "r"
    case .lateness: "l"
    case .nextDay: "d"
    case .stage: "s"
    case .kind: "k"
    case .group: "g"
    case .toAnswer: "f"
    }
  }

  var course: OrderCourse {
    switch self {
    case .reference: .asKept
    case .lateness, .toAnswer: .most
    case .nextDay: .days
    case .stage: .stages
    case .kind, .group: .letters
    }
  }

  func key(of row: AuditRow, in picture: Picture) -> SortKey {
    switch self {
    case .reference: .text(row.reference)
    case .lateness: .number(row.daysLate)
    case .nextDay: .day(row.nextDue)
    case .stage: .number(row.stage.place)
    case .kind: .text(row.kind.words)
    case .group: .text(row.group)
    case .toAnswer: .number(row.unansweredCount)
    }
  }
}

extension DeskState {
  /// The audits of a view; what has ended comes last in the order of the references.
  func auditRows(of view: View) -> [AuditRow] {
    let (order, shown) = (order(of: view), picture.audits(in: view).filter(self[view].filter.filter.matches))
    let rows = (AuditOrder(rawValue: order.name) ?? .reference).sorted(shown, isTurned: order.isTurned, in: picture)
    guard order.name == AuditOrder.reference.rawValue else { return rows }
    return rows.filter { !$0.hasEnded } + rows.filter(\.hasEnded)
  }
}

extension AuditStage {
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
