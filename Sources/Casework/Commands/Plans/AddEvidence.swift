/// What evidence or a check is about.
public enum PlanEntry: Sendable, Equatable, Hashable {
  case action(ActionID)
  case recommendation(RecommendationID)
}

/// Adds something that shows what was done, or what was already in place.
public struct AddEvidence: Command {
  public let plan: PlanID
  public let about: PlanEntry
  public let evidence: Evidence

  public init(plan: PlanID, about: PlanEntry, evidence: Evidence) {
    self.plan = plan
    self.about = about
    self.evidence = evidence
  }

  public init(plan: PlanID, action: ActionID, evidence: Evidence) {
    self.init(plan: plan, about: .action(action), evidence: evidence)
  }

  public func words(in register: Register) -> String {
    "add evidence to \(register.reference(of: about, in: plan)): \(evidence.title)"
  }

  public func violations(in register: Register) -> [Violation] {
    let hash = evidence.sha256
    let isHash = hash.isEmpty || hash.utf8.count == 64 && hash.allSatisfy { $0.isASCII && $0.isHexDigit }
    return register.violations(finding: about, in: plan)
      + Violation.blank("A piece of evidence", evidence.title, field: "title")
      + (isHash ? [] : [Violation("bad-hash", "A SHA-256 is 64 hexadecimal digits.", field: "sha256")])
  }

  public func apply(to register: inout Register) {
    register.change(plan) { plan in
      switch about {
      case .action(let id): plan.change(id) { $0.evidence.append(evidence) }
      case .recommendation(let id): plan.change(id) { $0.evidence.append(evidence) }
      }
    }
  }
}

extension Register {
  /// "PLAN-2026-001/1/7b", or words where it is gone.
  func reference(of entry: PlanEntry, in id: PlanID) -> String {
    guard let plan = plans[id] else { return "a plan that is gone" }
    switch entry {
    case .action(let id):
      return plan.actions.first { $0.id == id }.map { plan.reference(of: $0) } ?? "an action of \(plan.reference)"
    case .recommendation(let id):
      return plan.recommendation(id).map { plan.reference(of: $0) } ?? "a recommendation of \(plan.reference)"
    }
  }

  func violations(finding entry: PlanEntry, in id: PlanID) -> [Violation] {
    switch entry {
    case .action(let action): place(of: action, in: id) == nil ? [.actionGone] : []
    case .recommendation(let wanted): plans[id]?.recommendation(wanted) == nil ? [.recommendationGone] : []
    }
  }
}
