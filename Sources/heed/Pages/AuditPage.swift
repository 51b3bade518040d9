import Casework

/// An audit or a round of self-assessments, to be read: where it stands, what it looks at, and what came of it.
struct AuditPage {
  let audit: Audit
  let session: Session
  private var register: Register { session.register }

  var lines: [String] {
    var page = Page()
    head(&page)
    timetable(&page)
    sample(&page)
    returns(&page)
    judgements(&page)
    findings(&page)
    changes(&page)
    AlertLines.add(to: &page, of: .audit(audit.id), in: session)
    page.details(of: audit, in: session, skipping: Self.shownAbove)
    return page.lines
  }

  private static let shownAbove: Set<String> = [
    "reference", "topic", "kind", "year", "owningGroup", "leadAuditor", "timetable", "returns", "sampling", "cases",
    "tool", "sheets", "tallies", "judgements", "findings", "methodChanges", "yearSlips", "reauditOf", "replacedBy",
    "reauditDue", "acknowledgements",
  ]

  private func head(_ page: inout Page) {
    page.title("\(audit.reference)  \(audit.topic)")
    page.field("Kind", audit.kind.words)
    page.field("Stage", audit.stage.words)
    page.field("Programme year", audit.year + slips)
    page.field("Owned by", register.group(audit.owningGroup)?.name ?? "")
    page.field("Lead auditor", register.name(of: audit.leadAuditor))
    if let tool = audit.tool {
      page.field(
        "Tool", "\(tool.title), version \(tool.version) (\(tool.code)): \(tool.questions.count) questions")
    }
    if audit.tool != nil { page.field("Graded", graded) }
    if !audit.tallies.isEmpty { page.field("Distributions", "\(audit.tallies.count) as counts alone") }
    if audit.isGraded { page.field("Results", "heed audit results \(audit.reference)") }
    page.field("Kept until", register.retention(of: .audit(audit.id))?.words ?? "")
    links(&page)
  }

  /// "40 of 96 cells, 12 of those 40 moderated".
  private var graded: String {
    let progress = GradingProgress(GradingTable(audit))
    let moderated = progress.moderated.n == 0 ? "" : ", \(progress.moderated.n) of those moderated"
    return "\(progress.all.n) of \(progress.all.d) cells\(moderated)"
  }

  private var slips: String {
    guard audit.slips > 0 else { return "" }
    return ", first planned for \(audit.originalYear), carried forward \(times(audit.slips))"
  }

  private func links(_ page: inout Page) {
    page.field("Re-audit of", audit.outcome.reauditOf.map { register.called(.audit($0)) } ?? "")
    page.field("Repeated by", register.reaudits(of: audit.id).map(\.reference).joined(separator: ", "))
    page.field("Re-audit due", audit.outcome.reauditDue?.words ?? "")
    page.field("Replaced by", audit.outcome.replacedBy.map { register.called(.audit($0)) } ?? "")
    let plans = register.plans(from: audit.id.erased).map { "\($0.reference) (\($0.stage.words))" }
    page.field("Plans", plans.joined(separator: ", "))
  }

  private func timetable(_ page: inout Page) {
    let days = FieldListing.entries(of: audit.timetable).filter { !$0.stored.isEmpty }
    guard !days.isEmpty else { return }
    page.heading("Timetable")
    for entry in days {
      let day = entry.stored.first.flatMap { Day(fieldText: $0) }
      let isNext = day != nil && day == audit.nextMilestone(of: register.settings.board)?.due
      page.field(entry.label, (day?.words ?? "") + (isNext ? next(day) : ""))
    }
  }

  private func next(_ day: Day?) -> String {
    guard let days = day.map({ session.today.days(until: $0) }) else { return "" }
    return days < 0 ? ", \(counted(-days, "day")) late" : ", next: \(counted(days, "day")) left"
  }

  private func sample(_ page: inout Page) {
    guard !audit.cases.isEmpty || audit.sampling != Sampling() else { return }
    page.heading("Sample")
    let size = audit.sampling.size.map { " of \($0) planned" } ?? ""
    page.field("Cases", "\(audit.cases.count)\(size)")
    page.field("Chosen by", register.name(of: audit.sampling.chosenBy))
    page.field("How", audit.sampling.how)
    page.text(audit.cases.map { $0.locality.isEmpty ? $0.ref : "\($0.ref) \($0.locality)" }.joined(separator: ", "))
  }

  private func returns(_ page: inout Page) {
    let rows = register.auditReturnRows(on: session.today, in: audit.id)
    guard !rows.isEmpty else { return }
    page.heading("Agencies")
    let (asked, came) = (rows.filter(\.stage.wasIssued), rows.filter(\.stage.hasCome))
    if !asked.isEmpty { page.text("\(came.count) of \(asked.count) asked have returned") }
    for row in rows { page.text(AuditReturnPage.sentence(of: row)) }
  }

  private func judgements(_ page: inout Page) {
    guard !audit.judgements.isEmpty else { return }
    page.heading("Judgements")
    for judgement in audit.judgements {
      let section = audit.tool?.sections.first { $0.code == judgement.section }?.title ?? judgement.section
      let whose = [section, register.name(of: judgement.agency)].filter { !$0.isEmpty }.joined(separator: ", ")
      let grade = register.gradeWords(judgement.grade, in: audit)
      page.text("\(whose.isEmpty ? "Overall" : whose): \(grade)")
      page.field("because", judgement.rationale, indent: 5)
    }
  }

  private func findings(_ page: inout Page) {
    let rows = register.findingRows(in: audit.id)
    guard !rows.isEmpty else { return }
    page.heading("Findings")
    for row in rows {
      page.text("\(row.reference)  \(row.kind.words)\(row.grade.isEmpty ? "" : ", \(row.grade)"): \(row.text)")
      page.field("answer", row.answer, indent: 5)
      page.field("recommendations", row.recommendations.joined(separator: ", "), indent: 5)
    }
  }

  private func changes(_ page: inout Page) {
    let methods = audit.methodChanges.map { change in
      "\(change.on?.words ?? "a day not known")  \(change.from.isEmpty ? "" : "\(change.from) to ")\(change.to): \(change.reason)"
    }
    let slips = audit.yearSlips.map { slip in
      "\(slip.on?.words ?? "a day not known")  from \(slip.from) to \(slip.to): \(slip.reason)"
    }
    for (heading, lines) in [("Method changes", methods), ("Carried forward", slips)] where !lines.isEmpty {
      page.heading(heading)
      for line in lines { page.text(line) }
    }
  }

  private func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
}

/// "1 day", "3 days".
func counted(_ number: Int, _ noun: String) -> String { number == 1 ? "1 \(noun)" : "\(number) \(noun)s" }
