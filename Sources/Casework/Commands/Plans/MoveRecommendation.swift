/// Moves a recommendation to another stage, where the stage's guards are met.
public struct MoveRecommendation: RecommendationCommand {
  public let plan: PlanID
  public let recommendation: RecommendationID
  public let stage: RecommendationStage
  public let details: MoveDetails
  public let moveID: Identifier<StageMove<RecommendationStage>>
  /// The day on which it is written down: the move itself cannot be later.
  public let today: Day

  public init(
    plan: PlanID, recommendation: RecommendationID, to stage: RecommendationStage, details: MoveDetails,
    moveID: Identifier<StageMove<RecommendationStage>>, today: Day
  ) {
    self.plan = plan
    self.recommendation = recommendation
    self.stage = stage
    self.details = details
    self.moveID = moveID
    self.today = today
  }

  public func words(called reference: String, in register: Register) -> String {
    "move \(reference) to \(stage.words)" + details.reasonInWords
  }

  public func violations(for recommendation: Recommendation, in plan: Plan, register: Register) -> [Violation] {
    RecommendationProposal(recommendation: recommendation, register: register, details: details)
      .violations(to: stage, today: today)
  }

  public func change(_ recommendation: inout Recommendation) {
    recommendation.moves.append(details.move(to: stage, id: moveID))
  }
}
