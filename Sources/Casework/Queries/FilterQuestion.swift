/// What the name before a colon asks: a field, a state or a thing that is there.
enum FilterQuestion: Equatable {
  case field(FilterField)
  case state
  case thing

  init?(_ name: String) {
    switch name {
    case "is": self = .state
    case "has": self = .thing
    case "ref": self = .field(.reference)
    default:
      guard let field = FilterField(rawValue: name) else { return nil }
      self = .field(field)
    }
  }

  /// What may stand after the name, for a name with nothing after it.
  func emptySentence(_ name: String, _ vocabulary: FilterVocabulary) -> String {
    let start = "“\(name)” needs a value right after it: "
    switch self {
    case .state: return start + "is:late, or another of \(Enumeration.either(vocabulary.states.map(\.rawValue)))."
    case .thing: return start + "has:lead, or another of \(Enumeration.either(vocabulary.things.map(\.rawValue)))."
    case .field(let field): return start + "\(field.example) or \(field.rawValue):none."
    }
  }
}

/// Why something cannot be asked for: one sentence.
struct FilterRefusal: Error { let sentence: String }

/// Reads what stands after a question.
struct FilterValueReading {
  let comparison: FilterComparison
  let value: String
  /// In quotation marks "none" is a word like any other.
  let isQuoted: Bool
  let vocabulary: FilterVocabulary
  let day: Day
  let calendar: WorkingCalendar

  func test(_ question: FilterQuestion) -> Result<FilterTest, FilterRefusal> {
    switch question {
    case .state: choice("is", among: vocabulary.states, FilterTest.state)
    case .thing: choice("has", among: vocabulary.things, FilterTest.thing)
    case .field(let field): isNone ? .success(.none(field)) : test(field)
    }
  }

  private var isNone: Bool { comparison == .equal && !isQuoted && value.lowercased() == "none" }

  private func choice<C: FilterChoice>(
    _ name: String, among choices: [C], _ test: (C) -> FilterTest
  ) -> Result<FilterTest, FilterRefusal> {
    let choice = C(typed: value.lowercased())
    if comparison == .equal, let choice, choices.contains(choice) { return .success(test(choice)) }
    let means = choice == nil || comparison != .equal ? "cannot be asked here" : "means nothing for \(vocabulary.rows)"
    guard !choices.isEmpty else {
      return refusal("“\(name)” means nothing for \(vocabulary.rows): ask \(vocabulary.names).")
    }
    return refusal("“\(value)” \(means): after \(name): may stand \(Enumeration.either(choices.map(\.rawValue))).")
  }

  private func test(_ field: FilterField) -> Result<FilterTest, FilterRefusal> {
    switch field.measure {
    case .days:
      return DayShorthand.read(value, on: day, calendar: calendar)
        .map { .day(field, comparison, $0) }.mapError { FilterRefusal(sentence: $0.sentence) }
    case .numbers:
      guard let number = Int(value) else {
        return refusal("“\(value)” is not a whole number: try \(field.example).")
      }
      return .success(.number(field, comparison, number))
    case .words:
      guard comparison == .equal else {
        return refusal("“\(field.rawValue)” has no order: write \(field.rawValue):\(value).")
      }
      return .success(.words(field, FoldedText(value)))
    }
  }

  private func refusal(_ sentence: String) -> Result<FilterTest, FilterRefusal> {
    .failure(FilterRefusal(sentence: sentence))
  }
}
