/// Why a clock is due when it is: what `heed why` prints.
public struct ClockExplanation: Sendable, Equatable {
  /// A label and what stands beside it: "counted", "15 working days, ...".
  public struct Line: Sendable, Equatable {
    public let label: String
    public let text: String
  }

  public private(set) var lines: [Line] = []

  /// Explains a reading by the calendar that it was counted with.
  public init(of reading: ClockReading, calendar: WorkingCalendar) {
    let rule = reading.rule
    add("clock", "\(rule.title): \(Self.standing(reading))")
    add(rule.counting == .before ? "back from" : "starts", Self.start(reading))
    add("counted", Self.counted(rule))
    if let trigger = reading.trigger, let due = reading.ruleDue, rule.unit == .workingDays {
      add("skipped", Self.skipped(from: trigger, to: due, calendar))
    }
    addDue(reading)
    if reading.held > 0 {
      add("held", "\(Self.days(reading.held)) of \(Self.days(reading.elapsed)), which do not move the due day")
    }
    add("stops", Self.stop(reading))
    add("basis", rule.source.isEmpty ? rule.basis.words : "\(rule.basis.words): \(rule.source)")
    if let warning = reading.warning { add("warning", warning) }
  }

  private mutating func add(_ label: String, _ text: String) { lines.append(Line(label: label, text: text)) }

  private mutating func addDue(_ reading: ClockReading) {
    guard let due = reading.due, let ruleDue = reading.ruleDue else { return }
    let extended = due == ruleDue ? "" : ", extended from \(ruleDue.wordsWithWeekday)"
    add("due", "\(due.wordsWithWeekday), by the end of the day\(extended)")
    if !reading.rule.longer.isEmpty { add("longer", reading.rule.longer) }
  }
}

extension ClockExplanation {
  private static func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }

  /// "running, 30 days left", "met on 3 Mar 2026, 4 days late".
  private static func standing(_ reading: ClockReading) -> String {
    switch reading.state {
    case .notStarted: return reading.state.words
    case .running where reading.remaining == 0: return "running, due today"
    case .running: return "running, \(days(reading.remaining ?? 0)) left"
    case .met: return "met on \(reading.stopped!.words)"
    case .metLate: return "met on \(reading.stopped!.words), \(days(reading.daysLate)) late"
    case .late: return "\(days(reading.daysLate)) late"
    }
  }

  private static func start(_ reading: ClockReading) -> String {
    let fact = reading.rule.trigger.words
    return reading.trigger.map { "\(fact), \($0.wordsWithWeekday)" } ?? "\(fact), on a day not yet known"
  }

  private static func counted(_ rule: ClockRule) -> String {
    let length = rule.unit.words(rule.length)
    let months = rule.unit == .months ? ", to the same day number or the month's last day" : ""
    switch rule.counting {
    case .dayZero: return "\(length)\(months); the day it starts is day zero"
    case .beginningWith: return "\(length)\(months), beginning with the day it starts as day one"
    case .before: return "\(length) back\(months); the day it counts back from is day zero"
    }
  }

  /// "6 days of weekends; Good Friday 18 Apr 2025; Easter Monday 21 Apr 2025".
  private static func skipped(from trigger: Day, to due: Day, _ calendar: WorkingCalendar) -> String {
    let step = due < trigger ? -1 : 1
    let days = stride(from: 1, through: abs(due - trigger), by: 1).map { trigger.adding(days: $0 * step) }
    let weekend = days.filter(\.weekday.isWeekend).count
    let holidays = days.compactMap { day in
      day.weekday.isWeekend ? nil : calendar.holiday(on: day).map { "\($0) \(day.words)" }
    }
    let weekends = weekend == 0 ? [] : ["\(Self.days(weekend)) of weekends"]
    let parts = weekends + holidays
    return parts.isEmpty ? "no days" : parts.joined(separator: "; ")
  }

  private static func stop(_ reading: ClockReading) -> String {
    let fact = reading.rule.stop.words
    return reading.stopped.map { "\(fact), \($0.wordsWithWeekday)" } ?? "\(fact), not yet"
  }
}
