/// A calendar day of the proleptic Gregorian calendar, with no time and no zone.
///
/// Holds days since 1 January 1970. A file keeps it as "2026-11-21".
public struct Day: Hashable, Sendable {
  /// Days since 1 January 1970; negative before it.
  public let number: Int32

  public init(number: Int32) { self.number = number }

  /// The day of that year (0 to 9999), month (1 to 12) and number, or nothing when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.lastDay(ofMonth: month, year: year)
    else { return nil }
    number = Self.number(year: year, month: month, day: day)
  }

  /// How many days that month (1 to 12) has.
  public static func lastDay(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
}

extension Day: Comparable {
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

// Civil-day arithmetic after Howard Hinnant: years begin in March, so that the leap day comes last.
extension Day {
  static func number(year: Int, month: Int, day: Int) -> Int32 {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month (1 to 12) and day of the month (1 to 31) together: one division chain for all three.
  public var parts: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  public var year: Int { parts.year }
  /// 1 to 12.
  public var month: Int { parts.month }
  /// 1 to 31.
  public var day: Int { parts.day }
  public var weekday: Weekday {
    let remainder = (Int(number) + 3) % 7
    return Weekday(rawValue: remainder < 0 ? remainder + 7 : remainder)!
  }
}

extension Day {
  public func adding(days: Int) -> Day { Day(number: number + Int32(days)) }

  /// The same day number that many months on (back when negative), or that month's last day.
  public func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let total = year * 12 + month - 1 + months
    let (y, m) = (total / 12, total % 12 + 1)
    return Day(number: Self.number(year: y, month: m, day: min(day, Self.lastDay(ofMonth: m, year: y))))
  }

  /// Days from this day to `other`; negative when `other` is earlier.
  public func days(until other: Day) -> Int { Int(other.number) - Int(number) }

  /// Days from `right` to `left`.
  public static func - (left: Day, right: Day) -> Int { right.days(until: left) }

  /// The first day of this day's month.
  public var monthStart: Day { adding(days: 1 - day) }

  /// The last day of this day's month.
  public var monthEnd: Day {
    let (year, month, day) = parts
    return adding(days: Self.lastDay(ofMonth: month, year: year) - day)
  }
}

/// A day of the week; raw values count from Monday, 0, to Sunday, 6.
public enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  public var isWeekend: Bool { self >= .saturday }

  /// "Mon".
  public var shortName: String { String(name.prefix(3)) }

  /// "Monday".
  public var name: String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue]
  }
}

extension Weekday: Comparable {
  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
