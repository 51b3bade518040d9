extension AlertContext {
  func addPlanAlerts(to list: inout AlertList) {
    let same = SameActions(plans)
    let references = Duplicates(plans.map { $0.reference })
    for plan in plans {
      let shared = PlanAlerts(plan, in: self)
      let own = PlanOnDay(plan: plan, context: self, hasDuplicate: references.has(plan.reference))
      for check in PlanOnDay.checks { list.add(check(own), at: own.place, plan.acknowledgements) }
      addRecommendationAlerts(of: plan, shared, to: &list)
      addActionAlerts(of: plan, shared, same.concerns, to: &list)
    }
  }

  private func addActionAlerts(
    of plan: Plan, _ shared: PlanAlerts, _ same: [ActionID: Concern], to list: inout AlertList
  ) {
    let references = Duplicates(plan.actions.map { ($0.objective?.text ?? "", $0.ref) })
    var found: [Concern] = []
    for action in plan.actions {
      let hasDuplicate = references.has((action.objective?.text ?? "", action.ref))
      let standing = ActionOnDay(action, in: shared, hasDuplicate: hasDuplicate)
      for check in ActionOnDay.checks { if let concern = check(standing) { found.append(concern) } }
      if !same.isEmpty, let concern = same[action.id] { found.append(concern) }
      guard !found.isEmpty else { continue }
      let place = standing.place
      for concern in found { list.add(concern, at: place, plan.acknowledgements) }
      found.removeAll(keepingCapacity: true)
    }
  }

  private func addRecommendationAlerts(of plan: Plan, _ shared: PlanAlerts, to list: inout AlertList) {
    guard !plan.recommendations.isEmpty else { return }
    let references = Duplicates(plan.recommendations.map { plan.reference(of: $0) })
    for recommendation in plan.recommendations {
      let place = shared.place(of: recommendation)
      let standing = RecommendationOnDay(
        recommendation: recommendation, plan: plan, context: self, hasDuplicate: references.has(place.record))
      for check in RecommendationOnDay.checks { list.add(check(standing), at: place, plan.acknowledgements) }
    }
  }
}

extension PlanAlerts {
  func place(of recommendation: Recommendation) -> AlertPlace {
    AlertPlace(
      record: scene.plan.reference(of: recommendation), document: .plan(scene.plan.id), item: recommendation.id.erased,
      title: recommendation.text,
      agency: recommendation.responses.lazy.compactMap { self.scene.directory.agency($0.agency) }.first,
      group: scene.plan.owningGroup)
  }
}

/// References that stand more than once, whatever the case of their letters and the spaces within.
struct Duplicates {
  private var repeated: Set<String> = []
  private var inLists: [String: Set<String>] = [:]

  init(_ references: [String]) {
    var seen: Set<String> = []
    for reference in references where !seen.insert(Self.key(reference)).inserted {
      repeated.insert(Self.key(reference))
    }
  }

  /// References each of which need be its own only within a list.
  init(_ references: [(list: String, reference: String)]) {
    var seen: [String: Set<String>] = [:]
    for (list, reference) in references where !seen[list, default: []].insert(Self.key(reference)).inserted {
      inLists[list, default: []].insert(Self.key(reference))
    }
  }

  func has(_ reference: String) -> Bool { !repeated.isEmpty && repeated.contains(Self.key(reference)) }

  func has(_ place: (list: String, reference: String)) -> Bool {
    !inLists.isEmpty && inLists[place.list]?.contains(Self.key(place.reference)) ?? false
  }

  private static func key(_ reference: String) -> String {
    guard reference.utf8.allSatisfy({ $0 < 0x80 }) else { return ActionRef(reference).key }
    return String(decoding: reference.utf8.lazy.filter { $0 > 0x20 }.map(\.asciiFolded), as: UTF8.self)
  }
}
