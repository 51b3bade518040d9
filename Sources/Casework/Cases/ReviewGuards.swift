// What the steps of a review ask for.
extension Guard<CaseProposal> {
  static var termsAgreed: Self {
    Self("terms-agreed", "Record the day a version of the terms of reference was agreed.", field: "terms") { step in
      step.review.terms.contains { $0.agreed.map { $0 <= step.details.on } ?? false }
    }
  }

  static var reviewerNamed: Self {
    Self("reviewer-named", "Name the independent reviewer.", field: "reviewer") { $0.review.reviewer != nil }
  }

  static var reviewReturnsSettled: Self {
    Self(
      "returns-settled", "Every agency's return must be in, nil, verbal or waived; still awaited.", field: "returns",
      missing: { $0.register.namesAwaited(in: $0.review.returns) })
  }

  static var sightOffered: Self {
    Self(
      "sight-offered", "Agencies and family must have been offered sight of the draft, or say why not.",
      field: "reason"
    ) { step in
      let review = step.review
      let isOffered = review.agenciesOfferedSight != nil && review.familyOfferedSight != nil
      return isOffered || !review.noSightReason.isVoid || !step.details.reason.isVoid
    }
  }

  static var needsApprover: Self {
    Self("needs-approver", "Say who approved the report.", field: "by") { $0.details.by != nil }
  }

  static var hasPlan: Self {
    Self("plan-or-reason", "No plan answers this review: make one, or say why there is none.", field: "reason") {
      !$0.register.plans(from: $0.caseFile.id).isEmpty || !$0.details.reason.isVoid
    }
  }

  static var actionsEnded: Self {
    Self(
      "actions-ended", "Every action of the review's plans must have ended; still open.", field: "actions",
      missing: { step in
        step.register.plans(from: step.caseFile.id).flatMap { plan in
          plan.actions.filter { !$0.hasEnded }.map { plan.reference(of: $0) }
        }.joined(separator: ", ")
      })
  }

  static var needsImpactStatement: Self {
    Self("needs-impact-statement", "Write the impact statement.", field: "impact-statement") {
      !$0.review.impactStatement.isVoid
    }
  }

  /// Another case, or another kind of review of the same one.
  static var convertedTo: Self {
    Self(
      "converted-to", "Say what it became: link the other case, or name the kind of review as its outcome.",
      field: "link"
    ) { step in
      step.linkedCase != nil || step.register.reference.card(of: CaseKind(step.details.outcome)) != nil
    }
  }
}

extension Register {
  /// The plans drawn from a case, in the order of their references.
  public func plans(from id: CaseID) -> [Plan] { plans(from: id.erased) }
}
