extension AuditRow: FilterSubject {
  public static let vocabulary = FilterVocabulary(
    "audits",
    fields: [
      .agency, .lead, .plan, .audit, .stage, .theme, .group, .kind, .year, .reference, .due, .slips, .age, .late,
      .retention,
    ],
    states: [.overdue, .late, .open, .closed, .waiting, .unanswered],
    things: [.agency, .lead, .due, .theme, .returns, .finding, .plan])

  public func mentions(_ word: FoldedText) -> Bool {
    [reference, topic, kind.words, stage.words, group, leadAuditor].contains(where: word.isIn)
      || themes.contains(where: word.isIn) || agencies.contains { $0.all.contains(where: word.isIn) }
  }

  public func value(of field: FilterField) -> FilterValue {
    switch field {
    case .agency: .words(agencies.flatMap(\.all))
    case .lead: .words(leadAuditor.isEmpty ? [] : [leadAuditor])
    case .plan: .words(plans)
    case .audit, .reference: .words([reference])
    case .stage: .words([stage.words])
    case .theme: .words(themes)
    case .group: .words(group.isEmpty ? [] : [group])
    case .kind: .words([kind.words])
    case .year: .words(year.isEmpty ? [] : [year])
    case .due: .day(nextDue)
    case .slips: .number(slips)
    case .age: .number(age)
    case .late: .number(daysLate)
    case .retention: keptUntil.filterValue
    default: .unknown
    }
  }

  public func isA(_ state: FilterState) -> Bool? {
    switch state {
    case .overdue, .late: daysLate > 0
    case .open: !hasEnded
    case .closed: hasEnded
    case .waiting: returnsAwaited > 0
    case .unanswered: unansweredCount > 0
    default: nil
    }
  }

  public func has(_ thing: FilterThing) -> Bool? {
    switch thing {
    case .agency: !agencies.isEmpty
    case .lead: !leadAuditor.isEmpty
    case .due: nextDue != nil
    case .theme: !themes.isEmpty
    case .returns: returnsAsked > 0
    case .finding: findingCount > 0
    case .plan: !plans.isEmpty
    default: nil
    }
  }
}
