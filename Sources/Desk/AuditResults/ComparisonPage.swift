import Casework
import Drawing

/// An audit beside the one it repeats, question by question.
struct ComparisonPage {
  let comparison: AuditComparison

  init(_ earlier: Audit, _ later: Audit, in register: Register) {
    comparison = AuditComparison(GradingTable(earlier), GradingTable(later), in: register)
  }

  func write(to page: inout PageWriter) {
    let (earlier, later) = (comparison.earlier, comparison.later)
    page.line(
      Run(" \(earlier.reference) and \(later.reference)", .heading, bold: true), Run("  \(later.topic)", bold: true))
    page.leading(to: .audit(earlier.id)) { $0.field("before", "\(earlier.reference)  \(earlier.year)") }
    page.leading(to: .audit(later.id)) { $0.field("now", "\(later.reference)  \(later.year)") }
    page.field("counted", comparison.reading.words)
    if !comparison.note.isEmpty { page.paragraph(comparison.note, .soon) }
    page.gap()
    for question in comparison.questions { write(question, to: &page) }
  }

  private func write(_ question: ComparedQuestion, to page: inout PageWriter) {
    page.line([Run("  \(question.title)")], hanging: 7)
    for (label, side) in [("before", question.earlier), ("now", question.later)] {
      for distribution in side where !distribution.isEmpty { page.write(distribution, label: label, indent: 7) }
    }
    if let words = question.change?.pointsText { page.paragraph(words, .info, bold: true, indent: 14) }
    if !question.note.isEmpty { page.paragraph(question.note, .soon, indent: 7) }
  }
}
