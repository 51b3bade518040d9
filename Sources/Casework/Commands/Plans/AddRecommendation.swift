/// Adds a recommendation to a plan. Its document, section and number together are its identity.
public struct AddRecommendation: Command {
  public let plan: PlanID
  public let recommendation: Recommendation

  public init(plan: PlanID, recommendation: Recommendation) {
    self.plan = plan
    self.recommendation = recommendation
  }

  public func words(in register: Register) -> String {
    "add recommendation \(register.plans[plan]?.reference(of: recommendation) ?? recommendation.ref)"
  }

  public func violations(in register: Register) -> [Violation] {
    guard let plan = register.plans[plan] else { return [.planGone] }
    return Violation.blank("A recommendation", recommendation.ref, field: "ref")
      + Violation.blank("A recommendation", recommendation.text, field: "text")
      + identityViolations(in: plan) + parentViolations(in: plan)
      + recommendation.responses.flatMap { $0.violations(in: register) }
  }

  public func apply(to register: inout Register) {
    register.change(plan) { $0.recommendations.append(recommendation) }
  }

  private func identityViolations(in plan: Plan) -> [Violation] {
    let key = plan.reference(of: recommendation).lowercased()
    guard plan.recommendations.contains(where: { plan.reference(of: $0).lowercased() == key }) else { return [] }
    let sentence = "\(plan.reference(of: recommendation)) is there already: give another number, section or document."
    return [Violation("duplicate-ref", sentence, field: "ref")]
  }

  private func parentViolations(in plan: Plan) -> [Violation] {
    guard let parent = recommendation.parent, plan.recommendation(parent) == nil else { return [] }
    let sentence = "The recommendation it is a part of is not in this plan: name one that is."
    return [Violation("no-such-parent", sentence, field: "parent")]
  }
}
