import Casework
import Drawing

// One agency's return to a case.
extension CasePage {
  /// One agency's return on a page of its own.
  func writeReturn(_ id: Identifier<AgencyReturn>, to page: inout PageWriter) {
    guard let (entry, part) = file.agencyReturn(id).map({ ($0.entry, $0.part) }) else { return }
    let home = Address.agencyReturn(file.id, id, part)
    page.line(Run(" \(register.name(of: entry.agency))", .heading, bold: true), Run("  \(entry.kind.words)", .dim))
    page.leading(to: .caseFile(file.id)) { $0.line(Run(" for \(file.reference)  \(file.title)", .key)) }
    page.gap()
    page.field("stands", [standing(of: entry)])
    page.leading(to: entry.agency.map { .agency($0) }) { $0.field("asked of", register.name(of: entry.agency)) }
    page.field("requested", entry.requested?.words ?? "")
    page.field("due", entry.due.map { "\($0.wordsWithWeekday), \($0.distance(from: today))" } ?? "")
    page.field("received", entry.received?.words ?? "")
    page.field("assured", entry.qualityAssured?.words ?? "")
    page.field(
      "settled",
      [entry.settlement?.words ?? "", entry.settledOn?.words ?? ""].filter { !$0.isEmpty }.joined(separator: ", "))
    page.field("reason", entry.reason)
    page.heading("chased \(entry.chases.count)")
    for chase in entry.chases.reversed() {
      page.about(home.entry(["chases"], chase.id)) { page in
        page.line(Run("  \(chase.on?.words ?? "no day")"), Run("  \(register.name(of: chase.by))", .dim))
        if !chase.note.isEmpty { page.paragraph(chase.note, indent: 4) }
      }
    }
    if entry.chases.isEmpty {
      page.paragraph(entry.isSettled ? "never needed" : "not yet: c records a reminder", .dim, indent: 2)
    }
  }
}
