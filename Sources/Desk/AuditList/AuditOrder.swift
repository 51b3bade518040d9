import Casework

/// By what the audits are sorted.
enum AuditOrder: String, RowOrder {
  case reference, stage, kind

  var letter: Character {
    switch self {
    case .reference: "r"
    case .stage: "s"
    case .kind: "k"
    }
  }

  var course: OrderCourse {
    switch self {
    case .reference: .asKept
    case .stage: .stages
    case .kind: .letters
    }
  }

  func key(of row: AuditRow, in picture: Picture) -> SortKey {
    switch self {
    case .reference: .text(row.reference)
    case .stage: .number(row.stage.place)
    case .kind: .text(row.kind.words)
    }
  }
}

extension DeskState {
  func auditRows(of view: View) -> [AuditRow] {
    let (order, shown) = (order(of: view), picture.audits(in: view).filter(self[view].filter.filter.matches))
    return (AuditOrder(rawValue: order.name) ?? .reference).sorted(shown, isTurned: order.isTurned, in: picture)
  }
}

extension AuditStage {
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
