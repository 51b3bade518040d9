import Casework

/// How the grades of an audit lie: as a whole, by question and by agency, with what is not graded always among them.
struct AuditResultSections {
  let scene: ReportScene
  let audit: Audit
  private let table: GradingTable
  private let results: AuditResults

  init(scene: ReportScene, audit: Audit) {
    self.scene = scene
    self.audit = audit
    table = GradingTable(audit)
    results = AuditResults(table, in: scene.register)
  }

  var sections: [ReportSection] {
    let parts = overall + own + byQuestion + byAgency + entered
    let blocks: [ReportBlock] =
      parts.isEmpty ? [.paragraph("Nothing is graded yet.")] : audit.sheets.isEmpty ? [] : [counted] + unsettled
    return [ReportSection("results", "How the grades lie", blocks, parts: parts)] + judgements
  }

  /// In a self-assessment agencies are counted; everywhere else cases.
  private var countsPeople: Bool { !audit.kind.isSelfAssessment }

  private var counted: ReportBlock {
    let progress = GradingProgress(table).all
    return .note("Counted: \(results.reading.words); \(progress.n) of \(progress.d) cells are graded.")
  }

  private var unsettled: [ReportBlock] {
    let cells = audit.unsettledDifferences
    return cells.isEmpty
      ? [] : [.note("Auditors differ in \(cells.count) not moderated, of which the first grade is counted.")]
  }

  private var overall: [ReportSection] {
    let named = [(name: "All", distributions: results.overall)]
    return section(
      "overall", results.basis.count == 1 ? "Overall judgement" : "All questions together", named, "Counted")
  }

  /// In a self-assessment the agencies' own scores beside the moderated ones.
  private var own: [ReportSection] {
    guard audit.kind.isSelfAssessment else { return [] }
    let figures = SelfAssessmentFigures(table, asAt: scene.day, in: scene.register)
    return section(
      "self-scores", "Agencies' own scores and moderated scores",
      [("Own scores", figures.own), ("After moderation", figures.moderated)], "Scores")
  }

  private var byQuestion: [ReportSection] {
    section("by-question", "By question", results.questions.map { ($0.title, $0.distributions) }, "Question")
  }

  private var byAgency: [ReportSection] {
    results.agencies.count < 2
      ? [] : section("by-agency", "By agency", results.agencies.map { ($0.title, $0.distributions) }, "Agency")
  }

  private func section(
    _ name: String, _ title: String, _ lines: [(name: String, distributions: [GradeDistribution])], _ names: String
  ) -> [ReportSection] {
    let charts = GradeChart.all(of: lines)
    guard !charts.isEmpty else { return [] }
    let blocks = charts.map { chart in
      chart.block(charts.count == 1 ? title : "\(title): \(chart.scale.title)", names, countsPeople: countsPeople)
    }
    return [ReportSection(name, title, blocks)]
  }

  /// Distributions that came as counts alone, each group with its sum.
  private var entered: [ReportSection] {
    results.tallies.enumerated().flatMap { index, group in
      var lines = group.results.map { (name: $0.title, distributions: [$0.distribution]) }
      if lines.count > 1 { lines.append((name: "All", distributions: [group.total])) }
      return section("entered-\(index + 1)", "\(group.title), as entered", lines, "Of")
    }
  }

  private var judgements: [ReportSection] {
    guard !audit.judgements.isEmpty else { return [] }
    let block = ReportBlock.table(
      "Judgements", of: audit.judgements, orElse: "",
      [
        .name("Of", whose), .name("Grade") { scene.register.gradeWords($0.grade, in: audit) },
        .words("Because", \.rationale),
      ] + scene.within(.words("Judged by") { scene.register.name(of: $0.by) }))
    return [
      ReportSection(
        "judgements", "Judgements",
        [.note("A judgement is entered with its reasons and never worked out from the grades."), block])
    ]
  }

  private func whose(_ judgement: Judgement) -> String {
    let section = audit.tool?.sections.first { $0.code == judgement.section }?.title ?? judgement.section
    let words = [section, scene.register.name(of: judgement.agency)].filter { !$0.isEmpty }
    return words.isEmpty ? "The whole" : words.joined(separator: ", ")
  }

  /// Question by question beside the audit that it repeats or the round before it.
  var comparison: [ReportSection] {
    guard let before = scene.register.audit(before: audit) else { return [] }
    let compared = AuditComparison(GradingTable(before), table, in: scene.register)
    let rows = compared.questions.filter { !$0.earlier.isEmpty || !$0.later.isEmpty }
    guard !rows.isEmpty else { return [] }
    let note = compared.note.isEmpty ? [] : [ReportBlock.note(compared.note)]
    let block = ReportBlock.table(
      "Good grades before and now, of those graded", of: rows, orElse: "", countsPeople: countsPeople,
      [
        .words("Question", \.title), .share("Before, \(before.year)") { Self.good($0.change?.earlier, $0.earlier) },
        .share("Now, \(audit.year)") { Self.good($0.change?.later, $0.later) },
        .name("Change") { $0.change?.pointsText ?? "" }, .words("Note", \.note),
      ])
    return [
      ReportSection(
        "before-and-now", "Before and now",
        [.paragraph("\(before.reference) before, \(audit.reference) now.")] + note + [block])
    ]
  }

  private static func good(_ compared: Share?, _ distributions: [GradeDistribution]) -> Share {
    compared ?? distributions.first { $0.graded > 0 }?.good ?? Share(0, of: 0)
  }
}
