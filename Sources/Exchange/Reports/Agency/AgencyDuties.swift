import Casework

/// What one agency owes beside its actions: returns, answers, audits.
struct AgencyDuties {
  let scene: ReportScene
  let agency: AgencyID

  var returns: [ReturnRow] {
    scene.register.returnRows(on: scene.day).filter { $0.agency?.id == agency && !$0.isSettled }
  }

  var audits: [AuditReturnRow] {
    scene.register.auditReturnRows(on: scene.day).filter { $0.agency?.id == agency && $0.isAwaited }
  }

  /// Recommendations of plans that still run, which it has not answered.
  var answers: [AnswerGiven] {
    scene.register.answersGiven.filter {
      $0.agency == agency && $0.answer == nil && scene.register.plans[$0.plan]?.stage != .closed
    }
  }

  var sections: [ReportSection] {
    [
      ReportSection("returns", "Returns owed for cases", [returnsTable]),
      ReportSection("audit-returns", "Returns owed for audits", [auditsTable]),
      ReportSection("answers", "Recommendations to answer", [answersTable]),
      ReportSection("attendance", "Attendance at case conferences", [attendance]),
    ]
  }

  private var returnsTable: ReportBlock {
    .table(
      "Returns owed for cases", of: returns, orElse: "No return is owed for a case.",
      [
        .name("Case", \.caseReference), .name("About", \.subject), .name("What is asked for", \.kind.words),
        .day("Asked", \.requested), .day("Due", \.due), .number("Days late") { $0.daysLate == 0 ? nil : $0.daysLate },
        .day("Last chased", \.lastChased),
      ])
  }

  private var auditsTable: ReportBlock {
    .table(
      "Returns owed for audits", of: audits, orElse: "No return is owed for an audit.",
      [
        .name("Audit", \.auditReference), .words("Topic", \.topic), .name("Kind", \.kind.words),
        .day("Asked", \.issued),
        .day("Due", \.due), .number("Days late") { $0.daysLate == 0 ? nil : $0.daysLate },
        .day("Last chased", \.lastChased),
      ])
  }

  private var answersTable: ReportBlock {
    .table(
      "Recommendations to answer", of: answers, orElse: "Every recommendation to the agency has its answer.",
      [.name("Recommendation", \.reference), .words("What it asks", \.text)])
  }

  private var attendance: ReportBlock {
    let found = scene.register.auditsInNaturalOrder.flatMap { audit in
      audit.attendance().filter { $0.agency == agency }.map { (audit, $0) }
    }
    return .table(
      "Attendance at case conferences", of: found, orElse: "No audit has looked at the agency's attendance.",
      [
        .name("Audit", \.0.reference), .words("Topic", \.0.topic), .number("Invited", \.1.invited),
        .number("Came", \.1.attended), .share("Came, of those invited", \.1.attendance),
        .number("Sent a report only", \.1.reportOnly), .number("Neither", \.1.neither),
      ])
  }
}
