/// The stages of a review and the steps between them.
public enum ReviewStages {
  public static let machine = StageMachine<ReviewStage, CaseProposal>(
    initial: .commissioned,
    transitions: [
      Transition(from: [.commissioned], to: .scoping),
      Transition(from: [.scoping], to: .gathering, guards: [.termsAgreed, .reviewerNamed]),
      Transition(from: [.gathering], to: .analysis, guards: [.reviewReturnsSettled]),
      Transition(from: [.analysis], to: .drafting),
      Transition(from: [.drafting], to: .accuracyCheck, guards: [.sightOffered]),
      Transition(from: [.accuracyCheck], to: .board),
      Transition(from: [.board], to: .approved, guards: [.needsApprover]),
      Transition(from: [.accuracyCheck, .board], to: .drafting),
      Transition(from: [.approved], to: .actionPhase),
      Transition(from: [.actionPhase], to: .impactCheck, guards: [.hasPlan, .actionsEnded]),
      Transition(from: [.impactCheck], to: .closed, guards: [.needsImpactStatement]),
      Transition(
        from: open, to: .discontinued, guards: [.reason("reason-discontinued", "Say why the review is discontinued.")]),
      Transition(
        from: open, to: .converted,
        guards: [.reason("reason-converted", "Say why the review is converted."), .convertedTo]),
    ])

  /// The stages at which a review still goes on.
  static let open = ReviewStage.allCases.filter { !$0.isEnding }
}

/// The stages of a report or a learning brief on its way to the public, beside the action phase and not before it.
public enum PublicationStages {
  public static let machine = StageMachine<PublicationStage, CaseProposal>(
    initial: .undecided,
    transitions: [
      Transition(
        from: [.undecided], to: .embargoed,
        guards: [
          CaseGuard("needs-awaited", "Say until what it is held back.", field: "awaiting") {
            !$0.details.awaiting.isVoid
          }
        ]),
      Transition(
        from: [.undecided, .embargoed], to: .published,
        guards: [
          CaseGuard("needs-address", "Say where it is published.", field: "address") {
            !$0.details.address.isVoid
          }
        ]),
      Transition(
        from: [.undecided, .embargoed], to: .notPublished,
        guards: [.reason("reason-not-published", "Say why it is not published.")]),
      Transition(
        from: [.notPublished], to: .undecided,
        guards: [.reason("reason-undecided-again", "Say why publication is looked at again.")]),
    ])
}
