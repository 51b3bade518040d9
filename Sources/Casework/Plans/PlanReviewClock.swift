extension Register {
  /// The clock to an audit or review plan's next look by its group; nothing for other plans, and while it is not open.
  ///
  /// Counts from the last review or, before the first, from the day the plan opened.
  public func planReview(of plan: Plan, on day: Day) -> ClockReading? {
    guard plan.stage == .open, plan.isReviewedRegularly, let rule = reference.rule("plan-review") else { return nil }
    let trigger = plan.reviews.compactMap(\.on).max() ?? plan.moves.day(reached: .open)
    return rule.reading(
      from: trigger, on: day, calendar: workingCalendar, nearPercent: settings.alerts.clockNearPercent)
  }
}

extension Plan {
  /// Whether it is drawn from an audit or a case review.
  public var isReviewedRegularly: Bool { sources.contains { [.audit, .caseReview].contains($0.kind) } }
}
