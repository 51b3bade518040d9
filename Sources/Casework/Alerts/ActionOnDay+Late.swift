// What is late about an action, and what will be soon. The clock of lateness is the stage's alone: no claim stops it.
extension ActionOnDay {
  static let late: [@Sendable (ActionOnDay) -> Concern?] = [
    { $0.overdue }, { $0.reviewMissed }, { $0.checkOverdue }, { $0.holdReviewPassed },
  ]

  static let soon: [@Sendable (ActionOnDay) -> Concern?] = [
    { $0.dueSoon }, { $0.checkSoon }, { $0.holdReviewNear },
  ]

  var overdue: Concern? {
    guard isActive, let due, due < day else { return nil }
    let original = action.originalDue
    guard let original, original != due else { return .late(.actionOverdue, due: due, on: day) }
    return .late(.actionOverdue, due: due, on: day, original.words)
  }

  /// Something recurring is met by a progress entry within each period.
  var reviewMissed: Concern? {
    guard let recurrence else { return nil }
    return .late(.reviewMissed, due: recurrence.due, on: day, "Its \(recurrence.every.words) update")
  }

  /// An agreed new due day takes the place of the recurrence.
  private var recurrence: RecurrenceReading? {
    guard due == nil, action.timescale.kind == .recurring else { return nil }
    return action.recurrence(on: day)
  }

  var checkOverdue: Concern? { context.concern(of: check, .checkDue) }

  var checkSoon: Concern? { context.concern(of: check, .dueSoon) }

  /// The earliest check it still owes.
  private var check: DueCheck? {
    guard action.checkAfterMonths != nil || !action.checks.isEmpty else { return nil }
    return context.register.checksDue(of: action, in: plan.scene.plan.id).min { $0.due < $1.due }
  }

  var holdReviewPassed: Concern? {
    guard stage == .onHold else { return nil }
    return .late(.holdReviewPassed, due: action.moves.last?.reviewOn, on: day, "The hold")
  }

  var dueSoon: Concern? {
    guard isActive else { return nil }
    if let recurrence {
      let words = "Its \(recurrence.every.words) update"
      return .soon(.dueSoon, due: recurrence.due, on: day, within: context.soonDays, words)
    }
    return .soon(.dueSoon, due: due, on: day, within: context.soonDays)
  }

  var holdReviewNear: Concern? {
    guard stage == .onHold, let review = action.moves.last?.reviewOn else { return nil }
    return .soon(.holdReviewNear, due: review, on: day, within: context.soonDays, "The hold")
  }
}
