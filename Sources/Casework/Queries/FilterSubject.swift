/// What a filter can ask of: a row of a list, or an alert.
public protocol FilterSubject: Sendable {
  /// What rows of this kind can be asked; `value`, `isA` and `has` answer for just that.
  static var vocabulary: FilterVocabulary { get }
  /// Whether a plain word stands anywhere in what the row shows.
  func mentions(_ word: FoldedText) -> Bool
  func value(of field: FilterField) -> FilterValue
  /// Nothing where the rows of this kind know no such state.
  func isA(_ state: FilterState) -> Bool?
  /// Nothing where the rows of this kind know no such thing.
  func has(_ thing: FilterThing) -> Bool?
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
  case audit
  case stage, grade, year, brag, theme, objective, group, kind, outcome, reference, retention, code, severity
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

  /// How it is asked: "due<+14d".
  public var example: String {
    switch self {
    case .agency: "agency:police"
    case .lead: "lead:marsh"
    case .plan: "plan:2026-001"
    case .caseFile: "case:SAR-2026-004"
    case .audit: "audit:AUD-2026-003"
    case .stage: "stage:completed"
    case .grade: "grade:inadequate"
    case .year: "year:2026/27"
    case .brag: "brag:amber"
    case .theme: "theme:\"voice of the child\""
    case .objective: "objective:2"
    case .group: "group:quality"
    case .kind: "kind:sar"
    case .outcome: "outcome:mandatory"
    case .reference: "reference:7b"
    case .retention: "retention:due"
    case .code: "code:no-lead"
    case .severity: "severity:late"
    case .due: "due<+14d"
    case .original: "original<\"end mar\""
    case .received: "received>=2026-04-01"
    case .decided: "decided>-3m"
    case .slips: "slips>1"
    case .age: "age>90"
    case .late: "late>28"
    }
  }
}

/// A word that may stand after `is:` or `has:`.
protocol FilterChoice: ChoiceValue, Equatable {
  /// Other words that mean one of them.
  static var alsoTyped: [String: Self] { get }
}

extension FilterChoice {
  init?(typed: String) {
    guard let choice = Self(rawValue: typed) ?? Self.alsoTyped[typed] else { return nil }
    self = choice
  }
}

/// What `is:` may ask.
public enum FilterState: String, FilterChoice {
  case overdue, late, soon, open, closed, held, blocked, undated, completed, waiting, unverified, unrated, acknowledged
  case unanswered, adverse
  case withoutAction = "without-action"

  static let alsoTyped: [String: FilterState] = ["ended": .closed, "paused": .held]
}

/// What `has:` may ask.
public enum FilterThing: String, FilterChoice {
  case agency, lead, due, evidence, `extension`, progress, measure, link, theme, brag, hold, returns, review, decision
  case recommendation, action, finding, plan

  static let alsoTyped: [String: FilterThing] = ["date": .due]
}
