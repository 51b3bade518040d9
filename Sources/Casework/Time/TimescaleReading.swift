extension Timescale {
  /// Understands what a plan printed; whatever cannot be read for certain has no due day.
  ///
  /// Dates are read day first. Text that looks like a date and is none, and text that is no timescale at all,
  /// are `invalid`; `doubt` says why.
  public init(printed: String) {
    let words = TimescaleWords.spaced(printed)
    self =
      Self.wordless(printed, words) ?? Self.event(printed) ?? Self.recurring(printed, words)
      ?? Self.ongoing(printed, words) ?? Self.span(printed) ?? Self.range(printed) ?? Self.partOfYear(printed)
      ?? Timescale(printed: printed, kind: .invalid)
  }

  /// One sentence on why the text cannot be read, when its kind is `invalid`.
  public var doubt: String? {
    guard kind == .invalid else { return nil }
    return DayRefusal.noSuchDay(printed)?.sentence ?? "\"\(printed)\" is not a timescale that can be read."
  }

  /// Nothing, or nothing yet.
  private static func wordless(_ printed: String, _ words: String) -> Timescale? {
    if PrintedTokens(printed).isBlank || TimescaleWords.nothing.contains(where: { " \($0) " == words }) {
      return Timescale(printed: printed, kind: .blank)
    }
    let isUnconfirmed = TimescaleWords.toBeConfirmed.contains { TimescaleWords.says($0, in: words) }
    return isUnconfirmed ? Timescale(printed: printed, kind: .toBeConfirmed) : nil
  }

  /// "31/12/19", "May-19", "end March 2020", "Q3 2019/20", "2019/20".
  private static func span(_ printed: String) -> Timescale? {
    var tokens = PrintedTokens(printed)
    if tokens.takeWord(["w"]), tokens.takeSign(["/"]) != nil { return week(printed, &tokens) }
    if tokens.takeWord(["week"]) { return week(printed, &tokens) }
    let namesEnd = tokens.takeWord(["end"])
    if namesEnd { _ = tokens.takeSign(["-"]) }
    guard let span = tokens.takeSpan(), tokens.isAtEnd else { return nil }
    switch span.precision {
    case .day: return namesEnd ? nil : Timescale(printed: printed, kind: .date, due: span.to)
    case .month: return Timescale(printed: printed, kind: .month, due: span.to)
    case .quarter: return Timescale(printed: printed, kind: .quarter, due: span.to)
    case .year where namesEnd: return Timescale(printed: printed, kind: .date, due: span.to)
    case .year: return Timescale(printed: printed, kind: .range, from: span.from, until: span.to)
    }
  }

  /// "w/c 3 June 2019", "week ending 07/06/19".
  private static func week(_ printed: String, _ tokens: inout PrintedTokens) -> Timescale? {
    let begins = tokens.takeWord(["c", "commencing", "beginning", "starting"])
    guard begins || tokens.takeWord(["e", "ending"]), let day = tokens.takeDay(), tokens.isAtEnd else { return nil }
    guard begins else { return Timescale(printed: printed, kind: .date, due: day) }
    let end = day.adding(days: 6)
    return Timescale(printed: printed, kind: .range, due: end, from: day, until: end)
  }

  /// Part of a date that names no day: "March", "mid March 2020", "Quarter 2", "Q3 2019".
  ///
  /// "Q3 2019" may be of either year, so it stays without a day.
  private static func partOfYear(_ printed: String) -> Timescale? {
    var tokens = PrintedTokens(printed)
    _ = tokens.takeWord(["end", "mid", "early", "late", "beginning", "start", "during"])
    _ = tokens.takeSign(["-"])
    if tokens.takeQuarter() != nil {
      _ = tokens.takeYear()
      return tokens.isAtEnd ? Timescale(printed: printed, kind: .quarter) : nil
    }
    guard tokens.takeMonthName() != nil else { return nil }
    _ = tokens.takeSign(["-"])
    _ = tokens.takeYear()
    return tokens.isAtEnd ? Timescale(printed: printed, kind: .month) : nil
  }
}
