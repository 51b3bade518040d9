import Casework
import Drawing

/// The findings of every audit: those that need an action and have none, the recommendations that no action carries out,
/// and then all others.
struct FindingsPage {
  let findings: [FindingRow]
  let recommendations: [RecommendationRow]

  init(in state: DeskState) {
    findings = state.register.findingRows()
    recommendations = state.register.recommendationRows(on: state.today).filter { $0.actionCount == 0 && !$0.hasEnded }
  }

  func write(to page: inout PageWriter) {
    page.title("Findings of audits")
    let open = findings.filter(\.isUnanswered)
    write(
      open, "findings without an action", empty: "Every finding that needs an action has one, or a decision.", to: &page
    )
    page.heading("recommendations without an action \(recommendations.count)")
    for row in recommendations {
      page.about(.recommendation(row.plan, row.id)) {
        $0.line(
          [Run("  \(row.reference)  ", .key), Run(row.text), Run("  \(row.stage.words)", .dim)], hanging: 4)
      }
    }
    if recommendations.isEmpty { page.paragraph("Every recommendation has an action.", .dim, indent: 2) }
    let others = findings.filter { !$0.isUnanswered }
    write(others, "all other findings", empty: "There is no other finding.", to: &page)
  }

  private func write(_ rows: [FindingRow], _ title: String, empty: String, to page: inout PageWriter) {
    page.heading("\(title) \(rows.count)")
    for row in rows {
      page.about(.finding(row.audit, row.id)) { page in
        let grade = row.grade.isEmpty ? "" : "  \(row.grade)"
        page.line(
          [Run("  \(row.reference)  ", .key), Run(row.text), Run("  \(row.kind.words)\(grade)", .dim)], hanging: 4)
        let agencies = row.agencies.map(\.name).joined(separator: ", ")
        let words = [agencies, row.answer].joinedPresent(": ")
        if !words.isEmpty { page.paragraph(words, row.isUnanswered ? .gap : .dim, indent: 4) }
      }
    }
    if rows.isEmpty { page.paragraph(empty, .dim, indent: 2) }
  }
}
