extension FindingRow: FilterSubject {
  public static let vocabulary = FilterVocabulary(
    "findings", fields: [.agency, .plan, .audit, .stage, .grade, .theme, .kind, .reference],
    states: [.unanswered, .adverse, .withoutAction], things: [.agency, .theme, .decision, .recommendation, .action])

  public func mentions(_ word: FoldedText) -> Bool {
    [reference, topic, text, kind.words, grade, answer].contains(where: word.isIn) || themes.contains(where: word.isIn)
      || agencies.contains { $0.all.contains(where: word.isIn) }
  }

  public func value(of field: FilterField) -> FilterValue {
    switch field {
    case .agency: .words(agencies.flatMap(\.all))
    case .plan: .words(plans)
    case .audit: .words([auditReference, topic])
    case .stage: .words([standing.words])
    case .grade: .words(grade.isEmpty ? [] : [grade] + gradeNames)
    case .theme: .words(themes)
    case .kind: .words([kind.words])
    case .reference: .words([reference])
    default: .unknown
    }
  }

  public func isA(_ state: FilterState) -> Bool? {
    switch state {
    case .unanswered: isUnanswered
    case .adverse: isAdverse
    case .withoutAction: actionCount == 0
    default: nil
    }
  }

  public func has(_ thing: FilterThing) -> Bool? {
    switch thing {
    case .agency: !agencies.isEmpty
    case .theme: !themes.isEmpty
    case .decision: standing == .noAction
    case .recommendation: !recommendations.isEmpty
    case .action: actionCount > 0
    default: nil
    }
  }
}
