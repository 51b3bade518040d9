/// How far a recommendation has come: its own actions, wherever they stand, and its parts.
public struct RecommendationProgress: Sendable, Equatable {
  /// Actions that answer it or one of its parts, each counted once, and how many of them have ended.
  public var actions = 0
  public var ended = 0
  /// Those that were signed off, or have gone on to be embedded.
  public var signedOff = 0
  /// 9a and 9b, when it is 9; and how many of them are settled.
  public var parts = 0
  public var partsSettled = 0
  /// Was in place when it was made, and has evidence of it.
  public var isInPlace = false

  /// "3 of 5 actions ended".
  public var words: String { actions == 0 ? "no actions" : "\(ended) of \(actions) actions ended" }

  /// Whether what it asked for is done.
  ///
  /// A recommendation in parts is done when all of them are; any other when its actions ended, one of them
  /// signed off, or when it was in place already.
  public var isCarriedOut: Bool {
    if parts > 0 { return partsSettled == parts && ended == actions }
    return isInPlace || actions > 0 && ended == actions && signedOff > 0
  }
}

/// Which actions answer which recommendation, and which are parts of which, over all plans: one carried forward stands
/// in another plan than what it answers. Guards, alerts and lists all count here.
public struct AnswerIndex: Sendable {
  private struct Answer {
    let action: ActionID
    let hasEnded: Bool
    let isSignedOff: Bool
  }

  private struct Part {
    let id: RecommendationID
    let isSettled: Bool
  }

  private var answers: [RecommendationID: [Answer]] = [:]
  private var parts: [RecommendationID: [Part]] = [:]

  public init(_ plans: some Sequence<Plan>) {
    for plan in plans {
      for recommendation in plan.recommendations { add(recommendation) }
      // By its place: an action is large, and taking one out of its list copies it.
      for at in plan.actions.indices where !plan.actions[at].answers.isEmpty { add(plan.actions[at]) }
    }
  }

  private mutating func add(_ recommendation: Recommendation) {
    guard let whole = recommendation.parent else { return }
    parts[whole, default: []].append(Part(id: recommendation.id, isSettled: recommendation.isSettled))
  }

  private mutating func add(_ action: Action) {
    let isSignedOff = [.signedOff, .embedded].contains(action.stage)
    let answer = Answer(action: action.id, hasEnded: action.hasEnded, isSignedOff: isSignedOff)
    for id in action.answers { answers[id, default: []].append(answer) }
  }

  /// The actions that carry it out: its own, those of its parts, and those of what it is a part of, each once.
  func actions(carryingOut recommendation: Recommendation) -> [ActionID] {
    let kin = (parts[recommendation.id] ?? []).map(\.id) + [recommendation.parent].compactMap { $0 }
    let all = [recommendation.id] + kin
    return distinctAnswers(to: all).map(\.action)
  }

  /// Whether nothing carries it out though something should: it is neither settled nor in place already.
  public func lacksAction(_ recommendation: Recommendation) -> Bool {
    !recommendation.isSettled && !recommendation.isAlreadyInPlace && actions(carryingOut: recommendation).isEmpty
  }

  private func distinctAnswers(to ids: [RecommendationID]) -> [Answer] {
    var seen: Set<ActionID> = []
    return ids.flatMap { answers[$0] ?? [] }.filter { seen.insert($0.action).inserted }
  }

  public func progress(of recommendation: Recommendation) -> RecommendationProgress {
    let parts = parts[recommendation.id] ?? []
    var progress = RecommendationProgress()
    for answer in distinctAnswers(to: [recommendation.id] + parts.map(\.id)) {
      progress.actions += 1
      progress.ended += answer.hasEnded ? 1 : 0
      progress.signedOff += answer.isSignedOff ? 1 : 0
    }
    progress.parts = parts.count
    progress.partsSettled = parts.count(where: \.isSettled)
    progress.isInPlace = recommendation.isAlreadyInPlace && !recommendation.evidence.isEmpty
    return progress
  }
}

extension Register {
  /// The actions of all plans that answer a recommendation itself.
  public func actions(answering id: RecommendationID) -> [Action] {
    plansInOrder.flatMap { plan in plan.actions.filter { $0.answers.contains(id) } }
  }

  public func progress(of recommendation: Recommendation) -> RecommendationProgress {
    AnswerIndex(plans.values).progress(of: recommendation)
  }
}
