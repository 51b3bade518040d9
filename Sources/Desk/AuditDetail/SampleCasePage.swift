import Casework
import Drawing

// One case of a sample: what each auditor gave it, question by question.
extension AuditPage {
  func writeSampleCase(_ id: SampleCaseID, to page: inout PageWriter) {
    guard let entry = audit.sampleCase(id) else { return }
    page.line(Run(" \(audit.reference)/\(entry.ref)", .heading, bold: true), Run("  \(entry.locality)", .dim))
    page.leading(to: address) { $0.line(Run(" of \(audit.topic)", .key)) }
    page.gap()
    page.field("agencies", entry.agencies.map { register.name(of: $0) }.joined(separator: ", "))
    page.field("note", entry.note)
    let found = audit.findings.filter { $0.cases.contains(id) }
    for (place, finding) in found.enumerated() {
      page.leading(to: .finding(audit.id, finding.id)) {
        $0.field(place == 0 ? "findings" : "", "\(finding.ref)  \(finding.text)")
      }
    }
    let sheets = audit.sheets.filter { $0.sampleCase == id }
    if sheets.isEmpty { page.paragraph("not graded yet: z g opens the grid", .dim) }
    for sheet in sheets { write(sheet, to: &page) }
  }

  private func write(_ sheet: GradingSheet, to page: inout PageWriter) {
    let who = [register.name(of: sheet.auditor), register.name(of: sheet.agency), sheet.on?.words ?? ""]
    page.heading([Run(sheet.role.words, .heading), Run("  \(who.joinedPresent(", "))", .dim)])
    let questions = audit.tool?.questions ?? []
    for question in questions {
      guard let response = sheet.response(to: question.code) else { continue }
      let grade = audit.grade(response.grade, of: question.code)
      page.line(
        [
          Run("  \(TextWidth.padded(question.ref, to: 5)) ", .key),
          Run(TextWidth.padded(grade?.letters ?? "-", to: 4), grade?.sense.ink ?? .dim, bold: true),
          Run(question.text, .dim),
        ], hanging: 12)
      if !response.comment.isEmpty { page.paragraph(response.comment, indent: 12) }
      if !response.evidence.isEmpty { page.paragraph("evidence: \(response.evidence)", indent: 12) }
    }
  }
}
