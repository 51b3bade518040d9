import Casework

/// By what the actions are sorted.
enum ActionOrder: String, RowOrder {
  case due = "due day"
  case lateness, plan
  case agency, stage, claim
  case slips
  case untouched = "days untouched"

  var letter: Character {
    switch self {
    case .due: "d"
    case .lateness: "l"
    case .plan: "p"
    case .agency: "a"
    case .stage: "s"
    case .claim: "c"
    case .slips: "i"
    case .untouched: "u"
    }
  }

  var course: OrderCourse {
    switch self {
    case .due: .days
    case .lateness, .slips, .untouched: .most
    case .plan: .asKept
    case .agency, .claim: .letters
    case .stage: .stages
    }
  }

  func key(of row: ActionRow, in picture: Picture) -> SortKey {
    switch self {
    case .due: .day(row.hasEnded ? nil : row.due)
    case .lateness: .number(row.daysLate)
    case .plan: .text(row.reference)
    case .agency: .text(row.agency?.name ?? "")
    case .stage: .number(row.stage.place)
    case .claim: .text(row.claim?.word ?? "")
    case .slips: .number(row.slips)
    case .untouched: .number(row.age)
    }
  }
}

extension DeskState {
  var actionRows: [ActionRow] {
    let order = order(of: .actions)
    let shown = picture.actions.filter(self[.actions].filter.filter.matches)
    return (ActionOrder(rawValue: order.name) ?? .due).sorted(shown, isTurned: order.isTurned, in: picture)
  }
}

extension ActionStage {
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
