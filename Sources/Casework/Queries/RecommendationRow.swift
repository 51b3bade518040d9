/// One recommendation as lists show it.
public struct RecommendationRow: Sendable, Equatable, Identifiable {
  public let id: RecommendationID
  public let plan: PlanID
  /// "PLAN-2026-001/rec/9a".
  public let reference: String
  public let planReference: String
  public let planTitle: String
  public let text: String
  public let scope: Recommendation.Scope
  public let stage: RecommendationStage
  /// Whether it is embedded or superseded: an implemented one still owes its impact check.
  public let hasEnded: Bool
  public let addressees: [AgencyNames]
  /// "Police accepted, Health Trust not yet answered".
  public let answers: String
  /// Actions of any plan that answer it or a part of it, and how many of them have ended.
  public let actionCount: Int
  public let endedActionCount: Int
  /// Whether nothing carries it out though something should.
  public let lacksAction: Bool
  public let evidenceCount: Int
  public let findingCount: Int
  public let themes: [String]
  public let cases: [String]
  /// The references of the audits its plan comes from.
  public let audits: [String]
  /// Days since its last move.
  public let age: Int?
}

extension Register {
  /// Every recommendation of every plan, or of one, as it stands on that day: by plan, then in the plan's own order.
  public func recommendationRows(on day: Day, in plan: PlanID? = nil) -> [RecommendationRow] {
    let directory = DirectoryIndex(self)
    let index = AnswerIndex(plans.values)
    let chosen = plan.map { plans[$0].map { [$0] } ?? [] } ?? plansInNaturalOrder
    return chosen.flatMap { plan in
      let scene = PlanScene(plan, in: self, directory: directory)
      return plan.recommendations.map { RecommendationRow($0, index, in: scene, on: day) }
    }
  }
}

extension RecommendationRow {
  init(_ recommendation: Recommendation, _ index: AnswerIndex, in scene: PlanScene, on day: Day) {
    let progress = index.progress(of: recommendation)
    id = recommendation.id
    plan = scene.plan.id
    reference = scene.plan.reference(of: recommendation)
    planReference = scene.plan.reference
    planTitle = scene.plan.title
    text = recommendation.text
    scope = recommendation.scope
    stage = recommendation.stage
    hasEnded = stage == .embedded || stage == .superseded
    addressees = recommendation.responses.compactMap { scene.directory.agency($0.agency) }
    answers = recommendation.responses.map { scene.directory.words(for: $0) }.joined(separator: ", ")
    actionCount = progress.actions
    endedActionCount = progress.ended
    lacksAction = index.lacksAction(recommendation)
    evidenceCount = recommendation.evidence.count
    findingCount = recommendation.findings.count
    themes = scene.directory.names(of: recommendation.themes)
    cases = scene.cases
    audits = scene.audits
    age = recommendation.moves.last?.on.map { $0.days(until: day) }
  }
}

extension DirectoryIndex {
  /// "Police accepted".
  func words(for response: AddresseeResponse) -> String {
    "\(addressee(of: response)) \(response.answer?.words ?? "not yet answered")"
  }

  func addressee(of response: AddresseeResponse) -> String {
    agency(response.agency)?.name ?? (response.addressee.isEmpty ? "an addressee not named" : response.addressee)
  }
}

extension RecommendationRow: FilterSubject {
  public static let vocabulary = FilterVocabulary(
    "recommendations", fields: [.agency, .plan, .caseFile, .audit, .stage, .theme, .kind, .reference, .age],
    states: [.open, .closed, .withoutAction], things: [.agency, .evidence, .theme, .action, .finding])

  public func mentions(_ word: FoldedText) -> Bool {
    [reference, text, planTitle, answers].contains(where: word.isIn) || themes.contains(where: word.isIn)
      || addressees.contains { $0.all.contains(where: word.isIn) }
  }

  public func value(of field: FilterField) -> FilterValue {
    switch field {
    case .agency: .words(addressees.flatMap(\.all))
    case .plan: .words([planReference, planTitle])
    case .caseFile: .words(cases)
    case .audit: .words(audits)
    case .reference: .words([reference])
    case .stage: .words([stage.words])
    case .kind: .words([scope.words])
    case .theme: .words(themes)
    case .age: .number(age)
    default: .unknown
    }
  }

  public func isA(_ state: FilterState) -> Bool? {
    switch state {
    case .open: !hasEnded
    case .closed: hasEnded
    case .withoutAction: lacksAction
    default: nil
    }
  }

  public func has(_ thing: FilterThing) -> Bool? {
    switch thing {
    case .agency: !addressees.isEmpty
    case .evidence: evidenceCount > 0
    case .theme: !themes.isEmpty
    case .action: actionCount > 0
    case .finding: findingCount > 0
    default: nil
    }
  }
}
