/// Which findings of audits an action answers, over all plans: guards, alerts and lists all ask here.
public struct FindingAnswers: Sendable {
  private var answered: Set<String> = []

  public init(_ plans: some Collection<Plan>) {
    let index = AnswerIndex(plans)
    for plan in plans {
      for recommendation in plan.recommendations where !recommendation.findings.isEmpty {
        let isByWhole = recommendation.parent.map(index.isAnswered) ?? false
        if isByWhole || index.progress(of: recommendation).actions > 0 { answered.formUnion(recommendation.findings) }
      }
    }
  }

  /// Whether an action answers a finding, or it was decided with a reason that none does.
  public func isAnswered(_ finding: AuditFinding) -> Bool {
    !(finding.noAction?.reason.isVoid ?? true) || answered.contains(finding.id.text)
  }
}

extension Audit {
  /// What the grade of a finding means: in the scale of its questions, else in any scale of the tool.
  public func grade(of finding: AuditFinding) -> Grade? {
    guard !finding.grade.isEmpty, let tool else { return nil }
    return finding.questions.lazy.compactMap { self.grade(finding.grade, of: $0) }.first
      ?? tool.scales.lazy.compactMap { $0.grade(finding.grade) }.first
  }

  /// Whether a finding is graded so badly that it needs an action, or a reasoned decision that there is none.
  public func needsAnswer(_ finding: AuditFinding) -> Bool { grade(of: finding)?.needsAction ?? false }
}

extension Register {
  /// Whether an action of any plan answers a finding, or it was decided with a reason that none does.
  public func isAnswered(_ finding: AuditFinding) -> Bool { FindingAnswers(plansInOrder).isAnswered(finding) }

  /// The findings of an audit that need an action and have neither one nor a decision that there is none.
  public func unansweredFindings(of audit: Audit) -> [AuditFinding] {
    let adverse = audit.findings.filter(audit.needsAnswer)
    guard !adverse.isEmpty else { return [] }
    let answers = FindingAnswers(plansInOrder)
    return adverse.filter { !answers.isAnswered($0) }
  }
}
