/// Reads a typed filter, term by term, and knows where it is.
struct FilterReader {
  private let letters: [Character]
  private var place = 0
  private let vocabulary: FilterVocabulary
  private let day: Day
  private let calendar: WorkingCalendar

  /// What ends a word that stands in no quotation marks.
  static let marks: Set<Character> = ["\"", "“", "”", "(", ")"]
  private static let deepest = 20

  init(_ text: String, vocabulary: FilterVocabulary, day: Day, calendar: WorkingCalendar) {
    letters = Array(String(text.map { $0.isNewline ? " " : $0 }))
    self.vocabulary = vocabulary
    self.day = day
    self.calendar = calendar
  }

  mutating func read() throws(FilterError) -> FilterCondition? {
    skipSpaces()
    guard place < letters.count else { return nil }
    return try readAlternatives(depth: 0)
  }

  /// Runs parted by `or`, up to the end or to the parenthesis that closes them.
  private mutating func readAlternatives(depth: Int) throws(FilterError) -> FilterCondition {
    var runs: [[FilterCondition]] = [[]]
    var orPlace = 0
    skipSpaces()
    while place < letters.count, depth == 0 || letters[place] != ")" {
      let start = place
      if takeOr() {
        guard !runs[runs.count - 1].isEmpty else { throw Self.orphan(at: start) }
        orPlace = start
        runs.append([])
      } else {
        runs[runs.count - 1].append(try readPiece(depth: depth))
      }
      skipSpaces()
    }
    if runs.count > 1, runs[runs.count - 1].isEmpty { throw Self.orphan(at: orPlace) }
    return .any(runs.map { .all($0) })
  }

  private static func orphan(at place: Int) -> FilterError {
    FilterError(
      column: place + 1, sentence: "“or” needs something to look for on both sides; write \"or\" to look for the word.")
  }

  private mutating func skipSpaces() {
    while place < letters.count, letters[place].isWhitespace { place += 1 }
  }

  private func ends(_ place: Int) -> Bool {
    place >= letters.count || letters[place].isWhitespace || Self.marks.contains(letters[place])
  }

  private mutating func takeOr() -> Bool {
    guard ends(place + 2), String(letters[place...].prefix(2)).lowercased() == "or" else { return false }
    place += 2
    return true
  }

  private mutating func readPiece(depth: Int) throws(FilterError) -> FilterCondition {
    let start = place
    while place < letters.count, letters[place] == "-" { place += 1 }
    let isDenied = (place - start) % 2 == 1
    guard place == start || place < letters.count && !letters[place].isWhitespace && letters[place] != ")" else {
      throw FilterError(column: start + 1, sentence: "“-” needs what is not wanted right after it: -is:completed.")
    }
    let piece = letters[place] == "(" ? try readGroup(depth: depth) : .test(try readTest())
    return isDenied ? .not(piece) : piece
  }

  private mutating func readGroup(depth: Int) throws(FilterError) -> FilterCondition {
    let start = place
    guard depth < Self.deepest else {
      throw FilterError(column: start + 1, sentence: "Parentheses may stand \(Self.deepest) deep, and no deeper.")
    }
    place += 1
    skipSpaces()
    if place < letters.count, letters[place] == ")" {
      throw FilterError(column: place + 1, sentence: "These parentheses hold nothing: (is:late or lead:none).")
    }
    guard place < letters.count else { throw Self.unclosed(start) }
    let condition = try readAlternatives(depth: depth + 1)
    guard place < letters.count else { throw Self.unclosed(start) }
    place += 1
    return condition
  }

  private static func unclosed(_ start: Int) -> FilterError {
    FilterError(column: start + 1, sentence: "This parenthesis is never closed: put a ) at the end of what it holds.")
  }

  private mutating func readTest() throws(FilterError) -> FilterTest {
    let start = place
    if letters[place] == ")" {
      throw FilterError(column: place + 1, sentence: "This parenthesis closes nothing: write \")\" to look for one.")
    }
    if let (name, comparison) = takeFieldName() { return try readField(name, comparison, from: start) }
    return .mentions(FoldedText(try takeText().text))
  }

  /// Letters and then `:`, `<`, `<=`, `>` or `>=`; nothing, and no step taken, for a plain word.
  private mutating func takeFieldName() -> (name: String, comparison: FilterComparison)? {
    let end = letters[place...].firstIndex { !$0.isLetter } ?? letters.count
    guard end > place, end < letters.count else { return nil }
    let rest = String(letters[end..<min(end + 2, letters.count)])
    guard let comparison = FilterComparison.allCases.first(where: { rest.hasPrefix($0.rawValue) }) else { return nil }
    let name = String(letters[place..<end]).lowercased()
    place = end + comparison.rawValue.count
    return (name, comparison)
  }

  private mutating func readField(
    _ name: String, _ comparison: FilterComparison, from start: Int
  ) throws(FilterError) -> FilterTest {
    let valuePlace = place
    let question: FilterQuestion
    switch vocabulary.question(named: name) {
    case .success(let found): question = found
    case .failure(let refusal): throw FilterError(column: start + 1, sentence: refusal.sentence)
    }
    let (value, isQuoted) = try takeText()
    guard !value.isEmpty else {
      throw FilterError(column: valuePlace + 1, sentence: question.emptySentence(name, vocabulary))
    }
    let reading = FilterValueReading(
      comparison: comparison, value: value, isQuoted: isQuoted, vocabulary: vocabulary, day: day, calendar: calendar)
    switch reading.test(question) {
    case .success(let test): return test
    case .failure(let refusal): throw FilterError(column: valuePlace + 1, sentence: refusal.sentence)
    }
  }

  /// Up to the next space or mark, or up to the closing quotation mark.
  private mutating func takeText() throws(FilterError) -> (text: String, isQuoted: Bool) {
    guard place < letters.count, "\"“”".contains(letters[place]) else {
      let start = place
      while !ends(place) { place += 1 }
      return (String(letters[start..<place]), false)
    }
    let start = place + 1
    guard let end = letters[start...].firstIndex(where: { "\"”".contains($0) }) else {
      throw FilterError(column: place + 1, sentence: "This quotation mark is never closed: put another at the end.")
    }
    place = end + 1
    return (String(letters[start..<end]), true)
  }
}
