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
    return recommendation.violations(in: plan, register: register)
  }

  public func apply(to register: inout Register) {
    register.change(plan) { $0.recommendations.append(recommendation) }
  }
}

extension Recommendation {
  /// The rules that a recommendation's own fields break in its plan, whether it stands there yet or not.
  public func violations(in plan: Plan, register: Register) -> [Violation] {
    Violation.blank("A recommendation", ref, field: "ref") + Violation.blank("A recommendation", text, field: "text")
      + identityViolations(in: plan) + parentViolations(in: plan)
      + responses.flatMap { $0.violations(in: register) } + checks.flatMap(\.violations)
  }

  private func identityViolations(in plan: Plan) -> [Violation] {
    let key = plan.reference(of: self).lowercased()
    guard plan.recommendations.contains(where: { $0.id != id && plan.reference(of: $0).lowercased() == key }) else {
      return []
    }
    let sentence = "\(plan.reference(of: self)) is there already: give another number, section or document."
    return [Violation("duplicate-ref", sentence, field: "ref")]
  }

  private func parentViolations(in plan: Plan) -> [Violation] {
    guard let parent else { return [] }
    guard plan.recommendation(parent) != nil else {
      let sentence = "The recommendation it is a part of is not in this plan: name one that is."
      return [Violation("no-such-parent", sentence, field: "parent")]
    }
    guard plan.wholes(of: self).contains(id) else { return [] }
    return [Violation("parent-circle", "A recommendation cannot be part of itself: name another.", field: "parent")]
  }
}

extension Plan {
  /// What a recommendation is part of, nearest first; a circle is followed once.
  fileprivate func wholes(of recommendation: Recommendation) -> [RecommendationID] {
    var found: [RecommendationID] = []
    var next = recommendation.parent
    while let here = next, !found.contains(here) {
      found.append(here)
      next = self.recommendation(here)?.parent
    }
    return found
  }
}
