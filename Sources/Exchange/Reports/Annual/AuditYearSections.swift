import Casework

/// The audits of a year, its self-assessments, and who came to the conferences that it looked at.
struct AuditYearSections {
  let scene: YearScene

  private var audits: [Audit] { scene.register.auditsInNaturalOrder }

  /// Audits reported in the year.
  private var reported: [Audit] {
    audits.filter { !$0.kind.isSelfAssessment && scene.isInYear($0.moves.day(reached: .reported)) }
  }

  var section: ReportSection {
    let programme = scene.register.auditProgramme(year: scene.year.name, on: scene.day)
    let done = programme.completion
    let words =
      done.d == 0
      ? "No audit was planned for \(scene.year.name)."
      : "Done, of the audits planned for \(scene.year.name): \(done.figure)."
    return ReportSection("audits", "Audits", [.paragraph(words), reportedTable])
  }

  private var reportedTable: ReportBlock {
    let findings = Dictionary(grouping: scene.register.findingRows(), by: \.audit)
    return .table(
      "Audits reported in the year", of: reported, orElse: "No audit was reported in the year.",
      [
        .day("Reported") { $0.moves.day(reached: .reported) }, .name("Audit", \.reference), .words("Topic", \.topic),
        .name("Kind", \.kind.words), .number("Findings") { $0.findings.count },
        .number("Findings without an action") { audit in (findings[audit.id] ?? []).count(where: \.isUnanswered) },
      ])
  }

  /// Each round of self-assessments that stands in the year's programme or was asked for in it.
  private var assessments: [Audit] {
    audits.filter { audit in
      audit.kind.isSelfAssessment
        && (audit.year == scene.year.name || audit.returns.contains { scene.isInYear($0.issued) })
    }
  }

  var selfAssessments: ReportSection {
    guard !assessments.isEmpty else {
      return ReportSection(
        "self-assessment", "Self-assessments", [.paragraph("No self-assessment was asked for in the year.")])
    }
    return ReportSection("self-assessment", "Self-assessments", parts: assessments.map(part))
  }

  private func part(_ audit: Audit) -> ReportSection {
    let figures = SelfAssessmentFigures(GradingTable(audit), asAt: scene.day, in: scene.register)
    let awaited = figures.awaited.map { scene.register.name(of: $0) }
    let missing: [ReportBlock] =
      awaited.isEmpty || scene.isForEveryone ? [] : [.paragraph("Not returned: \(awaited.joined(separator: ", ")).")]
    let scores = figures.moderated.map { distribution in ReportBlock.table(table(distribution)) }
    let partly = figures.mostPartly.first.map {
      [ReportBlock.paragraph("Most often partly met: \($0.question.text) (\($0.share.figure)).")]
    }
    return ReportSection(
      "assessment", "\(audit.reference), \(audit.topic)",
      [.paragraph("\(figures.responseText).")] + missing + scores + (partly ?? []))
  }

  private func table(_ distribution: GradeDistribution) -> TypedTable {
    TypedTable(
      "Grades, moderated where they were", of: distribution.rows, rowSum: .elsewhere,
      [
        .name("Grade", \.words), .number("Answers", \.count),
        .words("Of those to which it applies") { $0.share?.figure ?? "" },
      ])
  }

  var attendance: ReportSection {
    let found = audits.filter { audit in audit.conferences.contains { scene.isInYear($0.on) } }
      .flatMap { audit in audit.attendance().map { (audit.reference, $0) } }
    return ReportSection(
      "attendance", "Attendance at case conferences",
      [
        .table(
          "Attendance at case conferences", of: found, orElse: "No audit of the year looked at attendance.",
          [
            .name("Audit", \.0), .name("Agency") { scene.register.name(of: $0.1.agency) },
            .number("Invited", \.1.invited),
            .share("Came", \.1.attendance), .share("Came or sent a report", \.1.contribution),
          ])
      ])
  }

  var themes: ReportSection {
    ReportSection(
      "themes", "What was found, by theme",
      [
        .table(
          "Themes", of: scene.register.themesFound(in: scene.span),
          orElse: "No theme is recorded for what was found in the year.",
          [
            .name("Theme", \.theme), .number("Findings of audits", \.findings),
            .number("Recommendations of reviews", \.recommendations),
          ])
      ])
  }
}
