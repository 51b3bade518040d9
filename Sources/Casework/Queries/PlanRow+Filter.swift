extension PlanRow: FilterSubject {
  public static let vocabulary = FilterVocabulary(
    "plans",
    fields: [.plan, .caseFile, .audit, .stage, .brag, .theme, .group, .reference, .retention, .due, .age, .late],
    states: [.overdue, .late, .soon, .open, .closed, .undated, .completed],
    things: [.due, .theme, .recommendation, .action])

  public func mentions(_ word: FoldedText) -> Bool {
    [reference, title, group, sources, stage.words].contains(where: word.isIn) || themes.contains(where: word.isIn)
  }

  public func value(of field: FilterField) -> FilterValue {
    switch field {
    case .plan: .words([reference, title])
    case .reference: .words([reference])
    case .caseFile: .words(cases)
    case .audit: .words(audits)
    case .stage: .words([stage.words])
    case .theme: .words(themes)
    case .group: .words(group.isEmpty ? [] : [group])
    case .due: .day(nextDue)
    case .age: .number(age)
    case .late: .number(daysLate)
    case .brag: .words(claims.filter { $0.count > 0 }.flatMap { [$0.code, $0.word, $0.letter] })
    case .retention: keptUntil.filterValue
    default: .unknown
    }
  }

  public func isA(_ state: FilterState) -> Bool? {
    switch state {
    case .overdue, .late: found.overdue > 0
    case .soon: found.soon > 0
    case .open: stage == .open
    case .closed: stage == .closed
    case .undated: found.undated > 0
    case .completed: found.completed > 0
    default: nil
    }
  }

  public func has(_ thing: FilterThing) -> Bool? {
    switch thing {
    case .due: nextDue != nil
    case .theme: !themes.isEmpty
    case .action: actionCount > 0
    case .recommendation: recommendationCount > 0
    default: nil
    }
  }
}
