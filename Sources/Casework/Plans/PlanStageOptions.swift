// Where things of a plan could go next: what the desk offers and `heed move` prints.
extension Register {
  /// The next stages of a plan, in the order they are offered, each with what stands in its way.
  public func stageOptions(of plan: Plan, details: MoveDetails, on today: Day) -> [StageOption] {
    PlanProposal(plan: plan, register: self, details: details).options(today: today)
  }

  public func stageOptions(
    of recommendation: Recommendation, details: MoveDetails, on today: Day
  ) -> [StageOption] {
    RecommendationProposal(recommendation: recommendation, register: self, details: details).options(today: today)
  }

  public func stageOptions(of action: Action, details: MoveDetails, on today: Day) -> [StageOption] {
    ActionProposal(action: action, register: self, details: details).options(today: today)
  }
}

// What an import set without proof, and the proof that is still owed.
extension Register {
  /// What the unverified stage of an action asks for and does not have; empty where there is nothing to prove.
  public func unverifiedGaps(of action: Action) -> [Violation] {
    guard let day = action.moves.last?.on else { return [] }
    return ActionProposal(action: action, register: self, details: MoveDetails(on: day)).standingGaps()
  }

  public func unverifiedGaps(of recommendation: Recommendation) -> [Violation] {
    guard let day = recommendation.moves.last?.on else { return [] }
    return RecommendationProposal(recommendation: recommendation, register: self, details: MoveDetails(on: day))
      .standingGaps()
  }

  public func unverifiedGaps(of plan: Plan) -> [Violation] {
    guard let day = plan.moves.last?.on else { return [] }
    return PlanProposal(plan: plan, register: self, details: MoveDetails(on: day)).standingGaps()
  }
}
