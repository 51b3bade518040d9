/// Carries an unfinished action into another plan: the first ends, a copy goes on, and each leads to the other.
public struct CarryForward: Command {
  public let plan: PlanID
  public let action: ActionID
  public let target: PlanID
  /// An objective of the target plan, if the copy stands under one.
  public let objective: ObjectiveID?
  public let copyID: ActionID
  /// The copy's reference; nothing keeps the first one's.
  public let ref: String?
  public let linkID: Identifier<ActionLink>
  private(set) var end: MoveAction

  /// - Parameters:
  ///   - details: the day, the reason and who approved it; the link is filled in here.
  ///   - today: the day on which it is written down.
  public init(
    plan: PlanID, action: ActionID, into target: PlanID, objective: ObjectiveID? = nil, ref: String? = nil,
    copyID: ActionID, linkID: Identifier<ActionLink>, details: MoveDetails,
    moveID: Identifier<StageMove<ActionStage>>, today: Day
  ) {
    self.plan = plan
    self.action = action
    self.target = target
    self.objective = objective
    self.ref = ref
    self.copyID = copyID
    self.linkID = linkID
    var details = details
    details.link = copyID.erased
    end = MoveAction(
      plan: plan, action: action, to: .carriedForward, details: details, moveID: moveID, today: today)
  }

  public func done(by party: Party) -> (any Command)? {
    var own = self
    own.end = end.approved(by: party)
    return own
  }

  public func words(in register: Register) -> String {
    let reference = register.reference(of: .action(action), in: plan)
    let target = register.plans[target]?.reference ?? "another plan"
    return "carry \(reference) forward into \(target)" + end.details.reasonInWords
  }

  public func violations(in register: Register) -> [Violation] {
    guard let place = register.place(of: action, in: plan) else { return [.actionGone] }
    guard target != plan, let goal = register.plans[target] else {
      return [Violation("needs-other-plan", "Name another plan of this register to carry it into.", field: "into")]
    }
    let copy = copy(of: place.action)
    var after = register
    after.change(target) { $0.actions.append(copy) }
    return copy.violations(in: goal, register: register) + end.violations(in: after)
  }

  public func apply(to register: inout Register) {
    guard let place = register.place(of: action, in: plan) else { return }
    let copy = copy(of: place.action)
    register.change(target) { $0.actions.append(copy) }
    end.apply(to: &register)
  }

  /// The same work, not yet agreed, with its dates and slips: what has been late before stays visible.
  ///
  /// Leads, extensions and measures keep their identifiers, since they are the same ones told in another plan.
  private func copy(of action: Action) -> Action {
    var copy = action
    copy.id = copyID
    copy.ref = ref ?? action.ref
    copy.objective = objective
    copy.claims = []
    copy.progress = []
    copy.evidence = []
    copy.impact = ""
    copy.checks = []
    copy.moves = []
    copy.keptCells = []
    copy.links = [
      ActionLink(id: linkID) {
        $0.kind = .carriedOverFrom
        $0.target = action.id
      }
    ]
    return copy
  }
}
