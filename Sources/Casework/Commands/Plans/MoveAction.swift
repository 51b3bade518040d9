/// Moves an action to another stage, where the stage's guards are met.
public struct MoveAction: ActionCommand {
  public let plan: PlanID
  public let action: ActionID
  public let stage: ActionStage
  public private(set) var details: MoveDetails
  public let moveID: Identifier<StageMove<ActionStage>>
  /// The day on which it is written down: the move itself cannot be later.
  public let today: Day

  public init(
    plan: PlanID, action: ActionID, to stage: ActionStage, details: MoveDetails,
    moveID: Identifier<StageMove<ActionStage>>, today: Day
  ) {
    self.plan = plan
    self.action = action
    self.stage = stage
    self.details = details
    self.moveID = moveID
    self.today = today
  }

  public func done(by party: Party) -> (any Command)? { approved(by: party) }

  func approved(by party: Party) -> MoveAction {
    var own = self
    own.details.by = party
    return own
  }

  public func words(called reference: String, in register: Register) -> String {
    "move \(reference) to \(stage.words)" + details.reasonInWords
  }

  public func violations(for action: Action, in plan: Plan, register: Register) -> [Violation] {
    ActionProposal(action: action, register: register, details: details).violations(to: stage, today: today)
  }

  public func change(_ action: inout Action) { action.moves.append(details.move(to: stage, id: moveID)) }
}
