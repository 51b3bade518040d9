/// A look at an effect that has not been made yet, and by when it is owed.
public struct DueCheck: Sendable, Equatable {
  public let plan: PlanID
  public let about: PlanEntry
  public let kind: ImpactCheck.Kind
  /// The day it was implemented, embedded or signed off; nothing where only a day was agreed.
  public let trigger: Day?
  public let due: Day
  /// How the due day came about: "3 months after it was implemented", "agreed".
  public let rule: String
}

extension Register {
  /// Every check of a plan's recommendations and actions that is still to be made, whether its day has come or not.
  public func checksDue(in plan: Plan) -> [DueCheck] {
    plan.recommendations.flatMap { checksDue(of: $0, in: plan.id) }
      + plan.actions.flatMap { checksDue(of: $0, in: plan.id) }
  }

  /// An impact check after it was implemented, and a sustained one after it was embedded.
  public func checksDue(of recommendation: Recommendation, in plan: PlanID) -> [DueCheck] {
    let stage = recommendation.stage
    guard stage != .superseded else { return [] }
    let implemented = [.implemented, .embedded].contains(stage) ? recommendation.implemented : nil
    let embedded = stage == .embedded ? recommendation.moves.day(reached: .embedded) : nil
    let impact = OwedCheck(.impact, from: implemented, by: clock("impact-check"), after: "it was implemented")
    let sustained = OwedCheck(.sustained, from: embedded, by: clock("sustained-check"), after: "it was embedded")
    return [impact, sustained].compactMap {
      $0.due(besides: recommendation.checks, of: .recommendation(recommendation.id), in: plan)
    }
  }

  /// The check that a single action asks for, so many months after it was signed off.
  public func checksDue(of action: Action, in plan: PlanID) -> [DueCheck] {
    let signedOff = [.signedOff, .embedded].contains(action.stage) ? action.moves.day(reached: .signedOff) : nil
    let own = action.checkAfterMonths.map { months in
      OwedCheck.Clock(words: ClockUnit.months.words(months)) { $0.adding(months: months) }
    }
    let impact = OwedCheck(.impact, from: signedOff, by: own, after: "it was signed off")
    let sustained = OwedCheck(.sustained, from: nil, by: nil, after: "")
    return [impact, sustained].compactMap { $0.due(besides: action.checks, of: .action(action.id), in: plan) }
  }

  private func clock(_ code: String) -> OwedCheck.Clock? {
    guard let rule = reference.rule(code) else { return nil }
    let calendar = workingCalendar
    return OwedCheck.Clock(words: rule.unit.words(rule.length)) { rule.due(from: $0, calendar: calendar) }
  }
}

/// A kind of check, the day from which it is owed, and how long there is for it.
private struct OwedCheck {
  struct Clock {
    let words: String
    let due: (Day) -> Day
  }

  let kind: ImpactCheck.Kind
  let trigger: Day?
  let clock: Clock?
  let event: String

  init(_ kind: ImpactCheck.Kind, from trigger: Day?, by clock: Clock?, after event: String) {
    self.kind = kind
    self.trigger = trigger
    self.clock = clock
    self.event = event
  }

  /// A day agreed for a check stands in place of the clock's; a check made since the trigger meets the clock.
  func due(besides checks: [ImpactCheck], of about: PlanEntry, in plan: PlanID) -> DueCheck? {
    let own = checks.filter { $0.kind == kind }
    if let agreed = own.last(where: { $0.done == nil && $0.due != nil })?.due {
      return DueCheck(plan: plan, about: about, kind: kind, trigger: trigger, due: agreed, rule: "agreed")
    }
    guard let trigger, let clock, !own.contains(where: { $0.done.map { trigger <= $0 } ?? false }) else { return nil }
    return DueCheck(
      plan: plan, about: about, kind: kind, trigger: trigger, due: clock.due(trigger),
      rule: "\(clock.words) after \(event)")
  }
}
