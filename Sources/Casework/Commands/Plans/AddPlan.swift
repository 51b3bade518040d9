/// Starts a plan under a reference that no other plan has.
public struct AddPlan: Command {
  public let plan: Plan

  public init(_ plan: Plan) { self.plan = plan }

  public func words(in register: Register) -> String { "add \(plan.reference): \(plan.title)" }

  public func violations(in register: Register) -> [Violation] { plan.violations(in: register) }

  public func apply(to register: inout Register) { register.put(plan) }
}
