/// What answers each finding of every audit: recommendations that list it, and the actions of those or of its own.
///
/// Made once for a whole list; guards, alerts and lists all ask here.
public struct FindingAnswers: Sendable {
  private var answers: [AuditFindingID: FindingAnswer] = [:]

  /// - Parameter index: which actions answer which recommendation, of the same plans.
  public init(_ plans: some Sequence<Plan>, _ index: AnswerIndex) {
    for plan in plans {
      for recommendation in plan.recommendations { add(recommendation, of: plan, index) }
      // By its place: an action is large, and taking one out of its list copies it.
      for at in plan.actions.indices where !plan.actions[at].findings.isEmpty {
        for id in plan.actions[at].findings { answers[id, default: FindingAnswer()].add([plan.actions[at].id]) }
      }
    }
  }

  public init(_ register: Register) {
    let plans = register.plansInNaturalOrder
    self.init(plans, AnswerIndex(plans))
  }

  private mutating func add(_ recommendation: Recommendation, of plan: Plan, _ index: AnswerIndex) {
    for id in recommendation.findings.compactMap(\.finding) {
      answers[id, default: FindingAnswer()].recommendations.append(.recommendation(plan.id, recommendation.id))
      answers[id, default: FindingAnswer()].add(index.actions(carryingOut: recommendation))
    }
  }

  public func answer(to id: AuditFindingID) -> FindingAnswer { answers[id] ?? FindingAnswer() }

  /// Whether something was decided about a finding: an action, or that there is none.
  public func isAnswered(_ finding: AuditFinding) -> Bool {
    !(finding.noAction?.reason.isVoid ?? true) || !answer(to: finding.id).actions.isEmpty
  }
}

/// What answers one finding.
public struct FindingAnswer: Sendable, Equatable {
  /// The recommendations that list it, in the order of the plans.
  public internal(set) var recommendations: [Address] = []
  /// The actions of those recommendations and its own, each once.
  public internal(set) var actions: [ActionID] = []

  mutating func add(_ more: [ActionID]) {
    for id in more where !actions.contains(id) { actions.append(id) }
  }
}

extension Register {
  /// Whether an action answers a finding, directly or through a recommendation, or it was decided that there is none.
  ///
  /// For many findings ask one `FindingAnswers`.
  public func isAnswered(_ finding: AuditFinding) -> Bool { FindingAnswers(self).isAnswered(finding) }

  /// The findings of an audit that need an answer and have none.
  public func unansweredFindings(of audit: Audit) -> [AuditFinding] {
    let adverse = audit.findings.filter { needsAnswer($0, in: audit) }
    guard !adverse.isEmpty else { return [] }
    let answers = FindingAnswers(self)
    return adverse.filter { !answers.isAnswered($0) }
  }
}
