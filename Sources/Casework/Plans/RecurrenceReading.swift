/// Where something that is to be done again and again stands on a day.
public struct RecurrenceReading: Sendable, Equatable {
  public let every: Recurrence
  /// The last time it was done: the latest progress entry. Nothing where it never was.
  public let last: Day?
  /// By when it is to be done next; nothing where meetings set that, or where it is not known from when to count.
  public let due: Day?
  /// Days past that; 0 where it is met.
  public let daysLate: Int

  public var isMissed: Bool { daysLate > 0 }
}

extension Action {
  /// How a recurring action stands: each period is met by a progress entry within it.
  ///
  /// Nothing for an action that does not recur, that has ended or is completed, or whose last period is over.
  public func recurrence(on day: Day) -> RecurrenceReading? {
    guard timescale.kind == .recurring, let every = timescale.every, !hasEnded, stage != .completed else { return nil }
    let last = progress.compactMap(\.on).filter { $0 <= day }.max()
    let due = (last ?? timescale.from ?? start ?? moves.first?.on).flatMap { every.next(after: $0) }
    if let due, let until = timescale.until, due > until { return nil }
    let late = due.map { max(0, $0.days(until: day)) } ?? 0
    return RecurrenceReading(every: every, last: last, due: due, daysLate: late)
  }
}
