import Casework

/// What was weighed of a referral, what the group advised, and what was decided.
struct CaseDecision {
  let scene: ReportScene
  let file: CaseFile
  private var framework: PracticeFramework? { scene.register.reference.framework(file.framework) }

  var sections: [ReportSection] {
    guard let referral = file.referral else { return [] }
    let facts = advice(referral) + decision(referral)
    let blocks: [ReportBlock] = facts.isEmpty ? [.paragraph("Nothing is decided yet.")] : [.facts(facts)]
    return [ReportSection("decision", "What was decided", blocks + criteria(referral))]
  }

  private func advice(_ referral: Referral) -> [ReportFact] {
    guard !scene.isForEveryone, let advice = referral.recommendation else { return [] }
    return told([
      ("The group advised", outcome(advice.outcome)), ("Advised on", advice.on?.words ?? ""),
      ("Why", advice.rationale), ("Advised by", scene.register.name(of: advice.by)), ("Dissent", advice.dissent),
    ])
  }

  private func decision(_ referral: Referral) -> [ReportFact] {
    guard let decision = referral.decision else { return [] }
    let open = told([("Decided", outcome(decision.outcome)), ("Decided on", decision.on?.words ?? "")])
    guard !scene.isForEveryone else { return open }
    return open
      + told([
        ("Why it was so decided", decision.rationale), ("Decided by", scene.register.name(of: decision.by)),
        ("Other learning", decision.otherLearning),
      ])
  }

  private func told(_ facts: [(String, String)]) -> [ReportFact] {
    facts.filter { !$0.1.isVoid }.map { ReportFact($0.0, $0.1) }
  }

  private func outcome(_ code: String) -> String { framework?.outcome(code)?.words ?? code }

  private func criteria(_ referral: Referral) -> [ReportBlock] {
    guard !scene.isForEveryone, !referral.criteria.isEmpty else { return [] }
    let templates = framework?.criteria ?? []
    return [
      .table(
        "What was weighed", of: referral.criteria, orElse: "",
        [
          .words("Criterion") { row in templates.first { $0.code == row.criterion }?.text ?? row.criterion },
          .name("Source") { row in templates.first { $0.code == row.criterion }?.source ?? "" },
          .name("Answer") { $0.answer?.words ?? "not answered" }, .words("Evidence", \.evidence),
        ])
    ]
  }
}
