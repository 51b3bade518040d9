/// How many actions were late, and how many were open, at the end of a day.
public struct OverdueCount: Sendable, Equatable {
  public let day: Day
  public internal(set) var overdue = 0
  /// Neither completed nor ended.
  public internal(set) var open = 0

  /// Late, of those open.
  public var share: Share { Share(overdue, of: open) }
}

extension Register {
  /// The actions late at each month's end of the last so many months, and on `day` itself: each as it stood then, by the
  /// days of its own moves and extensions.
  ///
  /// An action that came in with an import stands from the day it was taken in, or from its start where that is earlier.
  public func overdueTrend(to day: Day, months: Int = 12) -> [OverdueCount] {
    var counts = day.monthEnds(before: months).map { OverdueCount(day: $0) }
    for plan in plans.values {
      // By its place: an action is large, and taking one out of its list copies it.
      for at in plan.actions.indices {
        for place in counts.indices {
          let then = counts[place].day
          guard plan.actions[at].wasThere(on: then) else { continue }
          let stage = plan.actions[at].stage(asAt: then)
          guard stage != .completed, !stage.isEnding else { continue }
          counts[place].open += 1
          if let due = plan.actions[at].due(asAt: then), due < then { counts[place].overdue += 1 }
        }
      }
    }
    return counts
  }
}

extension Day {
  /// The ends of that many months before this day, oldest first, and this day.
  func monthEnds(before months: Int) -> [Day] {
    (1...max(1, months)).reversed().map { monthStart.adding(months: 1 - $0).adding(days: -1) } + [self]
  }
}
