/// Adds an action to a plan, under a reference that is new to its objective.
public struct AddAction: Command {
  public let plan: PlanID
  public let action: Action

  /// - Parameter timescale: when it is due, as printed or typed, to be read here; nothing where the action holds it.
  public init(plan: PlanID, action: Action, timescale: String? = nil) {
    self.plan = plan
    var action = action
    if let timescale { action.timescale = Timescale(printed: timescale) }
    self.action = action
  }

  public func words(in register: Register) -> String {
    "add action \(register.plans[plan]?.reference(of: action) ?? action.ref)"
  }

  public func violations(in register: Register) -> [Violation] {
    guard let plan = register.plans[plan] else { return [.planGone] }
    return action.violations(in: plan, register: register)
  }

  public func apply(to register: inout Register) { register.change(plan) { $0.actions.append(action) } }
}

extension Action {
  /// The rules that an action's own fields break in its plan, whether it stands there yet or not.
  public func violations(in plan: Plan, register: Register) -> [Violation] {
    refViolations(in: plan) + Violation.blank("An action", text, field: "text") + leads.violations(in: register)
      + linkViolations(in: plan, register) + standingViolations + checks.flatMap(\.violations)
  }

  /// What a step asked for stays as long as the stage does.
  private var standingViolations: [Violation] {
    let isClaimedDone = [.completed, .signedOff, .embedded].contains(stage)
    return (stage != .proposed && leads.isEmpty ? [.keepsLead] : [])
      + (isClaimedDone && evidence.isEmpty ? [.keepsEvidence] : [])
  }

  func refViolations(in plan: Plan) -> [Violation] {
    if ref.isVoid { return Violation.blank("An action", ref, field: "ref") }
    if ref.contains("/") {
      return [Violation("bad-ref", "An action's reference cannot hold a slash: write 7b, or 7b-d.", field: "ref")]
    }
    guard !plan.actions.duplicates(of: self).isEmpty else { return [] }
    let sentence = "\(plan.reference(of: self)) is there already: choose another reference."
    return [Violation("duplicate-ref", sentence, field: "ref")]
  }

  private func linkViolations(in plan: Plan, _ register: Register) -> [Violation] {
    var found: [Violation] = []
    if let objective, plan.objective(objective) == nil {
      found.append(Violation("no-such-objective", "That objective is not in \(plan.reference).", field: "objective"))
    }
    if answers.contains(where: { register.recommendation($0) == nil }) {
      let sentence = "It answers a recommendation that is not in this register: name one that is."
      found.append(Violation("no-such-recommendation", sentence, field: "answers"))
    }
    if let leadAgency, register.agency(leadAgency) == nil {
      found.append(
        Violation("no-such-agency", "The lead agency is not in the directory: add it first.", field: "lead-agency"))
    }
    return found
  }
}

extension Violation {
  static let keepsLead = Violation(
    "needs-lead", "An agreed action keeps at least one lead: name who takes it on.", field: "leads")
  static let keepsEvidence = Violation(
    "needs-evidence", "A completed action keeps at least one piece of evidence: add another first.", field: "evidence")
}

extension [Lead] {
  /// The rules that a list of leads breaks: each is someone, and exactly one is the primary one.
  func violations(in register: Register) -> [Violation] {
    var found: [Violation] = []
    if contains(where: { $0.role.isVoid && $0.person == nil }) {
      found.append(Violation("blank-lead", "A lead is a role, a person, or both: name one.", field: "leads"))
    }
    if contains(where: { $0.person != nil && register.person($0.person) == nil }) {
      found.append(Violation("no-such-person", "A lead is not in the directory: add the person first.", field: "leads"))
    }
    if !isEmpty, count(where: \.isPrimary) != 1 {
      found.append(Violation("one-primary-lead", "Exactly one lead is the primary one: say which.", field: "leads"))
    }
    return found
  }
}
