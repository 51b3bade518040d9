/// One piece of a timescale as it was printed.
enum PrintedToken: Equatable {
  /// A number and how many digits it had: "01" is 1 with two.
  case number(Int, digits: Int)
  /// A word in lower case.
  case word(String)
  /// A mark that may part a date: `/`, `.`, `-`, or anything else that is no letter, digit, space or comma.
  case sign(Character)
}

/// Goes over the pieces of a printed timescale; every `take` moves on only when it takes something.
struct PrintedTokens {
  private let tokens: [PrintedToken]
  private var at = 0

  /// Words that change nothing about when: "by the end of March 2020" is "end March 2020".
  private static let filler: Set<String> = ["of", "the", "by", "due", "on", "in", "at", "latest"]

  init(_ printed: String) {
    var pieces = Self.pieces(of: printed).filter {
      if case .word(let word) = $0 { !Self.filler.contains(word) } else { true }
    }
    if pieces.last == .sign(".") { pieces.removeLast() }
    tokens = pieces
  }

  var isAtEnd: Bool { at == tokens.count }

  /// Whether there is nothing to read but marks: "-", "...".
  var isBlank: Bool { tokens.allSatisfy { if case .sign = $0 { true } else { false } } }

  /// Tries `read`, and stands where it stood when that finds nothing.
  mutating func attempt<T>(_ read: (inout PrintedTokens) -> T?) -> T? {
    let start = at
    if let value = read(&self) { return value }
    at = start
    return nil
  }

  /// A number with that many digits.
  mutating func takeNumber(digits: ClosedRange<Int>) -> Int? {
    guard at < tokens.count, case .number(let value, let count) = tokens[at], digits.contains(count) else { return nil }
    at += 1
    return value
  }

  /// A year of four digits, or of two in this century.
  mutating func takeYear() -> Int? {
    guard let (year, digits) = takeCounted() else { return nil }
    return digits == 4 ? year : 2000 + year
  }

  /// A number of two or four digits, and how many it had.
  mutating func takeCounted() -> (value: Int, digits: Int)? {
    guard at < tokens.count, case .number(let value, let count) = tokens[at], [2, 4].contains(count) else { return nil }
    at += 1
    return (value, count)
  }

  mutating func takeSign(_ signs: Set<Character>) -> Character? {
    guard at < tokens.count, case .sign(let sign) = tokens[at], signs.contains(sign) else { return nil }
    at += 1
    return sign
  }

  mutating func takeWord<T>(_ meaning: (String) -> T?) -> T? {
    guard at < tokens.count, case .word(let word) = tokens[at], let value = meaning(word) else { return nil }
    at += 1
    return value
  }

  mutating func takeWord(_ words: Set<String>) -> Bool { takeWord { words.contains($0) ? true : nil } ?? false }

  mutating func takeMonthName() -> Int? {
    guard let month = takeWord({ Month.named($0) }) else { return nil }
    _ = takeSign(["."])
    return month
  }
}

extension PrintedTokens {
  /// Cuts the text where letters, digits and marks meet; "1st" is the number 1.
  private static func pieces(of printed: String) -> [PrintedToken] {
    var rest = Substring(printed.lowercased())
    var pieces: [PrintedToken] = []
    while let first = rest.first {
      let run = rest.prefix { isDigit(first) ? isDigit($0) : first.isLetter && ($0.isLetter || $0 == "'") }
      if run.isEmpty {
        if !first.isWhitespace && first != "," { pieces.append(.sign(plain(first))) }
        rest.removeFirst()
      } else {
        rest.removeFirst(run.count)
        if let piece = piece(run, after: pieces.last) { pieces.append(piece) }
      }
    }
    return pieces
  }

  /// A digit with an accent on it sorts among the digits, and is none.
  private static func isDigit(_ letter: Character) -> Bool { letter.isASCII && letter.isNumber }

  private static func plain(_ sign: Character) -> Character { "‐‑‒–—−".contains(sign) ? "-" : sign }

  private static func piece(_ run: Substring, after last: PrintedToken?) -> PrintedToken? {
    // Nine digits fit an Int on any machine; longer runs are no part of a date and stay words.
    if isDigit(run.first!), run.count <= 9 { return .number(Int(run)!, digits: run.count) }
    if case .number = last, ["st", "nd", "rd", "th"].contains(run) { return nil }
    return .word(String(run))
  }
}
