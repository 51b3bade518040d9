/// A duty that needs another person than whoever did the work: a second pair of eyes.
public enum SeparateDuty: CaseIterable, Sendable {
  case signOff, unfinishedEnd, moreTime, decision, auditSignOff, moderation, acceptance

  /// The one name of the rule, and of the alert where a board only warns of it.
  static let rule = "own-sign-off"

  var sentence: String {
    switch self {
    case .signOff: "An action cannot be signed off by its own lead: someone else must do it for the owning group."
    case .unfinishedEnd: "The end of an unfinished action cannot be approved by its own lead: name someone else."
    case .moreTime: "More time cannot be approved by the action's own lead: name someone else."
    case .decision: "Whoever recommended it cannot decide it: name the decision-maker."
    case .auditSignOff:
      "An audit cannot be signed off by its own lead auditor: someone else must do it for the owning group."
    case .moderation: "A grade is moderated by another than whoever gave it: name someone else."
    case .acceptance: "A reply cannot be accepted by whoever gave it: someone else must look at it."
    }
  }

  /// The option that names who does it.
  var field: String {
    switch self {
    case .moreTime: "approver"
    case .moderation: "as"
    default: "by"
    }
  }

  /// How an alert tells of it: "It was signed off by" someone "who leads it".
  var told: (deed: String, work: String) {
    switch self {
    case .signOff, .auditSignOff: ("It was signed off by", "leads it")
    case .unfinishedEnd: ("Its end, unfinished, was approved by", "leads it")
    case .moreTime: ("More time was approved by", "leads it")
    case .decision: ("It was decided by", "also recommended it")
    case .moderation: ("A grade was moderated by", "also gave it")
    case .acceptance: ("A reply was accepted by", "also gave it")
    }
  }

  var violation: Violation { Violation(Self.rule, sentence, field: field) }
}

extension Register {
  /// The rule that someone breaks by doing a duty on their own work; nothing where the board only warns of it.
  ///
  /// - Parameter didTheWork: whether it is their own.
  func violations(of duty: SeparateDuty, by party: Party?, _ didTheWork: (Party) -> Bool) -> [Violation] {
    guard settings.ownWork == .refused, let party, didTheWork(party) else { return [] }
    return [duty.violation]
  }
}

extension Guard where Proposal: ProposedStep {
  /// Asks for another person than whoever did the work.
  static func notOwn(_ duty: SeparateDuty, _ didTheWork: @escaping @Sendable (Proposal, Party) -> Bool) -> Guard {
    let violation = duty.violation
    return Guard(violation.rule, violation.sentence, field: violation.field) { move in
      move.register.violations(of: duty, by: move.details.by) { didTheWork(move, $0) }.isEmpty
    }
  }
}
