/// Records why nothing will be done about a finding, or takes that decision back.
public struct DecideNoAction: AuditCommand {
  public let audit: AuditID
  public let finding: AuditFindingID
  /// Nothing takes the decision back.
  public let decision: NoActionDecision?

  public init(audit: AuditID, finding: AuditFindingID, decision: NoActionDecision?) {
    self.audit = audit
    self.finding = finding
    self.decision = decision
  }

  public func words(called reference: String, in register: Register) -> String {
    let called = "\(reference)/\(register.audits[audit]?.finding(finding)?.ref ?? "a finding that is gone")"
    guard let decision else { return "take back the decision on \(called)" }
    return "decide no action on \(called): \(decision.reason)"
  }

  public func violations(for audit: Audit, in register: Register) -> [Violation] {
    guard let found = audit.finding(finding) else { return [.findingGone] }
    guard let decision else {
      guard found.noAction == nil else { return Violation.ended(audit) }
      let sentence =
        "\(audit.reference(of: found)) has no decision that there is no action: there is nothing to take back."
      return [Violation("no-decision", sentence)]
    }
    return Violation.ended(audit) + decision.violations + actionViolations(found, in: audit, register)
  }

  /// What is being done about it is not left undone: the action ends first.
  private func actionViolations(_ found: AuditFinding, in audit: Audit, _ register: Register) -> [Violation] {
    let open = FindingAnswers(register).answer(to: found.id).actions.compactMap(register.action).filter {
      !$0.action.hasEnded
    }
    guard let first = open.first else { return [] }
    let sentence =
      "\(first.plan.reference(of: first.action)) answers \(audit.reference(of: found)): end that action before deciding that there is none."
    return [Violation("has-action", sentence)]
  }

  public func change(_ audit: inout Audit) { audit.change(finding) { $0.noAction = decision } }
}

extension NoActionDecision {
  var violations: [Violation] {
    var found: [Violation] = []
    if reason.isVoid {
      found.append(Violation("needs-reason", "Say why there is no action: give the reason.", field: "reason"))
    }
    if by == nil { found.append(Violation("needs-by", "Say who decided that there is no action.", field: "by")) }
    if on == nil { found.append(Violation("needs-day", "Give the day it was decided.", field: "on")) }
    return found
  }
}

extension Violation {
  static let findingGone = Violation("finding-gone", "The finding is no longer in this audit: look for it again.")
}
