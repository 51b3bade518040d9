extension Timescale {
  /// "after national guidance is finalised", "2 working days before the conference", "ongoing from May 2019".
  ///
  /// Something before a date is due the day before it.
  static func event(_ printed: String) -> Timescale? {
    let text = printed.trimmed
    if let rest = text.after(TimescaleWords.before) { return before(printed, rest) }
    if let rest = text.rest(afterOneOf: TimescaleWords.awaiting) ?? text.afterLength() {
      return Timescale(printed: printed, kind: .event, from: fullSpan(rest)?.to, awaiting: rest)
    }
    return nil
  }

  private static func before(_ printed: String, _ rest: String) -> Timescale? {
    guard let span = fullSpan(rest) else { return Timescale(printed: printed, kind: .before, awaiting: rest) }
    // A length before a date ("2 weeks before 1 May 2020") is not worked out here: it is not plain what is counted.
    guard printed.trimmed.rest(afterOneOf: TimescaleWords.before) != nil else { return nil }
    return Timescale(printed: printed, kind: .date, due: span.from.adding(days: -1))
  }

  /// "Monthly", "Quarterly from May 2019", "each Board until March 2020", "31/12/19 then quarterly".
  static func recurring(_ printed: String, _ words: String) -> Timescale? {
    guard let found = TimescaleWords.recurrences.first(where: { TimescaleWords.says($0.phrase, in: words) })
    else { return nil }
    return Timescale(
      printed: printed, kind: .recurring, from: start(in: printed), every: found.every,
      until: printed.after(["until", "till"]).flatMap { fullSpan($0)?.to })
  }

  /// "Ongoing", "01/03/2019 and ongoing", "ongoing from May 2019", "from 1 April 2019".
  static func ongoing(_ printed: String, _ words: String) -> Timescale? {
    let says = TimescaleWords.ongoing.contains { TimescaleWords.says($0, in: words) }
    guard says else { return openStart(printed) }
    if let from = printed.after(["from", "since"]).flatMap({ fullSpan($0)?.from }) {
      return Timescale(printed: printed, kind: .ongoingFrom, from: from)
    }
    // "31/04/19 and ongoing" begins with no day at all.
    if DayRefusal.noSuchDay(printed) != nil { return nil }
    return Timescale(
      printed: printed, kind: .ongoing, from: start(in: printed),
      until: printed.after(["until", "till", "to"]).flatMap { fullSpan($0)?.to })
  }

  /// A start and no end.
  private static func openStart(_ printed: String) -> Timescale? {
    printed.trimmed.rest(afterOneOf: ["from", "since"]).flatMap(fullSpan).map {
      Timescale(printed: printed, kind: .ongoingFrom, from: $0.from)
    }
  }

  /// The first day, where the words say that it is one: "from May 2019", "31/12/19 then ...", "... and ongoing".
  private static func start(in printed: String) -> Day? {
    if let from = printed.after(["from", "starting"]).flatMap({ leadingSpan($0) }) { return from.from }
    var tokens = PrintedTokens(printed)
    guard let span = tokens.takeSpan() else { return nil }
    _ = tokens.takeSign(["-", "/", ";"])
    return tokens.takeWord(["and", "then", "thereafter", "ongoing", "going"]) ? span.from : nil
  }

  /// The date, month, quarter or year that the whole text is.
  private static func fullSpan(_ text: String) -> PrintedSpan? {
    var tokens = PrintedTokens(text)
    let span = tokens.takeSpan()
    return tokens.isAtEnd ? span : nil
  }

  private static func leadingSpan(_ text: String) -> PrintedSpan? {
    var tokens = PrintedTokens(text)
    return tokens.takeSpan()
  }
}

extension String {
  /// Without the space around it and a full stop at its end.
  fileprivate var trimmed: String {
    let text = drop(while: \.isWhitespace)
    return String(text.reversed().drop { $0.isWhitespace || $0 == "." }.reversed())
  }

  /// What follows one of the phrases at the start of the text.
  fileprivate func rest(afterOneOf phrases: [String]) -> String? {
    phrases.lazy.compactMap { phrase in
      guard lowercased().hasPrefix(phrase + " ") else { return nil }
      return String(dropFirst(phrase.count)).trimmed
    }.first
  }

  /// What follows the first of the phrases to stand in the text as words.
  fileprivate func after(_ phrases: [String]) -> String? {
    var rest = self[...]
    while !rest.isEmpty {
      if let found = String(rest).rest(afterOneOf: phrases) { return found }
      rest = rest.drop { !$0.isWhitespace }.drop(while: \.isWhitespace)
    }
    return nil
  }

  /// What a length is counted from, where the text begins with a length: "within 28 days of publication".
  fileprivate func afterLength() -> String? {
    var tokens = PrintedTokens(self)
    _ = tokens.takeWord(["within"])
    guard tokens.takeNumber(digits: 1...3) != nil else { return nil }
    _ = tokens.takeWord(["working", "calendar"])
    guard tokens.takeWord(["day", "days", "week", "weeks", "month", "months", "year", "years"]) else { return nil }
    return after(TimescaleWords.lengthThenEvent)
  }
}
