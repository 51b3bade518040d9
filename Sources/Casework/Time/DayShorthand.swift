/// Days as people type them: "31/12/26", "+15wd", "fri", "end mar".
public enum DayShorthand {
  /// The day that the text means when it is typed on `today`, or why it means none.
  ///
  /// Reads full dates day first ("31/12/26", "31 Dec 2026", "2026-12-31"), lengths from today (`+28d`, `+15wd`,
  /// `+2w`, `+3m`, `+1y`, and `-` for back), weekdays (the next one after today), `today`, `tomorrow`,
  /// `yesterday`, `end mar` (the next one), `end mar 2027` and `end of month`.
  public static func read(_ text: String, on today: Day, calendar: WorkingCalendar) -> Result<Day, DayRefusal> {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let day = named(words, today) ?? length(words, today, calendar) ?? end(words, today) { return .success(day) }
    var tokens = PrintedTokens(words)
    if let day = tokens.takeDay(), tokens.isAtEnd { return .success(day) }
    return .failure(DayRefusal.noSuchDay(text) ?? DayRefusal.unreadable(text))
  }

  private static func named(_ words: String, _ today: Day) -> Day? {
    switch words {
    case "today": return today
    case "tomorrow": return today.adding(days: 1)
    case "yesterday": return today.adding(days: -1)
    default:
      return Weekday.named(words).map { weekday in
        let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
        return today.adding(days: ahead == 0 ? 7 : ahead)
      }
    }
  }

  /// "+28d", "+15wd", "-3m"; five digits would leave the calendar.
  private static func length(_ words: String, _ today: Day, _ calendar: WorkingCalendar) -> Day? {
    guard let sign = words.first, sign == "+" || sign == "-" else { return nil }
    let digits = words.dropFirst().prefix { ("0"..."9").contains($0) }
    guard (1...4).contains(digits.count), let size = Int(digits) else { return nil }
    let count = sign == "-" ? -size : size
    let day = step(today, count, words.dropFirst(1 + digits.count).filter { $0 != " " }, calendar)
    return day.flatMap { (0...9999).contains($0.year) ? $0 : nil }
  }

  private static func step(_ today: Day, _ count: Int, _ unit: String, _ calendar: WorkingCalendar) -> Day? {
    switch unit {
    case "d", "day", "days": today.adding(days: count)
    case "wd", "working day", "workingday", "workingdays": calendar.adding(workingDays: count, to: today)
    case "w", "week", "weeks": today.adding(days: count * 7)
    case "m", "month", "months": today.adding(months: count)
    case "y", "year", "years": today.adding(months: count * 12)
    default: nil
    }
  }

  /// "end of month", "end mar", "end of March 2027".
  private static func end(_ words: String, _ today: Day) -> Day? {
    var tokens = PrintedTokens(words)
    guard tokens.takeWord(["end"]) else { return nil }
    if tokens.takeWord(["month"]) { return tokens.isAtEnd ? today.monthEnd : nil }
    if let span = tokens.takeSpan() { return tokens.isAtEnd && span.precision != .day ? span.to : nil }
    guard let month = tokens.takeMonthName(), tokens.isAtEnd else { return nil }
    return PrintedSpan(year: today.year + (month < today.month ? 1 : 0), month: month)?.to
  }
}

/// Why a text means no day.
public struct DayRefusal: Error, Equatable, Sendable {
  /// One sentence: "31/04/19 is not a day: April has 30 days."
  public let sentence: String

  /// For text written as a full date of a day that does not exist, at its start.
  public static func noSuchDay(_ text: String) -> DayRefusal? {
    var tokens = PrintedTokens(text)
    let weekday = tokens.takeWord { Weekday.named($0) }
    guard let (year, month, day) = tokens.takeNumericParts() ?? tokens.takeNamedParts() else { return nil }
    if let real = Day(year: year, month: month, day: day) {
      guard let weekday, weekday != real.weekday else { return nil }
      return DayRefusal(sentence: "\(text) is not a day: \(real.words) is a \(real.weekday.name).")
    }
    return DayRefusal(sentence: "\(text) is not a day: \(reason(year, month, day)).")
  }

  private static func reason(_ year: Int, _ month: Int, _ day: Int) -> String {
    guard (1...12).contains(month) else { return "there is no month \(month), and dates are read day first" }
    guard day > 0 else { return "days are numbered from 1" }
    let of = month == 2 ? " \(year)" : ""
    return "\(Month.name(month))\(of) has \(Day.lastDay(ofMonth: month, year: year)) days"
  }

  static func unreadable(_ text: String) -> DayRefusal {
    DayRefusal(
      sentence: text.isEmpty
        ? "No day is given: try 31/12/26, 5 Nov 2026, +28d, +15wd, fri or end mar."
        : "“\(text)” is not a day: try 31/12/26, 5 Nov 2026, +28d, +15wd, fri or end mar.")
  }
}
