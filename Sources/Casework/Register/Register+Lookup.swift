extension Register {
  public func agency(_ id: AgencyID?) -> Agency? {
    guard let id else { return nil }
    return agencies.first { $0.id == id }
  }

  public func person(_ id: PersonID?) -> Person? {
    guard let id else { return nil }
    return people.first { $0.id == id }
  }

  public func group(_ id: GroupID?) -> Group? {
    guard let id else { return nil }
    return groups.first { $0.id == id }
  }

  public func theme(_ id: ThemeID?) -> Theme? {
    guard let id else { return nil }
    return themes.first { $0.id == id }
  }

  /// The words for someone who acts: a person's name, or the name as it was printed.
  public func name(of party: Party?) -> String {
    switch party {
    case nil: ""
    case .person(let id): person(id)?.name ?? "someone no longer listed"
    case .named(let words): words
    }
  }

  /// The words for a lead: "Head of Service, Jo Marsh".
  public func name(of lead: Lead) -> String {
    [lead.role, person(lead.person)?.name ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// An agency's name, or nothing where there is none.
  public func name(of agency: AgencyID?) -> String { self.agency(agency)?.name ?? "" }

  /// Cases in the order of their references.
  public var casesInOrder: [CaseFile] { cases.values.sorted { $0.reference < $1.reference } }

  /// Plans in the order of their references.
  public var plansInOrder: [Plan] { plans.values.sorted { $0.reference < $1.reference } }

  /// Audits in the order of their references.
  public var auditsInOrder: [Audit] { audits.values.sorted { $0.reference < $1.reference } }

  /// Update rounds in the order of their references.
  public var roundsInOrder: [UpdateRound] { rounds.values.sorted { $0.reference < $1.reference } }

  /// Chronologies in the order of their cases' references.
  public func chronologies(of id: CaseID) -> [Chronology] {
    chronologies.values.filter { $0.caseFile == id }.sorted { $0.id < $1.id }
  }

  /// The plan an action stands in, and the action.
  public func action(_ id: ActionID) -> (plan: Plan, action: Action)? {
    for plan in plans.values {
      if let action = plan.actions.first(where: { $0.id == id }) { return (plan, action) }
    }
    return nil
  }
}

extension Plan {
  public func objective(_ id: ObjectiveID?) -> Objective? {
    guard let id else { return nil }
    return objectives.first { $0.id == id }
  }

  public func recommendation(_ id: RecommendationID?) -> Recommendation? {
    guard let id else { return nil }
    return recommendations.first { $0.id == id }
  }

  /// An action's whole reference: plan, objective, ref: "PLAN-2026-001/1/7b" ("-" where it has no objective).
  public func reference(of action: Action) -> String {
    "\(reference)/\(objective(action.objective)?.ref ?? "-")/\(action.ref)"
  }

  /// A recommendation's whole reference: "PLAN-2026-001/rec/9a".
  public func reference(of recommendation: Recommendation) -> String {
    let place = [recommendation.document, recommendation.section, recommendation.ref].filter { !$0.isEmpty }
    return "\(reference)/rec/\(place.joined(separator: "."))"
  }
}
