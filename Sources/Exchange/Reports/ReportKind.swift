/// The reports that can be made.
public enum ReportKind: String, CaseIterable, Sendable {
  case board, agency, audit, annual, plan
  case caseFile = "case"
  case actions

  /// "Board pack".
  public var title: String {
    switch self {
    case .board: "Board pack"
    case .agency: "Agency report"
    case .audit: "Audit report"
    case .annual: "Annual report"
    case .plan: "Action plan"
    case .caseFile: "Case report"
    case .actions: "Public action log"
    }
  }
}

/// Whom a report is for.
public enum Audience: String, Sendable {
  /// The board and its agencies.
  case board
  /// Anyone: no officer's name, no internal comment, no small count.
  case everyone

  /// What is printed on every report for them; nothing where anyone may read it.
  public var marking: String { self == .board ? "For the board and its agencies" : "" }
}
