/// Adds an aim or priority to a plan.
public struct AddObjective: Command {
  public let plan: PlanID
  public let objective: Objective

  public init(plan: PlanID, objective: Objective) {
    self.plan = plan
    self.objective = objective
  }

  public func words(in register: Register) -> String {
    "add objective \(objective.ref) to \(register.plans[plan]?.reference ?? "a plan")"
  }

  public func violations(in register: Register) -> [Violation] {
    guard let plan = register.plans[plan] else { return [.planGone] }
    let key = ActionRef(objective.ref).key
    if key.isEmpty { return Violation.blank("An objective", objective.ref, field: "ref") }
    guard plan.objectives.contains(where: { ActionRef($0.ref).key == key }) else { return [] }
    let sentence = "\(plan.reference) already has an objective \(objective.ref): choose another reference."
    return [Violation("duplicate-ref", sentence, field: "ref")]
  }

  public func apply(to register: inout Register) { register.change(plan) { $0.objectives.append(objective) } }
}
