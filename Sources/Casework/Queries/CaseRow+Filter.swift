extension CaseRow: FilterSubject {
  public static let vocabulary = FilterVocabulary(
    "cases",
    fields: [
      .agency, .lead, .caseFile, .stage, .theme, .kind, .outcome, .reference, .due, .received, .decided, .age, .late,
      .retention,
    ],
    states: [.overdue, .late, .soon, .open, .closed, .held, .waiting, .unverified],
    things: [.agency, .lead, .due, .theme, .hold, .returns, .review, .decision])

  public func mentions(_ word: FoldedText) -> Bool {
    [reference, subject, kindWords, stage, outcomeWords, nextStep, holder].contains(where: word.isIn)
      || agencies.contains { $0.all.contains(where: word.isIn) } || themes.contains(where: word.isIn)
  }

  public func value(of field: FilterField) -> FilterValue {
    switch field {
    case .agency: .words(agencies.flatMap(\.all))
    case .lead: .words(holder.isEmpty ? [] : [holder])
    case .caseFile, .reference: .words([reference])
    case .stage: .words([referralStage?.words, reviewStage?.words].compactMap { $0 })
    case .theme: .words(themes)
    case .kind: .words([kind.code, kindWords])
    case .outcome: .words(outcome.isEmpty ? [] : [outcome, outcomeWords])
    case .received: .day(received)
    case .decided: .day(decided)
    case .age: .number(age)
    case .due: .day(due)
    case .late: .number(daysLate)
    case .retention: keptUntil.filterValue
    default: .unknown
    }
  }

  public func isA(_ state: FilterState) -> Bool? {
    switch state {
    case .open: isOpen
    case .closed: !isOpen
    case .held: !holds.isEmpty
    case .unverified: isUnverified
    case .overdue, .late: daysLate > 0
    case .soon: clocks.contains { $0.reading.isNear }
    case .waiting: returnsSettled < returnsAsked
    default: nil
    }
  }

  public func has(_ thing: FilterThing) -> Bool? {
    switch thing {
    case .agency: !agencies.isEmpty
    case .lead: !holder.isEmpty
    case .due: due != nil
    case .theme: !themes.isEmpty
    case .hold: !holds.isEmpty
    case .returns: returnsAsked > 0
    case .review: reviewStage != nil
    case .decision: decided != nil
    default: nil
    }
  }
}
