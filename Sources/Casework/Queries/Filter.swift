/// What someone wants to see of a list: words and fields, as typed.
///
/// `agency:police due<2026-12-01 -is:completed "voice of the child" or lead:none`: all of a run of terms must hold, or all
/// of the run after an `or`; parentheses keep a run together. Words are found anywhere; a field's words from the beginning
/// of a word; `-` is not. docs/filters.md has the whole grammar.
public struct Filter: Sendable, Equatable {
  /// Nothing lets everything through.
  let condition: FilterCondition?

  /// Lets everything through.
  public init() { condition = nil }

  init(_ condition: FilterCondition?) { self.condition = condition }

  /// Reads what was typed on `day`: days may be short ("+28d", "fri", "end mar").
  ///
  /// - Parameter vocabulary: what the rows to be filtered can be asked; anything else is refused.
  public init(
    parsing text: String, of vocabulary: FilterVocabulary = .everything, on day: Day,
    calendar: WorkingCalendar = .weekendsOnly()
  ) throws(FilterError) {
    var reader = FilterReader(text, vocabulary: vocabulary, day: day, calendar: calendar)
    condition = try reader.read()
  }

  /// Whether it lets everything through.
  public var isEmpty: Bool { condition == nil }

  public func matches(_ row: some FilterSubject) -> Bool { condition?.holds(for: row) ?? true }

  /// Whether `is:` with that state stands anywhere in it.
  public func asks(for state: FilterState) -> Bool { condition?.contains(.state(state)) ?? false }
}

/// Why a filter could not be read, and where.
public struct FilterError: Error, Equatable, Sendable {
  /// The character it stumbled over, the first being 1.
  public let column: Int
  /// "There is no field “agancy”: ...".
  public let sentence: String
}
