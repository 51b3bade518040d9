extension Alert: FilterSubject {
  public static let vocabulary = FilterVocabulary(
    "alerts", fields: [.agency, .lead, .plan, .caseFile, .audit, .reference, .code, .severity, .due, .age, .late],
    states: [.overdue, .late, .soon, .undated, .unverified, .acknowledged], things: [.agency, .lead, .due])

  public func mentions(_ word: FoldedText) -> Bool {
    word.isIn(record) || word.isIn(title) || agencyNames?.all.contains(where: word.isIn) ?? false || word.isIn(person)
      || word.isIn(code.rawValue)
      || word.isIn(message)
  }

  public func value(of field: FilterField) -> FilterValue {
    switch field {
    case .agency: .words(agencyNames?.all ?? [])
    case .lead: .words(person.isEmpty ? [] : [person])
    case .plan: .words(isOfPlan ? [record] : [])
    case .caseFile: .words(isOfCase ? [record] : [])
    case .audit: .words(isOfAudit ? [record] : [])
    case .reference: .words([record])
    case .code: .words([code.rawValue])
    case .severity: .words([severity.rawValue])
    case .due: .day(due)
    case .age: .number(days)
    case .late: .number(severity == .late ? days : nil)
    default: .unknown
    }
  }

  private var isOfPlan: Bool {
    if case .plan = document { true } else { false }
  }

  private var isOfCase: Bool {
    if case .caseFile = document { true } else { false }
  }

  private var isOfAudit: Bool {
    if case .audit = document { true } else { false }
  }

  public func isA(_ state: FilterState) -> Bool? {
    switch state {
    case .overdue: code == .actionOverdue
    case .late: severity == .late
    case .soon: severity == .soon
    case .unverified: code == .unverified
    case .undated: code == .noDate
    case .acknowledged: acknowledged != nil
    default: nil
    }
  }

  public func has(_ thing: FilterThing) -> Bool? {
    switch thing {
    case .agency: agencyNames != nil
    case .lead: !person.isEmpty
    case .due: due != nil
    default: nil
    }
  }
}
