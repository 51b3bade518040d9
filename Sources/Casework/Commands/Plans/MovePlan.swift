/// Moves a plan to another stage, where the stage's guards are met.
public struct MovePlan: Command {
  public let plan: PlanID
  public let stage: PlanStage
  public let details: MoveDetails
  public let moveID: Identifier<StageMove<PlanStage>>
  /// The day on which it is written down: the move itself cannot be later.
  public let today: Day

  public init(
    plan: PlanID, to stage: PlanStage, details: MoveDetails, moveID: Identifier<StageMove<PlanStage>>, today: Day
  ) {
    self.plan = plan
    self.stage = stage
    self.details = details
    self.moveID = moveID
    self.today = today
  }

  public func words(in register: Register) -> String {
    "move \(register.plans[plan]?.reference ?? "a plan") to \(stage.words)" + details.reasonInWords
  }

  public func violations(in register: Register) -> [Violation] {
    guard let plan = register.plans[plan] else { return [.planGone] }
    return PlanProposal(plan: plan, register: register, details: details).violations(to: stage, today: today)
  }

  /// The reason of a plan that opens before its reviews are approved stays with the plan.
  public func apply(to register: inout Register) {
    guard let before = register.plans[plan] else { return }
    let opensEarly = before.stage == .draft && !register.hasCompleteSources(before) && before.earlyReason.isVoid
    register.change(plan) { plan in
      if opensEarly { plan.earlyReason = details.reason }
      plan.moves.append(details.move(to: stage, id: moveID))
    }
  }
}
