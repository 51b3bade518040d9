/// The stage that an audit is to reach next, and by when.
public struct AuditMilestone: Sendable, Equatable {
  /// "The start", "The report".
  public let what: String
  public let due: Day
}

extension Audit {
  /// The days of its timetable that are still to be met, in the order of the stages.
  private var daysAhead: [(what: String, due: Day?)] {
    let all = [
      ("The start", timetable.startBy), ("Collecting and grading", timetable.collectBy),
      ("The report", timetable.reportBy), ("The action plan", timetable.planBy), ("Sign-off", timetable.signOffBy),
    ]
    return Array(all.dropFirst(stage.daysMet))
  }

  /// What its timetable asks for next: the first stage ahead that has a day; nothing once it is signed off.
  ///
  /// Days before the year it was carried into belong to the year it has left, and no longer count.
  public func nextMilestone(of board: Board) -> AuditMilestone? {
    let first = slips > 0 ? ReportingYear(named: year, of: board)?.first : nil
    return daysAhead.lazy.compactMap { what, due -> AuditMilestone? in
      guard let due, first.map({ $0 <= due }) ?? true else { return nil }
      return AuditMilestone(what: what, due: due)
    }.first
  }
}

extension AuditStage {
  /// How many days of the timetable no longer matter.
  fileprivate var daysMet: Int {
    switch self {
    case .scheduled: 0
    case .initiated, .collecting: 1
    case .moderation: 2
    case .reported: 3
    case .actionPlan: 4
    case .signedOff, .closed, .replaced: 5
    }
  }
}

extension Day {
  /// How many days it lies before another; 0 where it does not.
  func daysLate(on day: Day) -> Int { max(0, days(until: day)) }
}
