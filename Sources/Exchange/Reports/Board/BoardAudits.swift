import Casework

/// Audits as a board pack tells of them.
struct BoardAudits {
  let scene: ReportScene

  var section: ReportSection {
    let rows = scene.register.auditRows(on: scene.day).filter { !$0.hasEnded }
    let unanswered = rows.reduce(0) { $0 + $1.unansweredCount }
    let callout = ReportBlock.callout(
      "\(counted(unanswered, "finding asks", "findings ask")) for an action and \(unanswered == 1 ? "has" : "have") neither that nor a decision that there is none."
    )
    return ReportSection(
      "audits", "Audits",
      (unanswered > 0 ? [callout] : []) + [
        .table(
          "Audits under way or ahead", of: rows, orElse: "No audit is open.",
          [
            .name("Audit", \.reference), .words("Topic", \.topic), .name("Stage", \.stage.words),
            .name("Graded", graded), .number("Findings", \.findingCount),
            .number("Findings without an action", \.unansweredCount), .day("Next due", \.nextDue),
            .number("Days late") { $0.daysLate == 0 ? nil : $0.daysLate },
          ])
      ])
  }

  /// "71 of 96"; of a round of self-assessments the returns that came; empty where there is nothing to grade.
  private func graded(_ row: AuditRow) -> String {
    guard let audit = scene.register.audits[row.id] else { return "" }
    let share = GradingProgress(GradingTable(audit)).all
    return share.d == 0 ? "" : "\(share.n) of \(share.d)"
  }
}
