/// The stages of a referral and the steps between them, for each way that a framework takes a referral to its decision.
public enum ReferralStages {
  public typealias Machine = StageMachine<ReferralStage, CaseProposal>

  public static func machine(for path: ReferralPath) -> Machine {
    switch path {
    case .adult: adult
    case .childrenSince2018: childrenSince2018
    }
  }

  /// Screening, information from agencies, panel, recommendation (Care Act 2014; children before 2018; Wales).
  static let adult = Machine(
    initial: .draft,
    transitions: [
      Transition(from: [.draft, .returnedToReferrer], to: .received, guards: received),
      Transition(from: [.received, .reopened], to: .screening),
      Transition(from: [.screening], to: .informationRequested, guards: [.returnsRequested]),
      Transition(from: [.informationRequested, .deferred], to: .panel, guards: [.returnsSettled]),
      Transition(from: [.screening], to: .panel, guards: [.reasonNoReturns, .returnsSettled]),
      Transition(from: [.panel], to: .recommended, guards: recommended),
      Transition(from: [.screening], to: .recommended, guards: [.reasonNoPanel] + recommended),
      Transition(from: [.panel], to: .deferred, guards: [.needsAwaited, .needsHolder, .needsReviewDay]),
      // Steps are offered in this order: the way back stands behind the ways on.
      Transition(from: [.panel], to: .informationRequested, guards: [.returnsRequested]),
    ] + decision + endings(before: [.informationRequested, .panel, .deferred]))

  /// Notification, rapid review, the national panel's reply (Working Together 2018 and 2023).
  static let childrenSince2018 = Machine(
    initial: .draft,
    transitions: [
      Transition(from: [.draft, .returnedToReferrer], to: .received, guards: received),
      Transition(from: [.received, .reopened], to: .screening),
      Transition(from: [.received, .screening], to: .notified, guards: [.notifiedByThen]),
      Transition(from: [.notified], to: .rapidReview),
      Transition(from: [.rapidReview], to: .sentToPanel, guards: [.returnsSettled]),
      Transition(from: [.sentToPanel], to: .panelReply, guards: [.needsAnswer]),
      Transition(from: [.panelReply], to: .recommended, guards: recommended),
      Transition(
        from: [.panelReply], to: .rapidReview,
        guards: [.reason("reason-rapid-review-again", "Say what the rapid review has to look at again.")]),
      Transition(from: [.screening], to: .recommended, guards: [.reasonNoPanel] + recommended),
    ] + decision + endings(before: [.notified, .rapidReview, .sentToPanel, .panelReply]))
}

// The steps that both ways share.
extension ReferralStages {
  private static var received: [CaseGuard] {
    [.needsReference, .needsKind, .needsSubject, .receivedByThen, .needsReferrer, .needsSummary]
  }

  private static var recommended: [CaseGuard] { [.criteriaAnswered, .outcomeKnown, .needsRationale] }

  private static var decision: [Transition<ReferralStage, CaseProposal>] {
    [
      Transition(
        from: [.recommended], to: .decided,
        guards: [.needsDecisionMaker, .decidedByAnother, .outcomeKnown, .needsRationale, .needsOtherLearning]),
      Transition(from: [.decided], to: .closed, guards: [.referrerTold]),
    ]
  }

  /// How a referral leaves the way to its decision, or comes back to it.
  private static func endings(before own: [ReferralStage]) -> [Transition<ReferralStage, CaseProposal>] {
    let open: [ReferralStage] = [.draft, .received, .screening] + own + [.recommended, .returnedToReferrer, .reopened]
    return [
      Transition(
        from: [.screening], to: .returnedToReferrer,
        guards: [.reason("reason-returned", "Say what the referrer is asked to put right.")]),
      Transition(
        from: [.decided, .closed], to: .reopened,
        guards: [
          .reason("reason-reopened", "Say what reopens it: new information, a dispute, or the panel's challenge.")
        ]),
      Transition(from: open, to: .withdrawn, guards: [.reasonWithdrawn, .withdrawalConfirmed]),
      Transition(from: open, to: .merged, guards: [.mergedInto, .mergeTargetStands]),
    ]
  }
}
