import Casework

/// The day and time that a cell's number stands for.
struct SerialDay: Equatable {
  /// From which day a workbook counts.
  enum System: Sendable {
    /// 1 is 1 January 1900, and 60 a 29 February that never was.
    case from1900
    /// 0 is 1 January 1904.
    case from1904
  }

  /// Nothing for a bare time, and for the 29 February 1900.
  let day: Day?
  /// Seconds since midnight, rounded; of a span, all of them.
  let seconds: Int
  /// Whether it is the day that never was.
  let isPhantom: Bool

  /// Nothing for a number that no day has: one below nought, or past the year 9999.
  init?(_ number: Double, _ system: System) {
    guard number.isFinite, number >= 0, number < 2_958_466 else { return nil }
    let total = Int((number * 86_400).rounded())
    let count = total / 86_400
    seconds = total % 86_400
    isPhantom = system == .from1900 && count == 60
    let epoch = Day(year: 1904, month: 1, day: 1)
    switch system {
    case .from1904: day = epoch?.adding(days: count)
    case .from1900 where count == 0 || count == 60: day = nil
    // 1 January 1904 is 1462 in the other system; days before March 1900 count one less for the day that never was.
    case .from1900: day = epoch?.adding(days: count - 1_462 + (count < 60 ? 1 : 0))
    }
  }

  /// What a cell of that shape holds, and how it says so in words that are read day first.
  func read(_ shape: CalendarShape, number: Double) -> (value: Workbook.Value, text: String) {
    guard shape.showsDate else {
      let span = shape.isSpan ? Int((number * 86_400).rounded()) : seconds
      return (.time(seconds: span), Self.clock(span))
    }
    guard let day else {
      return isPhantom ? (.text("29/02/1900"), "29/02/1900") : (.time(seconds: seconds), Self.clock(seconds))
    }
    let words = Self.words(day, shape)
    guard shape.showsTime, seconds > 0 else { return (.day(day), words) }
    return (.moment(day, seconds: seconds), "\(words) \(Self.clock(seconds))")
  }

  /// "14:05", "14:05:30", "36:30".
  private static func clock(_ seconds: Int) -> String {
    let (minutes, rest) = ((seconds / 60) % 60, seconds % 60)
    return "\(two(seconds / 3600)):\(two(minutes))" + (rest > 0 ? ":\(two(rest))" : "")
  }

  /// "31/12/19" where the sheet shows two digits of the year and they are read as that year again; "Oct 2019" where it
  /// shows no day and holds the first of the month, which is what a spreadsheet makes of a month typed alone.
  private static func words(_ day: Day, _ shape: CalendarShape) -> String {
    let (year, month, number) = day.parts
    let full = "\(two(number))/\(two(month))/\(year)"
    let short = "\(two(number))/\(two(month))/\(two(year % 100))"
    let isShort = shape.hasShortYear && Day(printed: short) == day
    if shape.showsYear, !shape.showsDay, number == 1 {
      if shape.showsMonth {
        return isShort ? "\(months[month - 1])-\(two(year % 100))" : "\(months[month - 1]) \(year)"
      }
      if month == 1 { return "\(year)" }
    }
    return isShort ? short : full
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension SerialDay {
  /// A day and time that are told as such.
  init(_ day: Day, seconds: Int) { (self.day, self.seconds, isPhantom) = (day, seconds, false) }
}

extension CalendarShape {
  static let dayAndTime = CalendarShape(FormatTokens("dd/mm/yyyy hh:mm:ss")) ?? CalendarShape()

  private init() {}
}
