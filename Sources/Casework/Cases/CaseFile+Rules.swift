// What must hold of a case whatever command changed it. That nothing lies in the future is a rule of every record.
extension CaseFile {
  /// Every rule that the case's own fields break in this register, in which it may stand already.
  public func violations(in register: Register) -> [Violation] {
    let returns = (referral?.returns ?? []) + (review?.returns ?? [])
    return CaseReference.violations(of: reference, for: id, in: register) + frameworkViolations(in: register)
      + (referral.map { $0.toldViolations(on: $0.decisionTold) + $0.acknowledgedViolations } ?? [])
      + (review?.commissioned.map { commissionViolations(on: $0, in: register) } ?? [])
      + holds.flatMap(\.violations) + returns.flatMap(\.violations)
      + (review?.impactChecks.flatMap(\.violations) ?? [])
  }

  private func frameworkViolations(in register: Register) -> [Violation] {
    guard let rules = register.reference.framework(framework) else {
      return [Violation("framework-known", "No practice framework is called “\(framework)”.", field: "framework")]
    }
    var open = Set(rules.criteria.map(\.code))
    let rows = referral?.criteria.map(\.criterion) ?? []
    return rows.filter { open.remove($0) == nil }.map { row in
      let sentence = "“\(row)” is no criterion of its framework, or is there already: answer the one that is."
      return Violation("criterion-known", sentence, field: "criterion")
    }
  }

  /// A review does not begin before the decision that leads to it.
  func commissionViolations(on day: Day, in register: Register) -> [Violation] {
    guard referral != nil, let decided = self.day(of: .decisionToReview, in: register), day < decided else { return [] }
    let sentence = "The decision was on \(decided.words): the review cannot have been commissioned before that."
    return [Violation("not-before-decision", sentence, field: "commissioned")]
  }
}

extension Referral {
  /// The rules about the day the referrer was told; none while that has not been done.
  func toldViolations(on day: Day?) -> [Violation] {
    guard let day else { return [] }
    guard let decided = decision?.on else {
      return [Violation("decided-first", "There is no decision to tell the referrer of.", field: "decision-told")]
    }
    guard day < decided else { return [] }
    let sentence = "The decision was on \(decided.words): the referrer cannot have been told before that."
    return [Violation("not-before-decision", sentence, field: "decision-told")]
  }

  fileprivate var acknowledgedViolations: [Violation] {
    guard let received, let acknowledged, acknowledged < received else { return [] }
    let sentence = "It was received on \(received.words): it cannot have been acknowledged before that."
    return [Violation("not-before-received", sentence, field: "acknowledged")]
  }
}

extension Hold {
  /// The rules that a hold breaks by itself.
  var violations: [Violation] {
    let unsaid = reason.isVoid ? [Violation("reason-held", "Say why the case is held.", field: "reason")] : []
    guard let from else { return [Violation("needs-day", "Give the day the hold began.", field: "from")] + unsaid }
    if let to {
      let sentence = "A hold ends after it began and not after today."
      return unsaid + (to < from ? [Violation("lifted-by-then", sentence, field: "to")] : [])
    }
    // A hold that nobody looks at again is how a review is forgotten.
    guard reviewOn.map({ $0 <= from }) ?? true else { return unsaid }
    let sentence = "Give a later day on which the hold is looked at again."
    return [Violation("needs-review-day", sentence, field: "review-on")] + unsaid
  }
}

extension AgencyReturn {
  /// The rules that a return breaks by itself.
  var violations: [Violation] {
    guard let requested else { return [Violation("needs-day", "Give the day it was requested.", field: "requested")] }
    guard let due else { return [Violation("needs-due", "Give the day the return is due.", field: "due")] }
    let early = "Returns cannot be due before they are requested."
    return (due < requested ? [Violation("due-after-requested", early, field: "due")] : [])
      + orderViolations(received, "received", field: "received")
      + orderViolations(settledOn, "settled", field: "settledOn")
      + chases.flatMap { orderViolations($0.on, "chased", field: "on") } + settlementViolations
  }

  private var settlementViolations: [Violation] {
    if settlement == .waived, reason.isVoid { return [.reasonWaived] }
    switch (settlement, settledOn) {
    case (.some, nil): return [Violation("needs-day", "Give the day it was settled.", field: "settledOn")]
    case (nil, .some):
      let sentence = "Say how it was settled without a paper: nil involvement, verbal or waived."
      return [Violation("needs-settlement", sentence, field: "settlement")]
    default: return []
    }
  }

  /// Nothing happens to a return before it is requested.
  func orderViolations(_ day: Day?, _ what: String, field: String) -> [Violation] {
    guard let requested, let day, day < requested else { return [] }
    let sentence = "It was requested on \(requested.words): it cannot have been \(what) before that."
    return [Violation("not-before-requested", sentence, field: field)]
  }
}

extension Violation {
  static let reasonWaived = Violation("reason-waived", "Say why the return is waived.", field: "reason")
}

extension ImpactCheck {
  /// The rules that a check breaks by itself: one that was made says what was found, and by whom.
  var violations: [Violation] {
    guard done != nil else {
      return due == nil ? [Violation("needs-day", "Say when the check is due, or when it was done.", field: "due")] : []
    }
    let sentence = "A check that was made needs someone who made it: say by whom."
    return Violation.blank("A check that was made", finding, field: "finding")
      + (by == nil ? [Violation("needs-checker", sentence, field: "by")] : [])
  }
}
