/// A kind of thing that someone does to a register. Every command is of one kind or more, and each kind is for some roles.
public enum Act: String, CaseIterable, Sendable {
  /// Who has which role, and what roles decide.
  case givingRoles
  /// The settings and the directory.
  case arranging
  case casework
  case planning
  case auditing
  /// Update rounds and what came back in them.
  case asking
  /// Progress, claims, evidence, an agency's answers and self scores.
  case reporting
  /// Sign-off, more time, ending what is unfinished, and what a case's or audit's decision-makers decide.
  case approving
  case acknowledging

  /// The roles that allow it: the one table of who may do what. A viewer is in none of its rows.
  public var roles: [BoardRole] {
    switch self {
    case .givingRoles: [.coordinator, .chair]
    case .arranging: [.coordinator, .chair]
    case .casework: [.coordinator]
    case .planning: [.coordinator]
    case .auditing: [.coordinator, .auditor]
    case .asking: [.coordinator]
    case .reporting: [.coordinator, .agencyLead]
    case .approving: [.coordinator, .chair]
    case .acknowledging: [.coordinator, .auditor, .chair]
    }
  }

  /// What may not be done without such a role: "sign off, approve or decide".
  public var words: String {
    switch self {
    case .givingRoles: "give roles or say what they decide"
    case .arranging: "change the settings or the directory"
    case .casework: "change cases"
    case .planning: "change plans"
    case .auditing: "change audits"
    case .asking: "run update rounds"
    case .reporting: "report progress or answers"
    case .approving: "sign off, approve or decide"
    case .acknowledging: "acknowledge alerts"
    }
  }
}

extension DocumentKey {
  /// What a plain change of the document is.
  public var act: Act {
    switch self {
    case .settings, .agencies, .people, .groups, .themes: .arranging
    case .caseFile, .chronology: .casework
    case .plan: .planning
    case .audit: .auditing
    case .round: .asking
    }
  }
}
