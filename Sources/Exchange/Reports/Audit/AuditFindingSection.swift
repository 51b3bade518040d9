import Casework

/// What an audit found, and what answers each finding.
struct AuditFindingSection {
  let scene: ReportScene
  let audit: Audit

  var section: ReportSection {
    let rows = scene.register.findingRows(in: audit.id)
    let open = rows.count(where: \.isUnanswered)
    let callout = ReportBlock.callout(
      "\(counted(open, "finding asks", "findings ask")) for an action and \(open == 1 ? "has" : "have") neither that nor a decision that there is none."
    )
    return ReportSection(
      "findings", "What was found",
      (open > 0 ? [callout] : []) + [
        .table(
          "Findings", of: rows, orElse: "No findings are recorded yet.",
          [
            .name("Finding", name), .name("Kind", \.kind.words), .words("What was found", \.text),
            .name("Grade", \.grade), .words("Agencies") { $0.agencies.map(\.name).joined(separator: ", ") },
            .words("What answers it") { scene.isForEveryone && $0.standing == .noAction ? "no action" : $0.answer },
          ])
      ])
  }

  /// "F1" of "AUD-2026-003/F1".
  private func name(_ row: FindingRow) -> String {
    row.reference.split(separator: "/").last.map(String.init) ?? row.reference
  }
}
