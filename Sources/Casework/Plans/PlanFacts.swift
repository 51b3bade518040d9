/// Counts of one plan's actions on a day, or of a plan's with all the local plans under it.
public struct PlanFacts: Sendable, Equatable {
  public var plans = 0
  public var actions = 0
  public var stages: [ActionStage: Int] = [:]
  /// By the meaning of the latest claim, so that plans with different colours can be added up.
  public var claims: [BragMeaning: Int] = [:]
  /// Actions without a claim, or with one that their scheme does not know.
  public var unrated = 0
  public var found: [FoundStanding: Int] = [:]
  public var recommendations = 0
  public var recommendationsSettled = 0
  /// The next day, from this one on, on which an open action is due.
  public var nextDue: Day?

  public var overdue: Int { found[.late] ?? 0 }

  public var ended: Int { stages.reduce(0) { $0 + ($1.key.isEnding ? $1.value : 0) } }

  public static func + (left: PlanFacts, right: PlanFacts) -> PlanFacts {
    var sum = left
    sum.plans += right.plans
    sum.actions += right.actions
    sum.stages.merge(right.stages, uniquingKeysWith: +)
    sum.claims.merge(right.claims, uniquingKeysWith: +)
    sum.unrated += right.unrated
    sum.found.merge(right.found, uniquingKeysWith: +)
    sum.recommendations += right.recommendations
    sum.recommendationsSettled += right.recommendationsSettled
    sum.nextDue = [left.nextDue, right.nextDue].compactMap { $0 }.min()
    return sum
  }
}

extension Register {
  public func facts(of plan: Plan, on day: Day) -> PlanFacts {
    var facts = PlanFacts()
    facts.plans = 1
    facts.actions = plan.actions.count
    facts.recommendations = plan.recommendations.count
    facts.recommendationsSettled = plan.recommendations.count(where: \.isSettled)
    let scheme = scheme(of: plan)
    for action in plan.actions {
      let found = action.found(on: day, soonDays: settings.alerts.soonDays)
      facts.stages[action.stage, default: 0] += 1
      facts.found[found, default: 0] += 1
      if let meaning = action.claim.flatMap({ scheme?.level($0.level)?.meaning }) {
        facts.claims[meaning, default: 0] += 1
      } else {
        facts.unrated += 1
      }
      if [.soon, .onTarget].contains(found) {
        facts.nextDue = [facts.nextDue, action.currentDue].compactMap { $0 }.min()
      }
    }
    return facts
  }

  /// A plan's facts with those of all plans that carry it out locally.
  public func rolledUpFacts(of plan: Plan, on day: Day) -> PlanFacts {
    plansUnder(plan.id).reduce(facts(of: plan, on: day)) { $0 + facts(of: $1, on: day) }
  }

  /// The plans under a wider one, however deep, by reference; a circle is followed once.
  public func plansUnder(_ id: PlanID) -> [Plan] {
    plansInOrder.filter { $0.id != id && planAncestors(of: $0.id).contains(id) }
  }
}
