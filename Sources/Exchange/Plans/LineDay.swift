import Casework

/// What a line of a progress cell begins with: a day, something that should be one, or neither.
enum LineDay: Equatable {
  /// A day, and the words after it.
  case day(Day, rest: String)
  /// Written like a date and none, or a month with no day: the sentence says which.
  case doubtful(String)
  case none

  /// Days are read day first, as timescales are. Two days with a dash between them are a period, which dates nothing.
  init(_ line: String) {
    let words = line.split(maxSplits: 4, whereSeparator: \.isWhitespace)
    guard let first = words.first, Self.mayBegin(first) else {
      self = .none
      return
    }
    if let (day, rest) = Self.leadingDay(line) {
      self =
        Self.begins(Self.afterDash(rest), withDay: true) && rest.trimmed.first?.isDash == true
        ? .none : .day(day, rest: Self.withoutMark(rest))
    } else {
      self = Self.doubt(first, words, line)
    }
  }

  /// The shortest beginning that is a full date, and what follows it.
  private static func leadingDay(_ line: String) -> (Day, rest: Substring)? {
    if let spaced = spacedDay(line) { return spaced }
    var rest = line[...].drop(while: \.isWhitespace)
    let start = rest.startIndex
    for _ in 0..<4 where !rest.isEmpty {
      rest = rest.drop(while: \.isWhitespace)
      let word = rest.prefix { !$0.isWhitespace }
      let dated = datePart(word)
      rest = rest[dated.endIndex...]
      if let day = Day(printed: String(line[start..<dated.endIndex])), rest.first?.isNumber != true {
        return (day, rest)
      }
      guard dated.endIndex == word.endIndex else { return nil }
    }
    return nil
  }

  /// Of "22.07.19-Text" the "22.07.19"; of a word, all of it without a comma or colon after it.
  private static func datePart(_ word: Substring) -> Substring {
    var part = word.first?.isNumber == true ? word.prefix { isDateLetter($0, in: word) } : word
    while let last = part.last, last.isPunctuation || last.isDash { part.removeLast() }
    return part
  }

  /// Digits and their marks; letters only where a month stands within: "12-Mar-19", "1st".
  private static func isDateLetter(_ letter: Character, in word: Substring) -> Bool {
    if letter.isNumber || "./-–".contains(letter) { return true }
    let names = word.split { !$0.isLetter }
    return letter.isLetter && names.count == 1 && (names[0].count == 2 || Month.named(names[0]) != nil)
  }

  /// "23 07 19 - ": six or eight digits parted by spaces are a date only before a dash or a colon.
  private static func spacedDay(_ line: String) -> (Day, rest: Substring)? {
    let pieces = line.split(maxSplits: 3, whereSeparator: \.isWhitespace)
    guard pieces.count == 4, pieces[0].count == 2, pieces[1].count == 2, [2, 4].contains(pieces[2].count),
      let mark = pieces[3].first, mark.isDash || mark == ":"
    else { return nil }
    return Day(printed: pieces[0...2].joined(separator: "/")).map { ($0, pieces[3]) }
  }

  private static func mayBegin(_ word: Substring) -> Bool {
    guard let first = word.first else { return false }
    return ("0"..."9").contains(first) || Month.named(word.filter(\.isLetter)) != nil
      || Weekday.allCases.contains { $0.name.lowercased().hasPrefix(word.lowercased().prefix(3)) }
  }

  private static func begins(_ rest: Substring, withDay: Bool) -> Bool { leadingDay(String(rest)) != nil }

  private static func afterDash(_ rest: Substring) -> Substring { rest.drop { $0.isWhitespace || $0.isDash } }

  /// The words after the dash or colon that parts a date from its text.
  private static func withoutMark(_ rest: Substring) -> String {
    let text = rest.drop { $0.isWhitespace || $0 == "," || $0 == "." || $0 == ")" }
    guard let mark = text.first, mark.isDash || mark == ":" else { return text.trimmed }
    return text.dropFirst().trimmed
  }

  private static func doubt(_ first: Substring, _ words: [Substring], _ line: String) -> LineDay {
    let digits = first.count(where: \.isNumber)
    let isLikeDate =
      digits >= 5 && first.contains { "./".contains($0) } && first.allSatisfy { $0.isNumber || "./-:,".contains($0) }
    if isLikeDate {
      let printed = datePart(first)
      return .doubtful("“\(printed)” is not a day, so the entry is kept without one.")
    }
    guard words.count > 2, words[2].first?.isDash == true || words[1].last == ":",
      Timescale(printed: "\(words[0]) \(words[1])").kind == .month
    else { return .none }
    return .doubtful("“\(words[0]) \(words[1])” names no day, so the entry is kept without one.")
  }
}
