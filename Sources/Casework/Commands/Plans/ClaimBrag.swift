/// Writes down what someone says of an action's colour. A claim never stops lateness.
public struct ClaimBrag: ActionCommand {
  public let plan: PlanID
  public let action: ActionID
  public let claim: BragClaim

  public init(plan: PlanID, action: ActionID, claim: BragClaim) {
    self.plan = plan
    self.action = action
    self.claim = claim
  }

  public func words(called reference: String, in register: Register) -> String {
    let level = register.plans[plan].flatMap { register.scheme(of: $0)?.level(claim.level) }
    return "claim \(level?.word ?? claim.level) for \(reference)" + (claim.reason.isEmpty ? "" : ": \(claim.reason)")
  }

  public func violations(for action: Action, in plan: Plan, register: Register) -> [Violation] {
    let scheme = register.scheme(of: plan)
    guard scheme?.level(claim.level) == nil else { return [] }
    let levels = scheme?.levels.map { $0.code }.joined(separator: ", ") ?? "none, since its scheme is not known"
    let sentence = "“\(claim.level)” is not a level of \(plan.reference): they are \(levels)."
    return [Violation("no-such-level", sentence, field: "level")]
  }

  public func change(_ action: inout Action) { action.claims.append(claim) }
}
