/// The days that a printed date, month, quarter or year covers.
struct PrintedSpan: Equatable {
  enum Precision { case day, month, quarter, year }
  var from: Day
  var to: Day
  var precision: Precision

  init(_ day: Day) { (from, to, precision) = (day, day, .day) }

  init?(year: Int, month: Int, months: Int = 1, precision: Precision = .month) {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    (from, to, self.precision) = (first, first.adding(months: months - 1).monthEnd, precision)
  }

  /// A quarter, 1 to 4, of the reporting year that begins on 1 April of `year`.
  init?(quarter: Int, ofYearFrom year: Int) {
    guard (1...4).contains(quarter) else { return nil }
    self.init(
      year: quarter == 4 ? year + 1 : year, month: (quarter * 3) % 12 + 1, months: 3, precision: .quarter)
  }
}

// Dates are read day first, with `/`, `.` or `-`, years of two or four digits, and month names.
extension PrintedTokens {
  /// The longest date, month, quarter or year that stands next.
  mutating func takeSpan() -> PrintedSpan? {
    takeDay().map(PrintedSpan.init) ?? attempt { $0.monthOfYear() } ?? attempt { $0.quarterOfYear() }
      ?? attempt { $0.reportingYear() } ?? attempt { $0.calendarYear() }
  }

  /// A full date, whose weekday agrees if one is printed.
  mutating func takeDay() -> Day? {
    attempt { tokens in
      let weekday = tokens.takeWord { Weekday.named($0) }
      let day =
        tokens.attempt { $0.numericDay() } ?? tokens.attempt { $0.namedDay() } ?? tokens.attempt { $0.monthFirstDay() }
      return weekday == nil || weekday == day?.weekday ? day : nil
    }
  }

  /// "31/12/19", "31.12.2019", "2019-12-31".
  private mutating func numericDay() -> Day? {
    takeNumericParts().flatMap { Day(year: $0.year, month: $0.month, day: $0.day) }
  }

  /// The three numbers of something written as a date, though there may be no such day.
  mutating func takeNumericParts() -> (year: Int, month: Int, day: Int)? {
    attempt { tokens in
      let start = tokens.attempt { $0.takeNumber(digits: 4...4) }
      guard let first = start ?? tokens.takeNumber(digits: 1...2), let sign = tokens.takeSign(["/", ".", "-"]),
        let month = tokens.takeNumber(digits: 1...2), tokens.takeSign([sign]) != nil
      else { return nil }
      if start != nil { return tokens.takeNumber(digits: 1...2).map { (first, month, $0) } }
      return tokens.takeYear().map { ($0, month, first) }
    }
  }

  /// "30 September 2019", "1st Sept 19", "30-Sep-19".
  private mutating func namedDay() -> Day? {
    takeNamedParts().flatMap { Day(year: $0.year, month: $0.month, day: $0.day) }
  }

  mutating func takeNamedParts() -> (year: Int, month: Int, day: Int)? {
    attempt { tokens in
      guard let day = tokens.takeNumber(digits: 1...2) else { return nil }
      let sign = tokens.takeSign(["-", "/", "."])
      guard let month = tokens.takeMonthName(), sign == nil || tokens.takeSign([sign!]) != nil,
        let year = tokens.takeYear()
      else { return nil }
      return (year, month, day)
    }
  }

  /// "September 30 2019": the name tells the month, so that this can be read no other way.
  private mutating func monthFirstDay() -> Day? {
    guard let month = takeMonthName(), let day = takeNumber(digits: 1...2), let year = takeNumber(digits: 4...4)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// "May-19", "Oct 2019", "10/2019"; "03/20" is no month, for it may be a day of March.
  private mutating func monthOfYear() -> PrintedSpan? {
    if let month = takeMonthName() {
      _ = takeSign(["-", "/", "'", "’"])
      return takeYear().flatMap { PrintedSpan(year: $0, month: month) }
    }
    guard let month = takeNumber(digits: 1...2), takeSign(["/", ".", "-"]) != nil, let year = takeNumber(digits: 4...4)
    else { return nil }
    return PrintedSpan(year: year, month: month)
  }

  /// "Q3 2019/20", "Quarter 3 2019-2020", "2019/20 Q3".
  private mutating func quarterOfYear() -> PrintedSpan? {
    if let year = attempt({ $0.takeReportingYear() }) {
      return takeQuarter().flatMap { PrintedSpan(quarter: $0, ofYearFrom: year) }
    }
    guard let quarter = takeQuarter() else { return nil }
    _ = takeSign(["-", ":"])
    return takeReportingYear().flatMap { PrintedSpan(quarter: quarter, ofYearFrom: $0) }
  }

  /// "Q3", "Qtr 3", "Quarter 3".
  mutating func takeQuarter() -> Int? {
    attempt { tokens in
      guard tokens.takeWord(["q", "qtr", "quarter"]), let quarter = tokens.takeNumber(digits: 1...1) else { return nil }
      return (1...4).contains(quarter) ? quarter : nil
    }
  }

  private mutating func reportingYear() -> PrintedSpan? {
    takeReportingYear().flatMap { PrintedSpan(year: $0, month: 4, months: 12, precision: .year) }
  }

  /// "2019/20", "19/20", "2019-2020": two years running.
  private mutating func takeReportingYear() -> Int? {
    guard let start = takeYear(), takeSign(["/", "-"]) != nil, let (end, digits) = takeCounted() else { return nil }
    return end == (digits == 4 ? start + 1 : (start + 1) % 100) ? start : nil
  }

  private mutating func calendarYear() -> PrintedSpan? {
    takeNumber(digits: 4...4).flatMap { PrintedSpan(year: $0, month: 1, months: 12, precision: .year) }
  }
}

extension Weekday {
  /// The day that a word names, in full or by three letters or more, in any case.
  static func named(_ word: some StringProtocol) -> Weekday? {
    let wanted = word.lowercased()
    return wanted.count < 3 ? nil : allCases.first { $0.name.lowercased().hasPrefix(wanted) }
  }
}
