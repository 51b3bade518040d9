/// How far a recommendation has come: its own actions, wherever they stand, and its parts.
public struct RecommendationProgress: Sendable, Equatable {
  /// Actions that answer it or one of its parts, and how many of them have ended.
  public var actions = 0
  public var ended = 0
  /// Its own actions that were signed off, or have gone on to be embedded.
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

extension Register {
  /// The actions of all plans that answer a recommendation: one carried forward is in another plan than it.
  public func actions(answering id: RecommendationID) -> [Action] {
    plansInOrder.flatMap { plan in plan.actions.filter { $0.answers.contains(id) } }
  }

  /// The parts of a recommendation, in the order of its plan.
  public func parts(of recommendation: Recommendation) -> [Recommendation] {
    plansInOrder.flatMap { plan in plan.recommendations.filter { $0.parent == recommendation.id } }
  }

  public func progress(of recommendation: Recommendation) -> RecommendationProgress {
    let parts = parts(of: recommendation)
    let answered = Set([recommendation.id] + parts.map(\.id))
    let actions = plans.values.flatMap { plan in plan.actions.filter { !answered.isDisjoint(with: $0.answers) } }
    var progress = RecommendationProgress()
    progress.actions = actions.count
    progress.ended = actions.count(where: \.hasEnded)
    progress.signedOff = actions.count { [.signedOff, .embedded].contains($0.stage) }
    progress.parts = parts.count
    progress.partsSettled = parts.count(where: \.isSettled)
    progress.isInPlace = recommendation.isAlreadyInPlace && !recommendation.evidence.isEmpty
    return progress
  }
}
