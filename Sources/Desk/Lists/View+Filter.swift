import Casework

extension View {
  /// What its rows can be asked.
  var vocabulary: FilterVocabulary {
    switch self {
    case .today: Alert.vocabulary
    case .cases: CaseRow.vocabulary
    case .plans: PlanRow.vocabulary
    case .actions: ActionRow.vocabulary
    case .audits, .standards: AuditRow.vocabulary
    case .meetings: RoundRow.vocabulary
    }
  }
}

extension DeskState {
  /// What the word before the cursor may become, with the values that the view's rows have.
  func completion(of field: TextField) -> FilterCompletion {
    let (text, cursor) = (field.text, field.cursor)
    return switch view {
    case .today: FilterCompletion(of: text, at: cursor, for: picture.alerts)
    case .cases: FilterCompletion(of: text, at: cursor, for: picture.cases)
    case .plans: FilterCompletion(of: text, at: cursor, for: picture.plans)
    case .actions: FilterCompletion(of: text, at: cursor, for: picture.actions)
    case .audits, .standards: FilterCompletion(of: text, at: cursor, for: picture.audits(in: view))
    case .meetings: FilterCompletion(of: text, at: cursor, for: picture.rounds)
    }
  }

  /// How many rows of a view a filter lets through.
  func rowCount(fitting filter: Filter, in view: View) -> Int {
    switch view {
    case .today: picture.alerts.count(where: filter.matches)
    case .cases: picture.cases.count(where: filter.matches)
    case .plans: picture.plans.count(where: filter.matches)
    case .actions: picture.actions.count(where: filter.matches)
    case .audits, .standards: picture.audits(in: view).count(where: filter.matches)
    case .meetings: picture.rounds.count(where: filter.matches)
    }
  }
}
