/// A spell in which work was held up: it ends on `to`, the first day no longer held, or is still on.
public struct HeldSpell: Sendable, Equatable {
  public var from: Day
  public var to: Day?

  public init(from: Day, to: Day? = nil) {
    self.from = from
    self.to = to
  }
}

/// Where a clock stands.
public enum ClockState: String, ChoiceValue {
  case notStarted, running, met, metLate, late

  public var words: String {
    switch self {
    case .notStarted: "not started"
    case .metLate: "met late"
    case .running, .met, .late: rawValue
    }
  }
}

/// A clock as it reads on one day. All lengths are calendar days, whatever unit the rule counts in.
public struct ClockReading: Sendable, Equatable {
  public var rule: ClockRule
  public var state = ClockState.notStarted
  /// The day it counts from, or back from.
  public var trigger: Day?
  /// The last day on which it is in time. A hold never moves it; an agreed extension does.
  public var due: Day?
  /// The due day by the rule alone.
  public var ruleDue: Day?
  /// The day it was stopped.
  public var stopped: Day?
  /// From the trigger to the stop, or to the day of reading.
  public var elapsed = 0
  /// Of these, the days on which work was held; overlapping spells count once.
  public var held = 0
  /// From the stop, or the day of reading, to the due day; negative when it is past.
  public var remaining: Int?
  /// Running, with as much of its span gone as the board calls near.
  public var isNear = false
  /// Why the due day may be wrong: it lies outside the holiday table.
  public var warning: String?

  public var net: Int { elapsed - held }

  /// Days past the due day, 0 when in time. Overdue begins the day after the due day.
  public var daysLate: Int { max(0, -(remaining ?? 0)) }

  public init(of rule: ClockRule) { self.rule = rule }
}

extension ClockRule {
  /// The last day in time, counted from `trigger`.
  public func due(from trigger: Day, calendar: WorkingCalendar) -> Day {
    let day = moved(trigger, by: counting == .before ? -length : length, calendar)
    guard counting == .beginningWith else { return day }
    // "Beginning with" counts the first day as day one, unless that is no working day of a clock that counts these.
    if unit != .workingDays { return day.adding(days: -1) }
    return calendar.isWorkingDay(trigger) ? calendar.adding(workingDays: length - 1, to: trigger) : day
  }

  private func moved(_ day: Day, by count: Int, _ calendar: WorkingCalendar) -> Day {
    switch unit {
    case .calendarDays: day.adding(days: count)
    case .workingDays: calendar.adding(workingDays: count, to: day)
    case .weeks: day.adding(days: count * 7)
    case .months: day.adding(months: count)
    }
  }

  /// How the clock reads on `day`, when it had not yet happened what is dated later.
  ///
  /// - Parameters:
  ///   - trigger: the day it starts, if that is known; for `before` it may lie ahead.
  ///   - stopped: the day it was stopped, if it was.
  ///   - holds: shown beside the elapsed days; they never move the due day.
  ///   - extendedTo: a later due day agreed by whoever may (`longer`).
  ///   - nearPercent: the part of the span after which a running clock is near.
  public func reading(
    from trigger: Day?, stopped: Day? = nil, holds: [HeldSpell] = [], extendedTo: Day? = nil, on day: Day,
    calendar: WorkingCalendar, nearPercent: Int = 75
  ) -> ClockReading {
    var reading = ClockReading(of: self)
    guard let trigger, trigger <= day || counting == .before else { return reading }
    let ruleDue = due(from: trigger, calendar: calendar)
    let due = extendedTo ?? ruleDue
    let stop = stopped.flatMap { $0 <= day ? $0 : nil }
    let end = stop ?? day
    (reading.trigger, reading.ruleDue, reading.due, reading.stopped) = (trigger, ruleDue, due, stop)
    reading.state = stop.map { $0 <= due ? .met : .metLate } ?? (day <= due ? .running : .late)
    reading.elapsed = max(0, end - trigger)
    reading.held = Self.days(of: holds, from: trigger, to: max(trigger, end))
    reading.remaining = due - end
    reading.isNear = reading.state == .running && isNear(trigger, due, day, nearPercent)
    reading.warning = unit == .workingDays ? calendar.warning(for: trigger) ?? calendar.warning(for: due) : nil
    return reading
  }

  /// Whether that part of the span is gone. A clock that counts back has its span once more before the due day.
  private func isNear(_ trigger: Day, _ due: Day, _ day: Day, _ percent: Int) -> Bool {
    let span = abs(due - trigger)
    return (span - (due - day)) * 100 >= span * percent
  }

  /// The days from `start` up to `end` that lie in at least one of the spells.
  private static func days(of holds: [HeldSpell], from start: Day, to end: Day) -> Int {
    var (count, reached) = (0, start)
    for hold in holds.sorted(by: { $0.from < $1.from }) {
      let from = max(reached, hold.from)
      let to = min(end, hold.to ?? end)
      guard from < to else { continue }
      count += to - from
      reached = to
    }
    return count
  }
}
