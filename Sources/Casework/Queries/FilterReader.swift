/// Reads a typed filter, term by term, and knows where it is.
struct FilterReader {
  private let letters: [Character]
  private var place = 0
  private let day: Day
  private let calendar: WorkingCalendar

  init(_ text: String, day: Day, calendar: WorkingCalendar) {
    letters = Array(text)
    self.day = day
    self.calendar = calendar
  }

  mutating func read() throws(FilterError) -> [[FilterTerm]] {
    var runs: [[FilterTerm]] = [[]]
    var orColumn = 0
    skipSpaces()
    while place < letters.count {
      if takeOr() {
        guard runs[runs.count - 1].isEmpty == false else { throw orphan(at: place - 1) }
        orColumn = place - 1
        runs.append([])
      } else {
        runs[runs.count - 1].append(try readTerm())
      }
      skipSpaces()
    }
    if runs.count > 1, runs[runs.count - 1].isEmpty { throw orphan(at: orColumn) }
    return runs == [[]] ? [] : runs
  }

  private func orphan(at column: Int) -> FilterError {
    FilterError(
      column: column, sentence: "“or” needs something to look for on both sides; write \"or\" to look for the word.")
  }

  private mutating func skipSpaces() {
    while place < letters.count, letters[place].isWhitespace { place += 1 }
  }

  private mutating func takeOr() -> Bool {
    let end = letters[place...].firstIndex(where: \.isWhitespace) ?? letters.count
    guard String(letters[place..<end]).lowercased() == "or" else { return false }
    place = end
    return true
  }

  private mutating func readTerm() throws(FilterError) -> FilterTerm {
    let start = place
    var isNegated = false
    if letters[place] == "-" {
      isNegated = true
      place += 1
    }
    guard place < letters.count, !letters[place].isWhitespace else {
      throw FilterError(column: start + 1, sentence: "“-” needs what is not wanted right after it: -is:completed.")
    }
    if let (name, comparison) = takeFieldName() {
      return FilterTerm(isNegated: isNegated, test: try readField(name, comparison, from: start + (isNegated ? 1 : 0)))
    }
    return FilterTerm(isNegated: isNegated, test: .mentions(FoldedText(try takeText())))
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
  ) throws(FilterError) -> FilterTerm.Test {
    let valuePlace = place
    guard let question = FilterQuestion(name) else {
      throw FilterError(column: start + 1, sentence: "There is no field “\(name)”: try \(FilterQuestion.names).")
    }
    let value = try takeText()
    guard !value.isEmpty else {
      throw FilterError(
        column: valuePlace + 1, sentence: "“\(name)” needs a value right after it: \(question.example).")
    }
    switch question.test(comparison, value, day, calendar) {
    case .success(let test): return test
    case .failure(let refusal): throw FilterError(column: valuePlace + 1, sentence: refusal.sentence)
    }
  }

  /// Up to the next space, or up to the closing quotation mark.
  private mutating func takeText() throws(FilterError) -> String {
    guard place < letters.count, "\"“".contains(letters[place]) else {
      let end = letters[place...].firstIndex(where: \.isWhitespace) ?? letters.count
      defer { place = end }
      return String(letters[place..<end])
    }
    let start = place + 1
    guard let end = letters[start...].firstIndex(where: { "\"”".contains($0) }) else {
      throw FilterError(column: place + 1, sentence: "This quotation mark is never closed: put another at the end.")
    }
    place = end + 1
    return String(letters[start..<end])
  }
}
