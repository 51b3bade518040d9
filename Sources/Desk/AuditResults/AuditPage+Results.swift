import Casework
import Drawing

// How far the grading is and how the grades fall, on an audit's own page.
extension AuditPage {
  func writeResults(to page: inout PageWriter) {
    let table = GradingTable(audit)
    guard table.cellCount > 0 || !audit.tallies.isEmpty else { return }
    let progress = GradingProgress(table)
    page.heading("grading")
    if table.cellCount > 0 {
      let part = Double(progress.all.n) / Double(max(1, progress.all.d))
      let width = max(10, min(30, page.width - 44))
      page.field("graded", page.bar(part, width: width) + [Run("  \(progress.all.figure)")])
      for (who, share) in progress.auditors { page.field("", "\(register.name(of: who)) \(share.figure)", .dim) }
    }
    if progress.moderated.n > 0 { page.field("moderated", progress.moderated.figure) }
    let open = audit.unsettledDifferences.count
    page.field("differ", open == 0 ? "" : "\(count(open, "cell")) graded differently and not moderated", .gap)
    let results = AuditResults(table, in: register)
    if progress.all.n > 0 {
      page.paragraph("results, \(results.reading.words): z u shows them by other things", .dim)
      for line in results.questions { page.write(line.distributions, of: line.title) }
    }
    for group in results.tallies { page.write([group.total], of: "\(group.title), as entered") }
  }

  /// Of a round: who answered, how the standards were scored, and every standard of every agency.
  func writeStandards(to page: inout PageWriter) {
    guard audit.kind.isSelfAssessment else { return }
    let table = GradingTable(audit)
    let figures = SelfAssessmentFigures(table, asAt: today, in: register)
    page.heading("returns and scores")
    page.field("response", figures.responseText)
    page.field("not back", figures.awaited.map { register.name(of: $0) }.joined(separator: ", "), .gap)
    for (label, all) in [("self", figures.own), ("moderated", figures.moderated)] {
      for distribution in all where distribution.graded > 0 {
        page.field(label, distribution.gradedRuns)
      }
    }
    for (place, standard) in figures.mostPartly.prefix(3).enumerated() {
      page.field(place == 0 ? "most amber" : "", "\(standard.share.figure)  \(standard.question.title)")
    }
    StandardsTable(table, in: register).write(of: audit, to: &page)
  }
}

extension GradeDistribution {
  /// "G Green 3 of 6   A Amber 3 of 6": the grades of those graded, each with what it is of.
  fileprivate var gradedRuns: [Run] {
    zip(scale.grades, counts).filter { $0.0.sense != .notApplicable }.flatMap { grade, count in
      [
        Run("\(grade.letters) \(grade.word) ", grade.sense.ink),
        Run("\(Share(count, of: graded).figure)   ", bold: true),
      ]
    }
  }
}
