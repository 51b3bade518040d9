import Casework
import Drawing

/// How the grades of an audit fall, by one thing at a time: letters in bars, every count with what it is of.
struct ResultsPage {
  let audit: Audit
  let look: ResultsLook
  let results: AuditResults
  let progress: GradingProgress
  let state: DeskState

  init(_ audit: Audit, _ look: ResultsLook, in state: DeskState) {
    self.audit = audit
    self.look = look
    self.state = state
    let table = GradingTable(audit)
    results = AuditResults(table, reading: look.reading, in: state.register)
    progress = GradingProgress(table)
  }

  func write(to page: inout PageWriter) {
    page.line(Run(" Results of \(audit.reference)", .heading, bold: true), Run("  \(audit.topic)", bold: true))
    page.paragraph("by \(look.by.rawValue), \(look.reading.words)   o shows them by the next thing", .dim)
    page.field("graded", progress.all.figure)
    if progress.moderated.n > 0 { page.field("moderated", progress.moderated.figure) }
    writeJudgements(to: &page)
    page.gap()
    for line in look.by.lines(of: results) { page.write(line.distributions, of: line.title) }
    if look.by != .question { page.write(results.overall, of: "All together: \(basis)") }
    for group in results.tallies where look.by == .question || look.by == .locality { write(group, to: &page) }
  }

  /// What agencies, localities and auditors are counted by.
  private var basis: String {
    let titles = results.basis.compactMap { audit.tool?.question($0)?.ref }
    return titles.count == audit.tool?.questions.count ? "every question" : titles.joined(separator: ", ")
  }

  private func writeJudgements(to page: inout PageWriter) {
    for judgement in results.judgements where judgement.section.isEmpty && judgement.agency == nil {
      let grade = state.register.scales(of: audit).lazy.compactMap { $0.grade(judgement.grade) }.first
      page.field("judged", [grade.map { Run($0.letteredWords, $0.sense.ink, bold: true) } ?? Run(judgement.grade)])
    }
  }

  private func write(_ group: TallyGroup, to page: inout PageWriter) {
    page.heading([Run("as entered: \(group.title)", .heading)])
    for result in group.results { page.write([result.distribution], of: "\(result.title), \(result.origin)") }
    if group.results.count > 1 { page.write([group.total], of: "All together") }
  }
}
