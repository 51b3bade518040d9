/// What someone wants to see of a list: words and fields, as typed.
///
/// `agency:police due<2026-12-01 -is:completed "voice of the child" or lead:none`: all of a run of terms must hold, or all
/// of the run after an `or`. Words are found anywhere; a field's words from the beginning of a word; `-` is not.
public struct Filter: Sendable, Equatable {
  /// Any of these runs, each of which must hold whole; no run at all lets everything through.
  let runs: [[FilterTerm]]

  /// Lets everything through.
  public init() { runs = [] }

  init(runs: [[FilterTerm]]) { self.runs = runs }

  /// Reads what was typed on `day`: days may be short ("+28d", "fri", "end mar").
  public init(parsing text: String, on day: Day, calendar: WorkingCalendar = .weekendsOnly()) throws(FilterError) {
    var reader = FilterReader(text, day: day, calendar: calendar)
    runs = try reader.read()
  }

  /// Whether it lets everything through.
  public var isEmpty: Bool { runs.isEmpty }

  public func matches(_ row: some FilterSubject) -> Bool {
    runs.isEmpty || runs.contains { $0.allSatisfy { $0.holds(for: row) } }
  }
}

/// Why a filter could not be read, and where.
public struct FilterError: Error, Equatable, Sendable {
  /// The character it stumbled over, the first being 1.
  public let column: Int
  /// "There is no field “agancy”: ...".
  public let sentence: String
}

/// One condition of a filter.
struct FilterTerm: Sendable, Equatable {
  enum Test: Sendable, Equatable {
    case mentions(FoldedText)
    case words(FilterField, FoldedText)
    case none(FilterField)
    case day(FilterField, FilterComparison, Day)
    case number(FilterField, FilterComparison, Int)
    case state(FilterState)
    case thing(FilterThing)
  }

  let isNegated: Bool
  let test: Test

  func holds(for row: some FilterSubject) -> Bool { isMet(by: row) != isNegated }

  private func isMet(by row: some FilterSubject) -> Bool {
    switch test {
    case .mentions(let word): row.mentions(word)
    case .words(let field, let word): Self.isAny(row.value(of: field), word, field)
    case .none(let field): Self.isNothing(row.value(of: field))
    case .day(let field, let comparison, let day): Self.compare(row.value(of: field), comparison, day)
    case .number(let field, let comparison, let number): Self.compare(row.value(of: field), comparison, number)
    case .state(let state): row.isA(state)
    case .thing(let thing): row.has(thing)
    }
  }

  private static func isAny(_ value: FilterValue, _ word: FoldedText, _ field: FilterField) -> Bool {
    guard case .words(let words) = value else { return false }
    return words.contains { text in
      switch field {
      case .brag, .severity, .objective: word.isWhole(text)
      case .plan, .caseFile, .reference: word.isIn(text)
      default: word.beginsWord(in: text) || word.isWhole(text)
      }
    }
  }

  private static func isNothing(_ value: FilterValue) -> Bool {
    switch value {
    case .words(let words): words.allSatisfy(\.isEmpty)
    case .day(let day): day == nil
    case .number(let number): number == nil
    case .unknown: false
    }
  }

  private static func compare(_ value: FilterValue, _ comparison: FilterComparison, _ day: Day) -> Bool {
    guard case .day(let own?) = value else { return false }
    return comparison.holds(own, day)
  }

  private static func compare(_ value: FilterValue, _ comparison: FilterComparison, _ number: Int) -> Bool {
    guard case .number(let own?) = value else { return false }
    return comparison.holds(own, number)
  }
}

enum FilterComparison: String, Sendable, Equatable, CaseIterable {
  case atMost = "<="
  case atLeast = ">="
  case less = "<"
  case more = ">"
  case equal = ":"

  func holds<T: Comparable>(_ left: T, _ right: T) -> Bool {
    switch self {
    case .atMost: left <= right
    case .atLeast: left >= right
    case .less: left < right
    case .more: left > right
    case .equal: left == right
    }
  }
}
