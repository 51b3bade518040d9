/// One thing that a filter asks of a row.
enum FilterTest: Sendable, Equatable {
  case mentions(FoldedText)
  case words(FilterField, FoldedText)
  case none(FilterField)
  case day(FilterField, FilterComparison, Day)
  case number(FilterField, FilterComparison, Int)
  case state(FilterState)
  case thing(FilterThing)

  func holds(for row: some FilterSubject) -> Bool {
    switch self {
    case .mentions(let word): row.mentions(word)
    case .words(let field, let word): Self.isAny(row.value(of: field), word, field)
    case .none(let field): Self.isNothing(row.value(of: field))
    case .day(let field, let comparison, let day): Self.compare(row.value(of: field), comparison, day)
    case .number(let field, let comparison, let number): Self.compare(row.value(of: field), comparison, number)
    case .state(let state): row.isA(state) ?? false
    case .thing(let thing): row.has(thing) ?? false
    }
  }

  private static func isAny(_ value: FilterValue, _ word: FoldedText, _ field: FilterField) -> Bool {
    guard case .words(let words) = value else { return false }
    return words.contains { text in
      switch field {
      case .brag, .severity, .objective: word.isWhole(text)
      case .plan, .caseFile, .audit, .year, .reference: word.isIn(text)
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
