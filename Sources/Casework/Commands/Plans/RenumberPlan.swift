/// Gives a plan another reference and keeps the one it had.
public struct RenumberPlan: Command {
  public let plan: PlanID
  public let reference: String

  public init(_ plan: PlanID, to reference: String) {
    self.plan = plan
    self.reference = reference
  }

  public func words(in register: Register) -> String {
    "renumber \(register.plans[plan]?.reference ?? "a plan that is gone") to \(reference)"
  }

  public func violations(in register: Register) -> [Violation] {
    guard var held = register.plans[plan] else { return [.planGone] }
    guard held.reference != reference else {
      return [Violation("reference-changes", "\(reference) is its reference already.", field: "reference")]
    }
    held.reference = reference
    return held.referenceViolations(in: register)
  }

  public func apply(to register: inout Register) {
    register.change(plan) { held in
      held.formerly.append(held.reference)
      held.reference = reference
    }
  }
}
