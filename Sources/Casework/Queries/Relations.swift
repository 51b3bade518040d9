// Which records a record belongs with: where it came from, where it stands, and what it led to.
extension Register {
  /// The cases that something came from: those its plan is drawn from or, for an entry of a case, that case.
  public func cases(behind address: Address) -> [CaseID] {
    switch address.document {
    case .caseFile(let id): address == .caseFile(id) ? [] : [id]
    case .plan(let id): plans[id]?.sources.compactMap { $0.record?.retyped() }.filter { cases[$0] != nil } ?? []
    case .chronology(let id): chronologies[id]?.caseFile.map { [$0] } ?? []
    default: []
    }
  }

  /// The audits that something came from: those its plan is drawn from or whose findings it answers and, for an entry of an
  /// audit, that audit.
  public func audits(behind address: Address) -> [AuditID] {
    switch address {
    case .audit(let id): return audits[id]?.outcome.reauditOf.map { audits[$0] == nil ? [] : [$0] } ?? []
    case .plan(let id): return plans[id].map(auditsAmongSources) ?? []
    default: break
    }
    switch address.document {
    case .audit(let id): return audits[id] == nil ? [] : [id]
    case .plan(let id):
      let own = findings(behind: address).compactMap { finding -> AuditID? in
        if case .finding(let audit, _) = finding { audit } else { nil }
      }
      return own.isEmpty ? plans[id].map(auditsAmongSources) ?? [] : own.distinct
    default: return []
    }
  }

  private func auditsAmongSources(of plan: Plan) -> [AuditID] {
    plan.sources.compactMap { $0.record?.retyped() }.filter { audits[$0] != nil }
  }

  /// The findings that a recommendation lists, or that an action answers itself.
  public func findings(behind address: Address) -> [Address] {
    switch address {
    case .recommendation(let plan, let id):
      plans[plan]?.recommendation(id)?.findings.compactMap { self.address(of: $0) } ?? []
    case .action(let plan, let id):
      plans[plan]?.actions.first { $0.id == id }?.findings.compactMap(addressOfFinding) ?? []
    default: []
    }
  }

  /// The plans around something: the one an entry stands in, the wider plan and the local ones of a plan, and those drawn
  /// from a case or an audit; for a finding, those in which something answers it.
  public func plans(around address: Address) -> [PlanID] {
    switch address.document {
    case .caseFile(let id): plans(drawnFrom: id)
    case .audit(let id): plans(around: address, of: id)
    case .plan(let id) where address == .plan(id):
      (plans[id]?.parent.map { plans[$0] == nil ? [] : [$0] } ?? [])
        + plansInNaturalOrder.filter { $0.parent == id }.map(\.id)
    case .plan(let id): plans[id] == nil ? [] : [id]
    default: []
    }
  }

  private func plans(around address: Address, of audit: AuditID) -> [PlanID] {
    guard case .finding(_, let finding) = address else {
      return plansInNaturalOrder.filter { $0.sources.contains { $0.record == audit.erased } }.map(\.id)
    }
    let answer = FindingAnswers(self).answer(to: finding)
    let holders =
      answer.recommendations.map(\.document) + answer.actions.compactMap { action($0).map { .plan($0.plan.id) } }
    return plansInNaturalOrder.map(\.id).filter { holders.contains(.plan($0)) }
  }

  /// The plans that have a case among their sources, by reference.
  public func plans(drawnFrom file: CaseID) -> [PlanID] {
    plansInNaturalOrder.filter { $0.sources.contains { $0.record == file.erased } }.map(\.id)
  }

  /// The recommendations that an action carries out, wherever they stand; for a part of one, the whole.
  public func recommendations(behind address: Address) -> [Address] {
    switch address {
    case .action(let plan, let id):
      return plans[plan]?.actions.first { $0.id == id }?.answers.compactMap(addressOfRecommendation) ?? []
    case .recommendation(let plan, let id):
      return plans[plan]?.recommendation(id)?.parent.flatMap(addressOfRecommendation).map { [$0] } ?? []
    default: return []
    }
  }

  /// Where a recommendation stands; nothing where there is none.
  public func addressOfRecommendation(_ id: RecommendationID) -> Address? {
    plans.values.first { $0.recommendation(id) != nil }.map { .recommendation($0.id, id) }
  }

  /// The links that actions anywhere have to some actions, by the one they lead to, in the order of the plans.
  public func links(to actions: some Collection<ActionID>) -> [ActionID: [IncomingLink]] {
    let wanted = Set(actions)
    return incomingLinks.filter { wanted.contains($0.key) }
  }

  /// The links that actions anywhere have to others, by the one they lead to, in the order of the plans.
  public var incomingLinks: [ActionID: [IncomingLink]] {
    var found: [ActionID: [IncomingLink]] = [:]
    for plan in plansInNaturalOrder {
      // By its place: an action is large, and taking one out of its list copies it.
      for at in plan.actions.indices where !plan.actions[at].links.isEmpty {
        for link in plan.actions[at].links {
          guard let target = link.target else { continue }
          let from = Address.action(plan.id, plan.actions[at].id)
          found[target, default: []].append(IncomingLink(kind: link.kind, from: from))
        }
      }
    }
    return found
  }

  /// What a record is about, in its own words: a case's pseudonyms, a plan's title, the text of an entry.
  public func title(of address: Address) -> String {
    switch address {
    case .caseFile(let id), .casePart(let id, _): cases[id]?.title ?? ""
    case .plan(let id): plans[id]?.title ?? ""
    case .objective(let plan, let id): plans[plan]?.objective(id)?.title ?? ""
    case .recommendation(let plan, let id): plans[plan]?.recommendation(id)?.text ?? ""
    case .action(let plan, let id): plans[plan]?.actions.first { $0.id == id }?.text ?? ""
    case .audit(let id): audits[id]?.topic ?? ""
    case .round(let id): rounds[id].map { title(of: $0) } ?? ""
    case .finding(let audit, let id): audits[audit]?.findings.first { $0.id == id }?.text ?? ""
    default: ""
    }
  }
}

/// A link seen from the action it leads to.
public struct IncomingLink: Sendable, Equatable {
  public let kind: ActionLink.Kind
  /// The action that has the link.
  public let from: Address
}

extension ActionLink.Kind {
  /// The same link told from its other end: "needed by", "carried over to".
  public var wordsBack: String {
    switch self {
    case .dependsOn: "needed by"
    case .duplicateOf: "has the duplicate"
    case .carriedOverFrom: "carried over to"
    case .mergedInto: "took in"
    case .supersededBy: "supersedes"
    }
  }
}
