/// The columns of the list of actions.
public enum ActionColumn: String, RowColumn {
  case reference, ref, plan, objective, text
  case agency = "lead-agency"
  case lead = "leads"
  case stage, brag, timescale, due
  case original = "original-due"
  case late = "days-late"
  case slips
  case progress = "last-progress"
  case age, evidence, themes, group

  public func key(of row: ActionRow) -> SortKey {
    switch self {
    case .reference: .text(row.reference)
    case .ref: .text(row.ref)
    case .plan: .text(row.planReference)
    case .objective: .text(row.objective)
    case .text: .text(row.text)
    case .agency: .text(row.agency?.name ?? "")
    case .lead: .text(row.leads)
    case .stage: .number(ActionStage.allCases.firstIndex(of: row.stage))
    case .brag: .number(row.claim?.meaning.flatMap(BragMeaning.allCases.firstIndex(of:)))
    case .timescale: .text(row.timescale.printed)
    case .due: .day(row.due)
    case .original: .day(row.originalDue)
    case .late: .number(row.daysLate)
    case .slips: .number(row.slips)
    case .progress: .day(row.lastProgress)
    case .age: .number(row.age)
    case .evidence: .number(row.evidenceCount)
    case .themes: .text(row.themes.joined(separator: ", "))
    case .group: .text(row.group)
    }
  }

  public func text(of row: ActionRow) -> String {
    switch self {
    case .stage: row.stage.words
    case .brag: row.claim.map { "\($0.letter) \($0.words)" } ?? ""
    case .due: row.due?.words ?? row.timescale.printed
    case .late: row.isOverdue ? String(row.daysLate) : ""
    default: key(of: row).words
    }
  }
}

/// The columns of the list of plans.
public enum PlanColumn: String, RowColumn {
  case reference, title, stage, group, sources, recommendations, actions, ended, overdue, claims
  case due = "next-due"
  case late = "days-late"
  case age, themes

  public func key(of row: PlanRow) -> SortKey {
    switch self {
    case .reference: .text(row.reference)
    case .title: .text(row.title)
    case .stage: .text(row.stage.words)
    case .group: .text(row.group)
    case .sources: .text(row.sources)
    case .actions: .number(row.actionCount)
    case .overdue: .number(row.found.overdue)
    case .ended: .number(row.found.ended)
    case .claims: .text(row.claims.filter { $0.count > 0 }.map { "\($0.letter) \($0.count)" }.joined(separator: "  "))
    case .due: .day(row.nextDue)
    case .late: .number(row.daysLate)
    case .age: .number(row.age)
    case .recommendations: .number(row.recommendationCount)
    case .themes: .text(row.themes.joined(separator: ", "))
    }
  }
}

/// The columns of the list of recommendations.
public enum RecommendationColumn: String, RowColumn {
  case reference, plan, text, scope, stage, answers, actions, ended, evidence, themes, age

  public func key(of row: RecommendationRow) -> SortKey {
    switch self {
    case .reference: .text(row.reference)
    case .plan: .text(row.planReference)
    case .text: .text(row.text)
    case .scope: .text(row.scope.words)
    case .stage: .text(row.stage.words)
    case .answers: .text(row.answers)
    case .actions: .number(row.actionCount)
    case .ended: .number(row.endedActionCount)
    case .evidence: .number(row.evidenceCount)
    case .themes: .text(row.themes.joined(separator: ", "))
    case .age: .number(row.age)
    }
  }
}

extension SortKey {
  /// A day as "21 Nov 2026", a number in digits, text as it is.
  var words: String {
    switch self {
    case .text(let text): text
    case .day(let day): day?.words ?? ""
    case .number(let number): number.map { String($0) } ?? ""
    }
  }
}
