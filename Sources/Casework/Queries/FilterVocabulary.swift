/// What one kind of row can be asked.
public struct FilterVocabulary: Sendable, Equatable {
  /// The rows in words: "actions".
  public let rows: String
  public let fields: [FilterField]
  /// What may stand after `is:`.
  public let states: [FilterState]
  /// What may stand after `has:`.
  public let things: [FilterThing]

  public init(_ rows: String, fields: [FilterField], states: [FilterState] = [], things: [FilterThing] = []) {
    self.rows = rows
    self.fields = fields
    self.states = states
    self.things = things
  }

  /// Everything that any row can be asked, for a filter whose rows are not known.
  public static let everything = FilterVocabulary(
    "records", fields: FilterField.allCases, states: FilterState.allCases, things: FilterThing.allCases)

  /// "agency, lead, is or has".
  var names: String {
    Enumeration.either(fields.map(\.rawValue) + (states.isEmpty ? [] : ["is"]) + (things.isEmpty ? [] : ["has"]))
  }

  func question(named name: String) -> Result<FilterQuestion, FilterRefusal> {
    guard let question = FilterQuestion(name) else {
      return .failure(FilterRefusal(sentence: "There is no field “\(name)”: for \(rows) ask \(names)."))
    }
    if case .field(let field) = question, !fields.contains(field) {
      return .failure(FilterRefusal(sentence: "“\(name)” means nothing for \(rows): ask \(names)."))
    }
    return .success(question)
  }
}

/// Words told one after the other.
enum Enumeration {
  /// "a, b or c".
  static func either(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
