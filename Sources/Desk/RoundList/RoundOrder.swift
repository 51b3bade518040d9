import Casework

/// By what the update rounds are sorted.
enum RoundOrder: String, RowOrder {
  case meeting
  case toDecide = "replies to decide"
  case outstanding = "not returned"
  case lateness, reference

  var letter: Character {
    switch self {
    case .meeting: "m"
    case .toDecide: "d"
    case .outstanding: "n"
    case .lateness: "l"
    case .reference: "r"
    }
  }

  var course: OrderCourse {
    switch self {
    case .meeting: .asKept
    case .toDecide, .outstanding, .lateness: .most
    case .reference: .letters
    }
  }

  func key(of row: RoundRow, in picture: Picture) -> SortKey {
    switch self {
    case .meeting: .day(row.meetingOn)
    case .toDecide: .number(row.counts.undecided)
    case .outstanding: .number(row.counts.outstanding)
    case .lateness: .number(row.daysLate)
    case .reference: .text(row.reference)
    }
  }
}

extension DeskState {
  var roundRows: [RoundRow] {
    let (order, shown) = (order(of: .meetings), picture.rounds.filter(self[.meetings].filter.filter.matches))
    return (RoundOrder(rawValue: order.name) ?? .meeting).sorted(shown, isTurned: order.isTurned, in: picture)
  }

  /// The open round whose meeting comes next.
  var openRound: RoundRow? { picture.rounds.first { $0.stage != .closed } }
}

extension Register {
  /// The rounds by meeting: those that are open first, the next of them before the others; then the closed, the latest
  /// first.
  func roundsByMeeting(on day: Day) -> [RoundRow] {
    let rows = roundRows(on: day)
    return rows.filter { $0.stage != .closed }.reversed() + rows.filter { $0.stage == .closed }
  }
}
