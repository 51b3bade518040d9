/// The columns of the list of audits.
public enum AuditColumn: String, RowColumn {
  case reference, topic, kind, stage, group, year
  case lead = "lead-auditor"
  case tool, agencies, returns
  case sample, responses, findings, unanswered, themes, plans
  case due = "next-due"
  case late = "days-late"
  case reaudit = "re-audit-due"
  case slips, age

  public func key(of row: AuditRow) -> SortKey {
    switch self {
    case .reference: .text(row.reference)
    case .topic: .text(row.topic)
    case .kind: .text(row.kind.words)
    case .stage: .number(AuditStage.allCases.firstIndex(of: row.stage))
    case .group: .text(row.group)
    case .year: .text(row.year)
    case .lead: .text(row.leadAuditor)
    case .tool: .text(row.tool)
    case .agencies: .text(row.agencies.map(\.name).joined(separator: ", "))
    case .returns: .number(row.returnsAwaited)
    case .sample: .number(row.caseCount)
    case .responses: .number(row.responseCount)
    case .findings: .number(row.findingCount)
    case .unanswered: .number(row.unansweredCount)
    case .themes: .text(row.themes.joined(separator: ", "))
    case .plans: .text(row.plans.joined(separator: ", "))
    case .due: .day(row.nextDue)
    case .late: .number(row.daysLate)
    case .reaudit: .day(row.reauditDue)
    case .slips: .number(row.slips)
    case .age: .number(row.age)
    }
  }

  public func text(of row: AuditRow) -> String {
    switch self {
    case .stage: row.stage.words
    case .returns: row.returnsAsked == 0 ? "" : "\(row.returnsCome) of \(row.returnsAsked)"
    case .late: row.daysLate > 0 ? String(row.daysLate) : ""
    default: key(of: row).words
    }
  }
}

/// The columns of the list of findings.
public enum FindingColumn: String, RowColumn {
  case reference, audit, topic, kind, text, grade, agencies, themes, questions, cases, answer
  case recommendations, plans, actions, ended

  public func key(of row: FindingRow) -> SortKey {
    switch self {
    case .reference: .text(row.reference)
    case .audit: .text(row.auditReference)
    case .topic: .text(row.topic)
    case .kind: .text(row.kind.words)
    case .text: .text(row.text)
    case .grade: .text(row.grade)
    case .agencies: .text(row.agencies.map(\.name).joined(separator: ", "))
    case .themes: .text(row.themes.joined(separator: ", "))
    case .questions: .text(row.questions.joined(separator: ", "))
    case .cases: .number(row.caseCount)
    case .answer: .text(row.answer)
    case .recommendations: .text(row.recommendations.joined(separator: ", "))
    case .plans: .text(row.plans.joined(separator: ", "))
    case .actions: .number(row.actionCount)
    case .ended: .number(row.endedActionCount)
    }
  }
}

/// The columns of the list of returns to audits.
public enum AuditReturnColumn: String, RowColumn {
  case reference, audit, topic, agency, kind, stage, issued, due, returned, late, chased, age

  public func key(of row: AuditReturnRow) -> SortKey {
    switch self {
    case .reference: .text(row.reference)
    case .audit: .text(row.auditReference)
    case .topic: .text(row.topic)
    case .agency: .text(row.agency?.name ?? "")
    case .kind: .text(row.kind.words)
    case .stage: .number(AuditReturnStage.allCases.firstIndex(of: row.stage))
    case .issued: .day(row.issued)
    case .due: .day(row.due)
    case .returned: .day(row.returned)
    case .late: .number(row.daysLate)
    case .chased: .day(row.lastChased)
    case .age: .number(row.age)
    }
  }

  public func text(of row: AuditReturnRow) -> String {
    if case .stage = self { return row.stage.words }
    return key(of: row).words
  }
}
