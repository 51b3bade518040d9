extension Plan {
  /// A new plan that answers an audit: titled after it, and owned by its group.
  public init(answering audit: Audit, id: PlanID, reference: String) {
    self.init(id: id)
    self.reference = reference
    title = audit.topic
    owningGroup = audit.owningGroup
  }
}

extension PlanSource {
  /// An audit among the sources of a plan.
  public init(_ audit: Audit, id: Identifier<PlanSource>, on day: Day? = nil) {
    self.init(id: id)
    kind = Self.kind(of: audit)
    record = audit.id.erased
    self.on = day
  }

  /// What an audit is among sources.
  static func kind(of audit: Audit) -> Kind {
    audit.kind == .practiceInspection ? .inspection : audit.kind.isSelfAssessment ? .selfAssessment : .audit
  }
}

extension Recommendation {
  /// A recommendation for each finding, in the finding's own words, addressed to the agencies it is about and numbered on
  /// after those of the plan.
  public static func answering(_ findings: [AuditFinding], after plan: Plan?, mint: IdentifierMint) -> [Recommendation]
  {
    var refs = plan?.recommendations.filter { $0.document.isEmpty && $0.section.isEmpty }.map(\.ref) ?? []
    return findings.map { finding in
      let made = Recommendation(answering: finding, ref: ActionRef.next(after: refs), mint: mint)
      refs.append(made.ref)
      return made
    }
  }

  private init(answering finding: AuditFinding, ref: String, mint: IdentifierMint) {
    self.init(id: mint.make())
    self.ref = ref
    text = finding.text
    scope = finding.agencies.count == 1 ? .singleAgency : .multiAgency
    themes = finding.themes
    findings = [.finding(finding.id)]
    responses = finding.agencies.map { agency in AddresseeResponse(id: mint.make()) { $0.agency = agency } }
  }
}

extension RaisePlan {
  /// The recommendations in the findings' own words.
  public init(
    audit: Audit, findings: [AuditFindingID], into goal: Goal, in register: Register, mint: IdentifierMint,
    occasion: Occasion
  ) {
    let plan: Plan? =
      switch goal {
      case .new(let plan): plan
      case .existing(let id): register.plans[id]
      }
    self.init(
      audit: audit.id, findings: findings, into: goal,
      recommendations: Recommendation.answering(findings.compactMap(audit.finding), after: plan, mint: mint),
      sourceID: mint.make(), occasion: occasion)
  }
}

extension Audit {
  /// The findings that a plan may be raised from: nothing answers them yet, and they are no praise.
  ///
  /// - Parameter answers: what answers which finding, over all plans.
  public func findingsToPlan(_ answers: FindingAnswers) -> [AuditFinding] {
    findings.filter { finding in
      finding.kind != .goodPractice && !answers.isAnswered(finding)
        && answers.answer(to: finding.id).recommendations.isEmpty
    }
  }
}
