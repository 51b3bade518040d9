extension AlertContext {
  func addPlanAlerts(of plan: Plan, to list: inout AlertList) {
    let shared = PlanAlerts(plan, in: self)
    let own = PlanOnDay(plan: plan, context: self, hasDuplicate: planReferences.has(plan.reference))
    for check in PlanOnDay.checks { list.add(check(own), at: own.place, plan.acknowledgements) }
    addRecommendationAlerts(of: plan, shared, to: &list)
    addActionAlerts(of: plan, shared, to: &list)
  }

  private func addActionAlerts(of plan: Plan, _ shared: PlanAlerts, to list: inout AlertList) {
    let references = Duplicates(
      plan.actions.indices.lazy.map { at in
        (list: plan.actions[at].objective?.text ?? "", reference: plan.actions[at].ref)
      })
    var found: [Concern] = []
    for action in plan.actions {
      let hasDuplicate = references.has((action.objective?.text ?? "", action.ref))
      let standing = ActionOnDay(action, in: shared, hasDuplicate: hasDuplicate)
      for check in ActionOnDay.checks { if let concern = check(standing) { found.append(concern) } }
      if let concern = sameActions[action.id] { found.append(concern) }
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
  init(_ references: some Collection<(list: String, reference: String)>) {
    guard Self.mayRepeat(references) else { return }
    var seen: [String: Set<String>] = [:]
    for (list, reference) in references where !seen[list, default: []].insert(Self.key(reference)).inserted {
      inLists[list, default: []].insert(Self.key(reference))
    }
  }

  func has(_ reference: String) -> Bool { !repeated.isEmpty && repeated.contains(Self.key(reference)) }

  func has(_ place: (list: String, reference: String)) -> Bool {
    !inLists.isEmpty && inLists[place.list]?.contains(Self.key(place.reference)) ?? false
  }

  /// Hashes first: in most lists no two references are the same, and then there is no more to find out.
  private static func mayRepeat(_ references: some Collection<(list: String, reference: String)>) -> Bool {
    var hashes: Set<UInt64> = []
    hashes.reserveCapacity(references.count)
    return references.contains { !hashes.insert(hash($0)).inserted }
  }

  /// The same for references that have the same key; all that are not ASCII share one.
  private static func hash(_ place: (list: String, reference: String)) -> UInt64 {
    var hash = FoldedHash()
    for byte in place.reference.utf8 where byte > 0x20 {
      if byte >= 0x80 { return 0 }
      hash.add(byte.asciiFolded)
    }
    for byte in place.list.utf8 { hash.add(byte) }
    return hash.value
  }

  private static func key(_ reference: String) -> String {
    guard reference.utf8.allSatisfy({ $0 < 0x80 }) else { return ActionRef(reference).key }
    return String(decoding: reference.utf8.lazy.filter { $0 > 0x20 }.map(\.asciiFolded), as: UTF8.self)
  }
}
