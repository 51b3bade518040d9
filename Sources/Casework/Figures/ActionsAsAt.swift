/// How the actions there were at the end of a day stood then.
public struct ActionsAsAt: Sendable, Equatable {
  public let day: Day
  /// Every stage at which one stood, in the order of stages.
  public let byStage: [StatusCounts.Count]
  public let all: Int
  /// Neither completed nor ended.
  public let open: Int
  public let overdue: Int

  /// Late, of those open.
  public var share: Share { Share(overdue, of: open) }
}

extension Register {
  /// The actions of all plans, or of some, as they stood at the end of a day.
  public func actions(asAt day: Day, plans chosen: Set<PlanID>? = nil) -> ActionsAsAt {
    var (stages, overdue) = ([ActionStage](), 0)
    for plan in plans.values where chosen?.contains(plan.id) ?? true {
      // By its place: an action is large, and taking one out of its list copies it.
      for at in plan.actions.indices where plan.actions[at].wasThere(on: day) {
        stages.append(plan.actions[at].stage(asAt: day))
        overdue += plan.actions[at].wasOverdue(on: day) ? 1 : 0
      }
    }
    return ActionsAsAt(
      day: day, byStage: .counting(stages.map(\.words), order: ActionStage.allCases.map(\.words)), all: stages.count,
      open: stages.count { !$0.isEnding && $0 != .completed }, overdue: overdue)
  }

  /// The plans that come from one of some records.
  public func plans(from records: Set<AnyID>) -> Set<PlanID> {
    Set(plans.values.filter { $0.sources.contains { $0.record.map(records.contains) ?? false } }.map(\.id))
  }
}
