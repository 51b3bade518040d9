/// One move of an action from stage to stage.
public struct ActionMove: Sendable, Equatable {
  public let action: ActionID
  public let plan: PlanID
  /// "PLAN-2026-001/1/7b".
  public let reference: String
  public let text: String
  public let agency: AgencyNames?
  public let from: ActionStage
  public let to: ActionStage
  public let on: Day
  public let by: Party?
  public let reason: String
  /// Came with an import, and no one has verified it.
  public let isUnverified: Bool
}

/// One extension of an action's due day.
public struct Slip: Sendable, Equatable {
  public let action: ActionID
  public let plan: PlanID
  public let reference: String
  public let text: String
  public let agency: AgencyNames?
  /// The day it was due before; nothing where it had none.
  public let from: Day?
  public let to: Day
  public let on: Day
  public let reason: String
  public let approver: Party?
  /// Which slip of this action it was: 1 for the first.
  public let number: Int

  /// Days by which it was moved on; nothing where there was no day before.
  public var days: Int? { from.map { $0.days(until: to) } }
}

/// What was done to actions in a span of days.
public struct ActionChanges: Sendable, Equatable {
  /// In order of days, then of references.
  public internal(set) var moves: [ActionMove] = []
  public internal(set) var slips: [Slip] = []

  /// How many moves led to each stage, in the order of stages; stages to which none led are left out.
  public var byStage: [StatusCounts.Count] {
    .counting(moves.map(\.to.words), order: ActionStage.allCases.map(\.words))
  }
}

extension Register {
  /// The moves and extensions of actions dated in a span of days, of all plans or of some; corrections are no slips.
  public func actionChanges(in span: ClosedRange<Day>, plans chosen: Set<PlanID>? = nil) -> ActionChanges {
    let directory = DirectoryIndex(self)
    var changes = ActionChanges()
    for plan in plansInNaturalOrder where chosen?.contains(plan.id) ?? true {
      let scene = PlanScene(plan, in: self, directory: directory)
      // By its place: an action is large, and taking one out of its list copies it.
      for at in plan.actions.indices where plan.actions[at].hasChanges(in: span) {
        changes.add(plan.actions[at], in: scene, during: span)
      }
    }
    changes.moves = changes.moves.inOrder(of: \.on)
    changes.slips = changes.slips.inOrder(of: \.on)
    return changes
  }
}

extension Action {
  fileprivate func hasChanges(in span: ClosedRange<Day>) -> Bool {
    moves.contains { $0.on.map(span.contains) ?? false } || extensions.contains { $0.on.map(span.contains) ?? false }
  }
}

extension ActionChanges {
  fileprivate mutating func add(_ action: Action, in scene: PlanScene, during span: ClosedRange<Day>) {
    let (reference, agency) = (scene.reference(of: action), scene.directory.agency(action.leadAgency))
    var stage = ActionStage.proposed
    for move in action.moves {
      guard let to = move.to else { continue }
      if let on = move.on, span.contains(on) {
        moves.append(
          ActionMove(
            action: action.id, plan: scene.plan.id, reference: reference, text: action.text, agency: agency,
            from: stage, to: to, on: on, by: move.by, reason: move.reason, isUnverified: move.isUnverified))
      }
      stage = to
    }
    var (due, number) = (action.timescale.due, 0)
    for event in action.extensions {
      let isSlip = event.kind == .extension
      number += isSlip ? 1 : 0
      if isSlip, let to = event.to, let on = event.on, span.contains(on) {
        slips.append(
          Slip(
            action: action.id, plan: scene.plan.id, reference: reference, text: action.text, agency: agency, from: due,
            to: to, on: on,
            reason: event.reason, approver: event.approver, number: number))
      }
      due = event.to ?? due
    }
  }
}

extension Array {
  /// By their days; those of one day stay as they stood.
  func inOrder(of day: (Element) -> Day) -> [Element] {
    enumerated().sorted { (day($0.element), $0.offset) < (day($1.element), $1.offset) }.map(\.element)
  }
}

extension ActionChanges {
  /// Those of the actions that an agency leads.
  public func led(by agency: AgencyID) -> ActionChanges {
    ActionChanges(
      moves: moves.filter { $0.agency?.id == agency }, slips: slips.filter { $0.agency?.id == agency })
  }
}
