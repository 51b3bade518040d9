/// A plan's stage move, with what its guards look at.
struct PlanProposal: StageProposal {
  static let machine = PlanStage.machine
  let plan: Plan
  let register: Register
  var details: MoveDetails
  var moves: [StageMove<PlanStage>] { plan.moves }
}

extension PlanStage {
  typealias Step = Transition<PlanStage, PlanProposal>

  static let machine = StageMachine(
    initial: .draft,
    transitions: [
      Step(from: [.draft], to: .open, guards: [.sources]),
      Step(from: [.open], to: .closed, guards: [.actionsEnded, .recommendationsSettled, .localPlansClosed]),
      Step(
        from: [.closed], to: .open,
        guards: [.reason("Opening a closed plan again needs a reason: say what is still to do.")]),
    ])
}

// The rules' names are permanent: scripts read them.
extension Guard where Proposal == PlanProposal {
  static var sources: Guard {
    let sentence =
      "A plan opens when every review it is drawn from is approved: wait for them, or give the reason to open early."
    return Guard("sources-not-complete", sentence, field: "reason") { move in
      move.register.hasCompleteSources(move.plan) || !move.plan.earlyReason.isVoid || !move.details.reason.isVoid
    }
  }

  static var actionsEnded: Guard {
    let sentence =
      "A plan closes when every action has ended: end the others, or give the reason to close it all the same."
    return Guard("actions-not-ended", sentence, field: "reason") { move in
      move.plan.actions.allSatisfy(\.hasEnded) || !move.details.reason.isVoid
    }
  }

  static var recommendationsSettled: Guard {
    let sentence =
      "A plan closes when every recommendation is implemented, superseded or rejected: settle the others, or give the reason to close it all the same."
    return Guard("recommendations-not-settled", sentence, field: "reason") { move in
      move.plan.recommendations.allSatisfy(\.isSettled) || !move.details.reason.isVoid
    }
  }
}

extension Guard where Proposal == PlanProposal {
  static var localPlansClosed: Guard {
    let sentence =
      "A plan closes when the plans that carry it out locally are closed: close them, or give the reason to close it all the same."
    return Guard("local-plans-open", sentence, field: "reason") { move in
      move.register.plansUnder(move.plan.id).allSatisfy { $0.stage == .closed } || !move.details.reason.isVoid
    }
  }
}

extension Register {
  /// Whether every case review a plan is drawn from is approved. A source that is only words has nothing to wait for.
  public func hasCompleteSources(_ plan: Plan) -> Bool {
    plan.sources.allSatisfy { source in
      guard source.kind == .caseReview, let record = source.record else { return true }
      return cases[record.retyped()]?.review?.isApproved ?? false
    }
  }

  /// The recommendation of that identifier, whichever plan it stands in.
  public func recommendation(_ id: RecommendationID) -> Recommendation? {
    for plan in plans.values {
      if let found = plan.recommendation(id) { return found }
    }
    return nil
  }
}

extension Review {
  /// Whether the decision-maker approved it, however far it has gone since.
  public var isApproved: Bool { [.approved, .actionPhase, .impactCheck, .closed].contains(stage) }
}
