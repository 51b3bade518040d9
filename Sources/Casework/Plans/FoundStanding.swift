/// How an action really stands on a day, whatever anyone claims.
public enum FoundStanding: String, ChoiceValue, Hashable {
  case late
  case soon = "due soon"
  case onTarget = "on target"
  case undated = "no date"
  /// Completed, whether signed off yet or not.
  case complete
  /// Ended without being completed: cancelled, superseded, carried forward, handed over, not achieved.
  case ended
}

/// What someone claims of an action beside what is found.
public struct ClaimBesideFact: Sendable, Equatable {
  /// Nothing where nobody claimed anything.
  public let claim: ClaimedLevel?
  public let found: FoundStanding
  public let daysLate: Int
}

extension Action {
  /// - Parameter soonDays: due within so many days is due soon; a setting of the board.
  public func found(on day: Day, soonDays: Int) -> FoundStanding {
    switch stage {
    case .completed, .signedOff, .embedded: .complete
    case _ where hasEnded: .ended
    case _ where isOverdue(on: day): .late
    case _ where isSoon(on: day, within: soonDays): .soon
    default: currentDue == nil ? .undated : .onTarget
    }
  }
}

extension Register {
  public func claimBesideFact(of action: Action, in plan: Plan, on day: Day) -> ClaimBesideFact {
    ClaimBesideFact(
      claim: action.claim.map { ClaimedLevel($0, in: scheme(of: plan)) },
      found: action.found(on: day, soonDays: settings.alerts.soonDays), daysLate: action.daysLate(on: day))
  }
}
