/// One plan as it stands on a day.
struct PlanOnDay {
  let plan: Plan
  let context: AlertContext
  let hasDuplicate: Bool

  static let checks: [@Sendable (PlanOnDay) -> Concern?] = [
    { $0.reviewMissed }, { $0.reviewSoon }, { $0.duplicateReference }, { $0.duplicateObjective }, { $0.brokenLink },
    { $0.context.retentionDue($0.plan) },
  ]

  var place: AlertPlace {
    AlertPlace(
      record: plan.reference, document: .plan(plan.id), item: nil, title: plan.title, group: plan.owningGroup)
  }

  private var reviewDue: Day? { context.register.planReview(of: plan, on: context.day)?.due }

  var reviewMissed: Concern? { .late(.reviewMissed, due: reviewDue, on: context.day, "The plan's review") }

  var reviewSoon: Concern? {
    .soon(.dueSoon, due: reviewDue, on: context.day, within: context.soonDays, "The plan's review")
  }

  var duplicateReference: Concern? {
    hasDuplicate ? Concern(.duplicateReference, plan.reference, "plan") : nil
  }

  var duplicateObjective: Concern? {
    let references = Duplicates(plan.objectives.map(\.ref))
    return plan.objectives.first { references.has($0.ref) }
      .map { Concern(.duplicateReference, $0.ref, "objective of this plan") }
  }

  var brokenLink: Concern? {
    var broken: [String] = []
    if let parent = plan.parent, !context.register.has(parent.erased) { broken.append("its wider plan") }
    if let group = plan.owningGroup, context.directory.groups[group] == nil { broken.append("its owning group") }
    for source in plan.sources where source.record.map({ !context.register.has($0) }) ?? false {
      broken.append("its source \(source.title.isEmpty ? source.kind.words : source.title)")
    }
    if plan.themes.contains(where: { context.directory.themes[$0] == nil }) { broken.append("one of its themes") }
    return broken.isEmpty ? nil : Concern(.brokenLink, broken.joined(separator: ", "))
  }
}

extension Register {
  /// Whether a case, a plan or an audit has that identifier, or had it and was erased: a link to it is not broken.
  func has(_ id: AnyID) -> Bool {
    cases[id.retyped()] != nil || plans[id.retyped()] != nil || audits[id.retyped()] != nil
      || tombstone(of: id) != nil
  }
}
