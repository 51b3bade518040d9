import Casework

/// What `heed list` and `heed export` can list.
enum ListKind: String, CaseIterable {
  case cases, plans, recommendations, actions, audits, findings, returns, rounds, replies, people, agencies, groups,
    themes, chronologies

  /// Kinds that people ask for and that this version does not keep.
  private static let later = [
    "briefings", "challenges", "risks", "requests", "meetings", "measures", "standards",
  ]

  /// The kind that was typed, in the plural or the singular.
  init(typed: String) throws {
    let word = typed.lowercased()
    if let kind = Self.allCases.first(where: { $0.rawValue == word || $0.singular == word }) {
      self = kind
      return
    }
    let kinds = Self.allCases.map(\.rawValue).joined(separator: ", ")
    if Self.later.contains(word) || Self.later.contains(word + "s") {
      throw Refusal("This version of Heed does not keep \(word) yet: it lists \(kinds).", .usage)
    }
    throw Refusal("“\(typed)” is no kind of record: choose one of \(kinds).", .usage)
  }

  var singular: String {
    switch self {
    case .people: "person"
    case .replies: "reply"
    case .agencies: "agency"
    case .chronologies: "chronology"
    default: String(rawValue.dropLast())
    }
  }
}

extension ListKind {
  /// What its records can be asked.
  var vocabulary: FilterVocabulary {
    switch self {
    case .cases: CaseRow.vocabulary
    case .plans: PlanRow.vocabulary
    case .recommendations: RecommendationRow.vocabulary
    case .actions: ActionRow.vocabulary
    case .audits: AuditRow.vocabulary
    case .findings: FindingRow.vocabulary
    case .returns: ListedReturn.vocabulary
    case .rounds: RoundRow.vocabulary
    case .replies: ReplyRow.vocabulary
    case .people: PersonRow.vocabulary
    case .agencies: AgencyRow.vocabulary
    case .groups: GroupRow.vocabulary
    case .themes: ThemeRow.vocabulary
    case .chronologies: ChronologyRow.vocabulary
    }
  }

  /// The records of this kind that a filter lets through.
  func listing(in register: Register, on day: Day, filter: Filter) -> Listing {
    switch self {
    case .cases: ListColumns.cases(register, day).listing(register.caseRows(on: day), filter)
    case .plans: ListColumns.plans.listing(register.planRows(on: day), filter)
    case .recommendations: ListColumns.recommendations.listing(register.recommendationRows(on: day), filter)
    case .actions: ListColumns.actions(register).listing(register.actionRows(on: day), filter)
    case .audits: ListColumns.audits(register).listing(register.auditRows(on: day), filter)
    case .findings: ListColumns.findings.listing(register.findingRows(), filter)
    case .returns: ListColumns.returns.listing(register.listedReturns(on: day), filter)
    case .rounds: ListColumns.rounds.listing(register.roundRows(on: day), filter)
    case .replies: ListColumns.replies.listing(register.replyRows(), filter)
    case .people: ListColumns.people.listing(register.personRows(on: day), filter)
    case .agencies: ListColumns.agencies.listing(register.agencyRows(on: day), filter)
    case .groups: ListColumns.groups.listing(register.groupRows, filter)
    case .themes: ListColumns.themes.listing(register.themeRows, filter)
    case .chronologies: ListColumns.chronologies.listing(register.chronologyRows, filter)
    }
  }
}
