extension AlertListing {
  public static var vocabulary: FilterVocabulary { alertVocabulary }
}

/// What alerts can be asked, wherever they come from.
private let alertVocabulary = FilterVocabulary(
  "alerts", fields: [.agency, .lead, .plan, .caseFile, .audit, .reference, .code, .severity, .due, .age, .late],
  states: [.overdue, .late, .soon, .undated, .unverified, .acknowledged], things: [.agency, .lead, .due])

// What a filter asks is answered once, wherever the alert comes from.
extension AlertListing {
  public func mentions(_ word: FoldedText) -> Bool {
    word.isIn(record) || word.isIn(title) || agencyNames?.all.contains(where: word.isIn) ?? false || word.isIn(person)
      || word.isIn(code.rawValue)
      || word.isIn(message)
  }

  public func value(of field: FilterField) -> FilterValue {
    switch field {
    case .agency: .words(agencyNames?.all ?? [])
    case .lead: .words(person.isEmpty ? [] : [person])
    case .plan: .words(kind == .plan ? [record] : [])
    case .caseFile: .words(kind == .caseFile ? [record] : [])
    case .audit: .words(kind == .audit ? [record] : [])
    case .reference: .words([record])
    case .code: .words([code.rawValue])
    case .severity: .words([severity.rawValue])
    case .due: .day(due)
    case .age: .number(days)
    case .late: .number(severity == .late ? days : nil)
    default: .unknown
    }
  }

  public func isA(_ state: FilterState) -> Bool? {
    switch state {
    case .overdue: code == .actionOverdue
    case .late: severity == .late
    case .soon: severity == .soon
    case .unverified: code == .unverified
    case .undated: code == .noDate
    case .acknowledged: isAcknowledged
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

extension Alert: AlertListing {
  public var kind: AlertedKind {
    switch document {
    case .plan: .plan
    case .caseFile: .caseFile
    case .audit: .audit
    default: .other
    }
  }
}
