import Casework

extension Report {
  /// An audit as it stands: what it asked, of whom and of what sample, how the grades lie, what was found and is done
  /// about it, and how the same tool read before.
  public static func audit(_ audit: Audit, _ register: Register, on day: Day, audience: Audience = .board) -> Report {
    let plans = register.plans(from: audit.id.erased)
    let scene = ReportScene(plans, in: register, on: day, audience: audience)
    return Report(
      .audit, title: "\(audit.reference): \(audit.topic)", board: register.settings.board.name, asAt: day,
      audience: audience, sections: AuditReport(scene: scene, audit: audit, plans: plans).sections)
  }
}

/// The sections of a report about one audit.
private struct AuditReport {
  let scene: ReportScene
  let audit: Audit
  let plans: [Plan]
  private var register: Register { scene.register }

  var sections: [ReportSection] {
    let results = AuditResultSections(scene: scene, audit: audit)
    let found = AuditFindingSection(scene: scene, audit: audit)
    return [overview, asked, sample] + returns + results.sections + [found.section] + results.comparison + [actions]
  }

  private var overview: ReportSection {
    let facts = [
      ReportFact("Audit", audit.reference), ReportFact("Kind", audit.kind.words),
      ReportFact("Stage", audit.stage.words), ReportFact("Programme year", audit.year),
      ReportFact("Owned by", register.group(audit.owningGroup)?.name ?? ""),
      ReportFact("Lead auditor", scene.isForEveryone ? "" : register.name(of: audit.leadAuditor)),
      ReportFact(
        "Practice looked at",
        [audit.periodFrom?.words, audit.periodTo?.words].compactMap { $0 }.joined(separator: " to ")),
      ReportFact("Tool", audit.tool.map { "\($0.title), version \($0.version)" } ?? ""),
      ReportFact("Re-audit due", audit.outcome.reauditDue?.words ?? ""),
      ReportFact("Re-audit of", audit.outcome.reauditOf.flatMap { register.audits[$0]?.reference } ?? ""),
    ]
    let summary = audit.outcome.summary.isVoid ? [] : [ReportBlock.paragraph(audit.outcome.summary)]
    return ReportSection("overview", "The audit", [.facts(facts.filter { !$0.words.isEmpty })] + summary)
  }

  private var asked: ReportSection {
    let purpose = audit.purpose.isVoid ? [] : [ReportBlock.paragraph(audit.purpose)]
    let benchmarks = audit.benchmarks.isVoid ? [] : [ReportBlock.paragraph("Read against: \(audit.benchmarks)")]
    let triggers = audit.triggers.map { $0.title.isEmpty ? $0.kind.words : "\($0.kind.words): \($0.title)" }
    let why = triggers.isEmpty ? [] : [ReportBlock.paragraph("Called for by: \(triggers.joined(separator: "; ")).")]
    let blocks = purpose + why + benchmarks
    return ReportSection(
      "asked", "What it asked", blocks.isEmpty ? [.paragraph("Its questions are not written down.")] : blocks)
  }

  private var sample: ReportSection {
    let size = audit.sampling.size.map { " of \($0) planned" } ?? ""
    let involved = audit.practitioners.map {
      $0.words + (audit.practitionersHow.isVoid ? "" : ": \(audit.practitionersHow)")
    }
    let facts = [
      ReportFact(
        "Cases",
        audit.cases.isEmpty ? "" : scene.audience.counted(audit.cases.count, "case") + (scene.isForEveryone ? "" : size)
      ),
      ReportFact("How they were chosen", audit.sampling.how),
      ReportFact("Chosen by", scene.isForEveryone ? "" : register.name(of: audit.sampling.chosenBy)),
      ReportFact("Front-line practitioners involved", involved ?? ""),
      ReportFact("Distributions entered as counts", audit.tallies.isEmpty ? "" : String(audit.tallies.count)),
    ].filter { !$0.words.isVoid }
    let changes = ReportBlock.table(
      "Changes of method", of: audit.methodChanges, orElse: "",
      [.day("Day", \.on), .name("From", \.from), .name("To", \.to), .words("Reason", \.reason)])
    let blocks = (facts.isEmpty ? [] : [ReportBlock.facts(facts)]) + (audit.methodChanges.isEmpty ? [] : [changes])
    return ReportSection(
      "sample", "What it looked at", blocks.isEmpty ? [.paragraph("No sample is recorded.")] : blocks)
  }

  private var returns: [ReportSection] {
    let rows = register.auditReturnRows(on: scene.day, in: audit.id).filter(\.stage.wasIssued)
    guard !rows.isEmpty else { return [] }
    let came = Share(rows.count(where: \.stage.hasCome), of: rows.count)
    let table = ReportBlock.table(
      "Returns of agencies", of: rows, orElse: "",
      [
        .name("Agency") { $0.agency?.name ?? "" }, .name("Stage", \.stage.words), .day("Issued", \.issued),
        .day("Due", \.due), .day("Returned", \.returned), .number("Days late") { $0.daysLate == 0 ? nil : $0.daysLate },
      ])
    return [
      ReportSection(
        "returns", "Who answered", [.paragraph("\(came.figure) returned as at \(scene.day.words)."), table])
    ]
  }

  private var actions: ReportSection {
    let parts = plans.map { plan in
      ReportSection(
        plan.reference, "\(plan.reference): \(plan.title)",
        [
          scene.table(
            "Actions of \(plan.reference)", of: scene.rows.filter { $0.plan == plan.id }, orElse: "It has no actions.")
        ])
    }
    let reason = audit.outcome.noPlanReason
    let none = reason.isVoid ? "No plan answers this audit yet." : "No plan answers this audit: \(reason)"
    return ReportSection("actions", "What is done about it", plans.isEmpty ? [.paragraph(none)] : [], parts: parts)
  }
}
