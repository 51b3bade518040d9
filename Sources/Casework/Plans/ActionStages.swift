/// An action's stage move, with what its guards look at.
struct ActionProposal: StageProposal {
  static let machine = ActionStage.machine
  let action: Action
  let register: Register
  var details: MoveDetails
  var moves: [StageMove<ActionStage>] { action.moves }
}

extension ActionStage {
  typealias Step = Transition<ActionStage, ActionProposal>
  typealias Condition = Guard<ActionProposal>

  /// The stages of an action, with the endings that are open from every stage at which it still runs.
  static let machine = StageMachine(initial: .proposed, transitions: work + proof + endings)

  private static let work = [
    Step(from: [.proposed], to: .agreed, guards: [.lead, .due]),
    Step(from: [.agreed, .onHold], to: .inProgress, guards: [.lead, .due]),
    Step(from: [.reopened], to: .inProgress),
    Step(
      from: [.inProgress], to: .onHold,
      guards: [.reason("Putting an action on hold needs a reason: say why work waits."), .unblocker, .reviewDay]),
    Step(from: [.inProgress], to: .completed, guards: [.evidence]),
    Step(
      from: [.completed], to: .inProgress,
      guards: [.reason("Returning a completed action to work needs a reason: say what is still to do.")]),
  ]

  private static let proof = [
    Step(from: [.completed], to: .signedOff, guards: [.signatory, .notOwnLead]),
    Step(from: [.signedOff], to: .embedded, guards: [.impact]),
    Step(
      from: [.signedOff, .embedded], to: .reopened,
      guards: [.reason("Reopening an action needs a reason: say what has come to light.")]),
  ]

  private static let endings = [
    ending(.cancelled),
    ending(.superseded, .link("A superseded action leads to the one that takes its place: name that as the link.")),
    ending(.carriedForward, .link("An action carried forward leads to the one that goes on: name that as the link.")),
    ending(.businessAsUsual, .receiver),
    ending(.notAchieved),
  ]

  private static func ending(_ stage: ActionStage, _ more: Condition...) -> Step {
    let reason = Condition.reason("Ending an action as \(stage.words) needs a reason.")
    return Step(from: allCases.filter { !$0.isEnding }, to: stage, guards: [reason, .approver, .notOwnApproval] + more)
  }
}
