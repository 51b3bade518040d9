/// What a filter can ask of: a row of a list, or an alert.
///
/// A field that a kind of row does not have matches nothing.
public protocol FilterSubject: Sendable {
  /// Whether a plain word stands anywhere in what the row shows.
  func mentions(_ word: FoldedText) -> Bool
  func value(of field: FilterField) -> FilterValue
  func isA(_ state: FilterState) -> Bool
  func has(_ thing: FilterThing) -> Bool
}

/// What a row answers for a field.
public enum FilterValue: Sendable, Equatable {
  /// Any of them may match; none is "none".
  case words([String])
  case day(Day?)
  case number(Int?)
  /// The rows of this kind have no such field.
  case unknown
}

/// The fields a filter may name.
public enum FilterField: String, ChoiceValue {
  case agency, lead, plan
  case caseFile = "case"
  case stage, brag, theme, objective, group, kind, outcome, reference, code, severity
  case due, original, received, decided
  case slips, age, late

  enum Measure { case words, days, numbers }

  var measure: Measure {
    switch self {
    case .due, .original, .received, .decided: .days
    case .slips, .age, .late: .numbers
    default: .words
    }
  }
}

/// What `is:` may ask.
public enum FilterState: String, ChoiceValue {
  case overdue, late, soon, open, ended, paused, blocked, undated, completed, unverified, unrated, acknowledged
  case held, waiting
}

/// What `has:` may ask.
public enum FilterThing: String, ChoiceValue {
  case agency, lead, due, evidence, `extension`, progress, link, theme, brag, hold, returns, review, decision
  case recommendation, action
}
