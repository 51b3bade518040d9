/// A command about one action of one plan.
public protocol ActionCommand: Command {
  var plan: PlanID { get }
  var action: ActionID { get }
  /// The change in words; `reference` is the action's: "PLAN-2026-001/1/7b".
  func words(called reference: String, in register: Register) -> String
  func violations(for action: Action, in plan: Plan, register: Register) -> [Violation]
  func change(_ action: inout Action)
}

extension ActionCommand {
  public func words(in register: Register) -> String {
    let place = register.place(of: action, in: plan)
    return words(called: place.map { $0.plan.reference(of: $0.action) } ?? "an action", in: register)
  }

  public func violations(in register: Register) -> [Violation] {
    guard let place = register.place(of: action, in: plan) else { return [.actionGone] }
    return violations(for: place.action, in: place.plan, register: register)
  }

  public func apply(to register: inout Register) { register.change(plan) { $0.change(action, change) } }
}

/// A command about one recommendation of one plan.
public protocol RecommendationCommand: Command {
  var plan: PlanID { get }
  var recommendation: RecommendationID { get }
  /// The change in words; `reference` is the recommendation's: "PLAN-2026-001/rec/9a".
  func words(called reference: String, in register: Register) -> String
  func violations(for recommendation: Recommendation, in plan: Plan, register: Register) -> [Violation]
  func change(_ recommendation: inout Recommendation)
}

extension RecommendationCommand {
  public func words(in register: Register) -> String {
    let found = register.plans[plan].flatMap { plan in
      plan.recommendation(recommendation).map { plan.reference(of: $0) }
    }
    return words(called: found ?? "a recommendation", in: register)
  }

  public func violations(in register: Register) -> [Violation] {
    guard let holder = register.plans[plan], let found = holder.recommendation(recommendation) else {
      return [.recommendationGone]
    }
    return violations(for: found, in: holder, register: register)
  }

  public func apply(to register: inout Register) { register.change(plan) { $0.change(recommendation, change) } }
}

extension Violation {
  static let planGone = Violation("plan-gone", "The plan is no longer in this register: look for it again.")
  static let actionGone = Violation("action-gone", "The action is no longer in this plan: look for it again.")
  static let recommendationGone = Violation(
    "recommendation-gone", "The recommendation is no longer in this plan: look for it again.")

  /// A required text that says nothing.
  static func blank(_ what: String, _ text: String, field: String) -> [Violation] {
    text.isVoid ? [Violation("needs-\(field)", "\(what) needs a \(field): write it.", field: field)] : []
  }
}

extension Register {
  func place(of action: ActionID, in plan: PlanID) -> (plan: Plan, action: Action)? {
    guard let holder = plans[plan], let found = holder.actions.first(where: { $0.id == action }) else { return nil }
    return (holder, found)
  }
}

extension Plan {
  /// Changes an action that is there; does nothing when it is not.
  mutating func change(_ id: ActionID, _ change: (inout Action) -> Void) {
    guard let place = actions.firstIndex(where: { $0.id == id }) else { return }
    change(&actions[place])
  }

  /// Changes a recommendation that is there; does nothing when it is not.
  mutating func change(_ id: RecommendationID, _ change: (inout Recommendation) -> Void) {
    guard let place = recommendations.firstIndex(where: { $0.id == id }) else { return }
    change(&recommendations[place])
  }
}
