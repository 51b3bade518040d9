// What has to be there before a referral counts as received: what a board needs to begin its work.
extension Guard<CaseProposal> {
  static var needsReference: Self {
    Self("needs-reference", "A received referral has a reference.", field: "reference") {
      CaseReference.isWellFormed($0.caseFile.reference)
    }
  }

  static var needsKind: Self {
    Self("needs-kind", "Say what kind of review is asked for.", field: "kind") { !$0.caseFile.kind.isBlank }
  }

  static var needsSubject: Self {
    Self("needs-subject", "Add at least one subject, by pseudonym.", field: "subjects") {
      $0.caseFile.subjects.contains { !$0.pseudonym.isVoid }
    }
  }

  /// Met by the day of the move where the record holds none yet.
  static var receivedByThen: Self {
    Self("received-by-then", "The day it was received cannot be after the day of this step.", field: "received") {
      ($0.referral.received ?? $0.details.on) <= $0.details.on
    }
  }

  static var needsReferrer: Self {
    Self("needs-referrer", "Say who referred it: a person, an agency, or both.", field: "referrer") {
      $0.referral.referrer != nil || $0.referral.referrerAgency != nil
    }
  }

  static var needsSummary: Self {
    Self("needs-summary", "Summarise what happened.", field: "summary") { !$0.referral.summary.isVoid }
  }
}

// What the steps to a recommendation ask for.
extension Guard<CaseProposal> {
  static var returnsRequested: Self {
    Self("returns-requested", "Request at least one agency's return, with a due day.", field: "returns") {
      $0.referral.returns.contains { $0.due != nil }
    }
  }

  static var returnsSettled: Self {
    Self(
      "returns-settled", "Every agency's return must be in, nil, verbal or waived; still awaited.", field: "returns",
      missing: { $0.register.namesAwaited(in: $0.referral.returns) })
  }

  static var reasonNoReturns: Self {
    Self("reason-no-returns", "Say why no information from agencies is needed before the panel.", field: "reason") {
      !$0.referral.returns.isEmpty || !$0.details.reason.isVoid
    }
  }

  static var reasonNoPanel: Self { .reason("reason-no-panel", "Say why it can be recommended without a panel.") }

  static var notifiedByThen: Self {
    Self("notified-by-then", "The day the panel was notified cannot be after the day of this step.", field: "notified")
    {
      ($0.referral.notified ?? $0.details.on) <= $0.details.on
    }
  }

  static var needsAnswer: Self {
    Self("needs-answer", "Say how the panel answered: agrees, queries or disagrees.", field: "answer") {
      $0.details.answer != nil
    }
  }

  static var needsAwaited: Self {
    Self("needs-awaited", "Say what is awaited.", field: "awaiting") { !$0.details.awaiting.isVoid }
  }

  static var needsHolder: Self {
    Self("needs-holder", "Say from whom it is awaited.", field: "holder") { $0.details.holder != nil }
  }

  static var needsReviewDay: Self {
    Self("needs-review-day", "Give a later day on which it is looked at again.", field: "review-on") { step in
      step.details.reviewOn.map { $0 > step.details.on } ?? false
    }
  }
}

extension Register {
  /// The agencies whose returns are not settled, by name: "Housing (due 3 Oct 2026), Probation".
  func namesAwaited(in returns: [AgencyReturn]) -> String {
    returns.filter { !$0.isSettled }.map { awaited in
      let name = agency(awaited.agency)?.name ?? "an agency that is not named"
      return name + (awaited.due.map { " (due \($0.words))" } ?? "")
    }.joined(separator: ", ")
  }
}
