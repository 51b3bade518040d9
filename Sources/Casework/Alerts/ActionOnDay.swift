/// One action as it stands on a day, with what several checks ask of it worked out once.
struct ActionOnDay {
  let action: Action
  let plan: PlanAlerts
  let stage: ActionStage
  let due: Day?
  /// What was last claimed of it, as its scheme reads it.
  let level: BragLevel?
  let hasDuplicate: Bool

  init(_ action: Action, in plan: PlanAlerts, hasDuplicate: Bool) {
    self.action = action
    self.plan = plan
    self.hasDuplicate = hasDuplicate
    stage = action.stage
    due = action.currentDue
    level = action.claims.last.flatMap { claim in plan.scene.scheme?.level(claim.level) }
  }

  var context: AlertContext { plan.context }
  var day: Day { plan.context.day }

  /// Whether something is still to be done on it: it has neither ended nor been completed.
  var isActive: Bool { stage != .completed && !stage.isEnding }

  /// Whether work on it has begun and goes on.
  var isStarted: Bool { stage == .inProgress || stage == .reopened }

  /// Whether it ended in a way for which claims no longer matter.
  var wasLetGo: Bool { stage.isEnding && stage != .signedOff && stage != .embedded }

  /// Since when it has been known: its start, or the first dated move.
  var begun: Day? { action.start ?? action.moves.first?.on }

  /// "Green (on target)".
  var claimWords: String {
    guard let level else { return "" }
    return level.meaning.words == level.word.lowercased() ? level.word : "\(level.word) (\(level.meaning.words))"
  }

  var place: AlertPlace {
    AlertPlace(
      record: plan.scene.reference(of: action), document: .plan(plan.scene.plan.id), item: action.id.erased,
      title: action.text, agency: plan.scene.directory.agency(action.leadAgency),
      person: plan.scene.directory.names(of: action.leads), group: plan.scene.plan.owningGroup)
  }

  /// Every check of an action.
  static let checks: [@Sendable (ActionOnDay) -> Concern?] = late + soon + contradictions + gaps + otherGaps
}

/// What the checks of one plan's actions share.
final class PlanAlerts {
  let scene: PlanScene
  let context: AlertContext

  init(_ plan: Plan, in context: AlertContext) {
    scene = PlanScene(plan, in: context.register, directory: context.directory)
    self.context = context
  }
}
