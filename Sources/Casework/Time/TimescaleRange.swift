extension Timescale {
  /// "01/04/19 to 30/06/19", "Jan - Mar 2019", "1-30 June 2019", "between May and July 2019".
  ///
  /// Due at its end when that is a full date; a range that ends in a month or quarter keeps its last day in `until`.
  static func range(_ printed: String) -> Timescale? {
    var tokens = PrintedTokens(printed)
    let isBetween = tokens.takeWord(["between"])
    _ = tokens.takeWord(["from"])
    guard let (from, end) = tokens.attempt({ $0.wholeRange(isBetween) }) ?? tokens.attempt({ $0.openRange(isBetween) }),
      tokens.isAtEnd, from <= end.to
    else { return nil }
    return Timescale(
      printed: printed, kind: .range, due: end.precision == .day ? end.to : nil, from: from, until: end.to)
  }
}

extension PrintedTokens {
  /// Both ends in full.
  fileprivate mutating func wholeRange(_ isBetween: Bool) -> (Day, PrintedSpan)? {
    guard let start = takeSpan(), takeTo(isBetween), let end = takeSpan() else { return nil }
    return (start.from, end)
  }

  /// A start that lends its year, or its month and year, from the end: "Jan - Mar 2019", "1-30 June 2019".
  fileprivate mutating func openRange(_ isBetween: Bool) -> (Day, PrintedSpan)? {
    if let quarter = takeQuarter() { return quarters(from: quarter, isBetween) }
    let number = takeNumber(digits: 1...2)
    let month = takeMonthName()
    guard number != nil || month != nil, takeTo(isBetween), let end = takeSpan() else { return nil }
    // "Nov - Feb 2020" began in 2019.
    let year = end.to.year - ((month ?? 0) > end.to.month ? 1 : 0)
    guard number == nil || end.precision == .day, end.precision == .day || end.precision == .month else { return nil }
    return Day(year: year, month: month ?? end.to.month, day: number ?? 1).map { ($0, end) }
  }

  /// "Q1 - Q2 2019/20".
  private mutating func quarters(from quarter: Int, _ isBetween: Bool) -> (Day, PrintedSpan)? {
    guard takeTo(isBetween), let end = takeSpan(), end.precision == .quarter else { return nil }
    let last = end.from.month == 1 ? 4 : end.from.month / 3
    return (end.from.adding(months: (quarter - last) * 3), end)
  }

  private mutating func takeTo(_ isBetween: Bool) -> Bool {
    if isBetween { return takeWord(["and"]) }
    return takeWord(["to", "until", "till", "through"]) || takeSign(["-", "/"]) != nil
  }
}
