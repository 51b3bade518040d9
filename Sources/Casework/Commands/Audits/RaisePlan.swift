/// Turns findings of an audit into recommendations, one each, in a plan that keeps the links both ways.
public struct RaisePlan: Command {
  /// Where the recommendations go.
  public enum Goal: Sendable, Equatable {
    /// A plan that is begun with them; `Plan(answering:…)` makes it.
    case new(Plan)
    case existing(PlanID)
  }

  public let audit: AuditID
  public let findings: [AuditFindingID]
  public let goal: Goal
  /// One for each finding, in their order; each is made to list its own.
  public let recommendations: [Recommendation]
  /// What the audit is called among the plan's sources, where it is not one yet.
  public let sourceID: Identifier<PlanSource>
  public let occasion: Occasion

  public init(
    audit: AuditID, findings: [AuditFindingID], into goal: Goal, recommendations: [Recommendation],
    sourceID: Identifier<PlanSource>, occasion: Occasion
  ) {
    self.audit = audit
    self.findings = findings
    self.goal = goal
    self.recommendations = zip(recommendations, findings).map { recommendation, finding in
      var recommendation = recommendation
      if !recommendation.findings.contains(.finding(finding)) { recommendation.findings.append(.finding(finding)) }
      return recommendation
    }
    self.sourceID = sourceID
    self.occasion = occasion
  }

  public func words(in register: Register) -> String {
    let refs = findings.compactMap { register.audits[audit]?.finding($0)?.ref }
    return "raise \(plan(in: register)?.reference ?? "a plan") from \(register.reference(of: audit)), \(refs.listed)"
  }

  /// The plan before anything is added to it.
  private func plan(in register: Register) -> Plan? {
    switch goal {
    case .new(let plan): plan
    case .existing(let id): register.plans[id]
    }
  }

  public func violations(in register: Register) -> [Violation] {
    guard let held = register.audits[audit] else { return [.auditGone] }
    guard let plan = plan(in: register) else { return [.planGone] }
    let chosen = findings.compactMap(held.finding)
    guard chosen.count == findings.count else { return [.findingGone] }
    guard !chosen.isEmpty, recommendations.count == chosen.count else {
      return [Violation("needs-finding", "Choose the findings that the plan is to answer.", field: "findings")]
    }
    let refused = goalViolations(plan) + chosen.flatMap { violations(of: $0, of: held, in: plan) }
    return refused.isEmpty ? planViolations(plan, of: held, in: register) : refused
  }

  private func goalViolations(_ plan: Plan) -> [Violation] {
    guard plan.stage == .closed else { return [] }
    let sentence = "\(plan.reference) is closed: open it again, or choose another plan."
    return [Violation("plan-closed", sentence, field: "plan")]
  }

  private func violations(of finding: AuditFinding, of audit: Audit, in plan: Plan) -> [Violation] {
    let reference = audit.reference(of: finding)
    if finding.noAction != nil {
      let sentence = "\(reference) was decided to need no action: take that decision back first."
      return [Violation("decided-no-action", sentence, field: "findings")]
    }
    guard plan.names(finding.id) else { return [] }
    let sentence = "\(reference) is in \(plan.reference) already: leave it out."
    return [Violation("already-in-plan", sentence, field: "findings")]
  }

  private func planViolations(_ plan: Plan, of audit: Audit, in register: Register) -> [Violation] {
    var (trial, found) = (plan, [] as [Violation])
    if case .new = goal { found += plan.violations(in: register) }
    for recommendation in recommendations {
      found += recommendation.violations(in: trial, register: register)
      trial.recommendations.append(recommendation)
    }
    return found
  }

  public func apply(to register: inout Register) {
    guard let held = register.audits[audit] else { return }
    if case .new(let plan) = goal { register.put(plan) }
    let id = if case .existing(let id) = goal { id } else { plan(in: register)?.id }
    guard let id else { return }
    register.change(id) { plan in
      plan.draw(from: held, sourceID: sourceID, on: occasion.day)
      plan.recommendations += recommendations
    }
  }
}

extension Plan {
  /// Whether a recommendation or an action of it answers a finding.
  func names(_ finding: AuditFindingID) -> Bool {
    recommendations.contains { $0.findings.contains(.finding(finding)) }
      || actions.contains { $0.findings.contains(finding) }
  }

  /// Puts an audit among its sources, once.
  mutating func draw(from audit: Audit, sourceID: Identifier<PlanSource>, on day: Day) {
    guard !sources.contains(where: { $0.record == audit.id.erased }) else { return }
    sources.append(PlanSource(audit, id: sourceID, on: day))
  }
}

extension [String] {
  /// "F1, F2 and F3".
  var listed: String {
    guard let last, count > 1 else { return joined() }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
