// What a filter asks is answered once, wherever the row comes from.
extension ActionListing {
  public func mentions(_ word: FoldedText) -> Bool {
    word.isIn(text) || word.isIn(reference) || word.isIn(leads) || word.isIn(planTitle) || word.isIn(objective)
      || agency?.all.contains(where: word.isIn) ?? false || word.isIn(timescalePrinted)
      || themes.contains(where: word.isIn)
  }

  public func value(of field: FilterField) -> FilterValue {
    switch field {
    case .agency: .words(agency?.all ?? [])
    case .lead: .words(leads.isEmpty ? [] : [leads])
    case .plan: .words([planReference, planTitle])
    case .caseFile: .words(cases)
    case .audit: .words(audits)
    case .stage: .words([stage.words])
    case .brag: .words(claim.map(\.filterWords) ?? [])
    case .theme: .words(themes)
    case .objective: .words([objectiveRef])
    case .group: .words(group.isEmpty ? [] : [group])
    case .reference: .words([reference])
    case .due: .day(due)
    case .original: .day(originalDue)
    case .slips: .number(slips)
    case .age: .number(age)
    case .late: .number(daysLate)
    case .kind, .grade, .year, .outcome, .retention, .code, .severity, .received, .decided: .unknown
    }
  }

  public func isA(_ state: FilterState) -> Bool? {
    switch state {
    case .overdue, .late: isOverdue
    case .soon: isSoon
    case .open: !hasEnded
    case .closed: hasEnded
    case .held: stage == .onHold
    case .blocked: isBlocked
    case .undated: isUndated
    case .completed: stage == .completed
    case .waiting: stage == .completed
    case .unverified: isUnverified
    case .unrated: claim == nil
    case .acknowledged, .unanswered, .adverse, .withoutAction: nil
    }
  }

  public func has(_ thing: FilterThing) -> Bool? {
    switch thing {
    case .agency: agency != nil
    case .lead: !leads.isEmpty
    case .due: due != nil
    case .evidence: evidenceCount > 0
    case .extension: extensionCount > 0
    case .progress: progressCount > 0
    case .link: linkCount > 0
    case .theme: !themes.isEmpty
    case .brag: claim != nil
    case .measure: hasMeasure
    case .finding: findingCount > 0
    case .action, .hold, .returns, .review, .decision, .recommendation, .plan: nil
    }
  }
}
