/// What the name before a colon asks: a field, a state or a thing that is there.
enum FilterQuestion {
  case field(FilterField)
  case state
  case thing

  init?(_ name: String) {
    switch name {
    case "is": self = .state
    case "has": self = .thing
    default:
      guard let field = FilterField(rawValue: name) else { return nil }
      self = .field(field)
    }
  }

  static var names: String { Self.list(FilterField.allCases.map(\.rawValue) + ["is", "has"]) }

  private static func list(_ names: [String]) -> String {
    names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }

  var example: String {
    switch self {
    case .state: "is:overdue"
    case .thing: "has:evidence"
    case .field(let field):
      switch field.measure {
      case .days: "\(field.rawValue)<2026-12-01"
      case .numbers: "\(field.rawValue)>1"
      case .words: "\(field.rawValue):police or \(field.rawValue):none"
      }
    }
  }

  /// Why a value cannot be asked for.
  struct Refusal: Error { let sentence: String }

  func test(
    _ comparison: FilterComparison, _ value: String, _ day: Day, _ calendar: WorkingCalendar
  ) -> Result<FilterTerm.Test, Refusal> {
    switch self {
    case .state: choice(comparison, value, FilterTerm.Test.state)
    case .thing: choice(comparison, value, FilterTerm.Test.thing)
    case .field(let field):
      if comparison == .equal, value.lowercased() == "none" {
        .success(.none(field))
      } else {
        Self.test(field, comparison, value, day, calendar)
      }
    }
  }

  private func choice<C: ChoiceValue>(
    _ comparison: FilterComparison, _ value: String, _ test: (C) -> FilterTerm.Test
  ) -> Result<FilterTerm.Test, Refusal> {
    guard comparison == .equal, let choice = C(rawValue: value.lowercased()) else {
      let choices = Self.list(C.allCases.map(\.rawValue))
      return .failure(Refusal(sentence: "“\(value)” cannot be asked here: try \(example), or another of \(choices)."))
    }
    return .success(test(choice))
  }

  private static func test(
    _ field: FilterField, _ comparison: FilterComparison, _ value: String, _ day: Day, _ calendar: WorkingCalendar
  ) -> Result<FilterTerm.Test, Refusal> {
    switch field.measure {
    case .days:
      return DayShorthand.read(value, on: day, calendar: calendar)
        .map { .day(field, comparison, $0) }.mapError { Refusal(sentence: $0.sentence) }
    case .numbers:
      guard let number = Int(value) else {
        return .failure(Refusal(sentence: "“\(value)” is not a whole number: try \(field.rawValue)>1."))
      }
      return .success(.number(field, comparison, number))
    case .words:
      guard comparison == .equal else {
        return .failure(Refusal(sentence: "“\(field.rawValue)” has no order: write \(field.rawValue):\(value)."))
      }
      return .success(.words(field, FoldedText(value)))
    }
  }
}
