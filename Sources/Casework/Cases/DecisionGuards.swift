// What a recommendation, a decision and an ending ask for.
extension Guard<CaseProposal> {
  /// The required and any-of rows alone: considerations may stay open, and the outcome does not follow from any row.
  static var criteriaAnswered: Self {
    Self(
      "criteria-answered", "Answer every required and any-of criterion; still open.", field: "criteria",
      missing: { $0.openCriteriaWords })
  }

  static var outcomeKnown: Self {
    Self(
      "outcome-known", "Name the outcome as the case's framework does.", field: "outcome",
      missing: { step in
        if step.outcome != nil { return "" }
        return step.framework?.outcomes.map(\.code).joined(separator: ", ") ?? "its framework is not known here"
      })
  }

  static var needsRationale: Self {
    Self("needs-rationale", "Give the rationale.", field: "rationale") { !$0.details.rationale.isVoid }
  }

  static var needsDecisionMaker: Self {
    Self(
      "needs-decision-maker", "Say who decided.", field: "by",
      missing: { step in
        guard step.details.by == nil else { return "" }
        let maker = step.framework?.decisionMaker ?? ""
        return maker.isEmpty ? "the framework's decision-maker" : maker
      })
  }

  /// The group's advice and the decision are two acts of two bodies (Care Act guidance ch. 14; Working Together).
  static var decidedByAnother: Self {
    .notOwn(.decision) { $0.register.isSame($1, as: $0.referral.recommendation?.by) }
  }

  static var needsOtherLearning: Self {
    Self(
      "needs-other-learning", "A decision not to review names the other learning, or says why there is none.",
      field: "other-learning"
    ) { $0.outcome?.needsOtherLearning != true || !$0.details.otherLearning.isVoid }
  }

  static var referrerTold: Self {
    Self("referrer-told", "The referrer must have been told of the decision.", field: "decision-told") { step in
      guard let told = step.referral.decisionTold else { return false }
      return told <= step.details.on && step.referral.decision?.on.map { $0 <= told } ?? true
    }
  }

  static var reasonWithdrawn: Self { .reason("reason-withdrawn", "Say why the referral is withdrawn.") }

  static var withdrawalConfirmed: Self {
    Self("withdrawal-confirmed", "Say which decision-maker confirms that no duty to review remains.", field: "by") {
      $0.details.by != nil
    }
  }

  static var mergedInto: Self {
    Self("merged-into", "Link the other case of this register that it is merged into.", field: "link") {
      $0.linkedCase != nil
    }
  }

  /// A chain of mergers would hide where the referral went, and a ring of them would lose it.
  static var mergeTargetStands: Self {
    Self("merge-target-stands", "That case is itself merged into another: link the other one.", field: "link") {
      $0.linkedCase?.referral?.stage != .merged
    }
  }
}

extension CaseProposal {
  /// The other case that the step links to, if it is in this register.
  var linkedCase: CaseFile? {
    guard let link = details.link, link != caseFile.id.erased else { return nil }
    return register.cases[link.retyped()]
  }

  /// The framework's required and any-of rows that no one has answered.
  var openCriteria: [CriterionTemplate] {
    let answered = Set(referral.criteria.filter { $0.answer != nil }.map(\.criterion))
    return framework?.criteria.filter { $0.group != .consideration && !answered.contains($0.code) } ?? []
  }
}

extension CaseProposal {
  /// "2 (The child has died)": the place by which a criterion is edited, and how it begins.
  var openCriteriaWords: String {
    openCriteria.map { row in
      let place = referral.criteria.firstIndex { $0.criterion == row.code }.map { "\($0 + 1) " } ?? ""
      return place + "(\(row.opening))"
    }
    .joined(separator: ", ")
  }
}

extension CriterionTemplate {
  /// Its first words, enough to know it by.
  var opening: String {
    let words = text.split(separator: " ")
    return words.prefix(6).joined(separator: " ") + (words.count > 6 ? " …" : "")
  }

  /// The code by which a case's answers name the row.
  public var code: String { id.text }
}
