/// What an action's lateness follows from on any day, apart from all else that is known of it.
struct ActionTiming: Sendable, Equatable {
  let stage: ActionStage
  /// The day it is due now.
  let due: Day?
  let originalDue: Day?
  /// The day it was completed or ended, where it has been.
  let settled: Day?
  /// The day of its last progress entry or stage move, whichever is later.
  let touched: Day?

  var hasEnded: Bool { stage.isEnding }

  /// Days past the current due day, counted from the day after it; nought where it is not late.
  func daysLate(on day: Day) -> Int {
    guard !hasEnded, stage != .completed, let due, due < day else { return 0 }
    return due.days(until: day)
  }

  /// Days past the first agreed due day: up to `day` while it is open, else up to the day it was completed or ended.
  func daysLateAgainstOriginal(on day: Day) -> Int {
    guard let originalDue else { return 0 }
    let end = hasEnded || stage == .completed ? settled ?? day : day
    return max(0, originalDue.days(until: min(end, day)))
  }

  /// Whether it is open and due on `day` or within so many days after it.
  func isSoon(on day: Day, within days: Int) -> Bool {
    guard let due, due >= day, due <= day.adding(days: days) else { return false }
    return !hasEnded && stage != .completed
  }

  /// Days since it was last touched; nothing where nothing of it has a day.
  func age(on day: Day) -> Int? { touched.map { $0.days(until: day) } }
}

extension Action {
  var timing: ActionTiming {
    ActionTiming(
      stage: stage, due: currentDue, originalDue: originalDue, settled: completed ?? moves.last?.on,
      touched: [lastProgress, moves.last?.on].compactMap { $0 }.max())
  }
}
