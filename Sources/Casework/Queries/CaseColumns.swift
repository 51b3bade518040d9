/// The columns of the list of cases.
public enum CaseColumn: String, RowColumn {
  case reference, kind, subject, stage, received, decided, outcome, returns, holds, age, holder
  case nextStep = "next-step"
  case panel = "next-panel"
  case commissioned, themes

  public func key(of row: CaseRow) -> SortKey {
    switch self {
    case .reference: .text(row.reference)
    case .kind: .text(row.kindWords)
    case .subject: .text(row.subject)
    case .stage: .text(row.stage)
    case .received: .day(row.received)
    case .decided: .day(row.decided)
    case .outcome: .text(row.outcomeWords)
    case .returns: .number(row.returnsAsked - row.returnsSettled)
    case .holds: .text(row.holds)
    case .age: .number(row.age)
    case .holder: .text(row.holder)
    case .nextStep: .text(row.nextStep)
    case .panel: .day(row.nextPanel)
    case .commissioned: .day(row.commissioned)
    case .themes: .text(row.themes.joined(separator: ", "))
    }
  }

  public func text(of row: CaseRow) -> String {
    switch self {
    case .returns: row.returnsAsked == 0 ? "" : "\(row.returnsSettled) of \(row.returnsAsked)"
    default: key(of: row).words
    }
  }
}

/// The columns of the list of agency returns.
public enum ReturnColumn: String, RowColumn {
  case reference
  case caseFile = "case"
  case subject, agency, kind, requested, due, state, received, late, chased, age

  public func key(of row: ReturnRow) -> SortKey {
    switch self {
    case .reference: .text(row.reference)
    case .caseFile: .text(row.caseReference)
    case .subject: .text(row.subject)
    case .agency: .text(row.agency?.name ?? "")
    case .kind: .text(row.kind.words)
    case .requested: .day(row.requested)
    case .due: .day(row.due)
    case .state: .text(row.state)
    case .received: .day(row.received)
    case .late: .number(row.daysLate)
    case .chased: .day(row.lastChased)
    case .age: .number(row.age)
    }
  }
}
