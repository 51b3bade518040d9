import Casework
import Drawing

// What a case is kept with: who it is about, contacts, papers, earlier holds.
extension CasePage {
  func writeAround(to page: inout PageWriter) {
    writeContacts(to: &page)
    writePapers(to: &page)
    writePastHolds(to: &page)
    writeSubjects(to: &page)
  }

  private func writeSubjects(to page: inout PageWriter) {
    page.heading("about whom \(file.subjects.count)")
    for subject in file.subjects {
      page.about(entry(["subjects"], subject.id)) {
        $0.line(Run("  \(subject.pseudonym)"), Run("  \(subject.kind.words)  \(subject.ageBand)", .dim))
      }
    }
  }

  private func writePastHolds(to page: inout PageWriter) {
    let past = file.holds.filter { !file.holds(on: today).contains($0) }
    guard !past.isEmpty else { return }
    page.heading("earlier holds")
    for hold in past {
      let words = "\(hold.kind.words), \(hold.from?.words ?? "?") to \(hold.to?.words ?? "?"): \(hold.reason)"
      page.about(entry(["holds"], hold.id)) { $0.paragraph(words, indent: 2) }
    }
  }

  private func writeContacts(to page: inout PageWriter) {
    page.heading("contacts \(file.contacts.count)")
    for contact in file.contacts.reversed() {
      page.about(entry(["contacts"], contact.id)) { page in
        page.line(
          Run("  \(TextWidth.padded(contact.on?.words ?? "no day", to: 11))  "), Run(contact.with.words, .info),
          Run("  \(register.name(of: contact.by))", .dim))
        if !contact.note.isEmpty { page.paragraph(contact.note, indent: 15) }
      }
    }
    if file.contacts.isEmpty { page.paragraph("none recorded: a adds one", .dim, indent: 2) }
  }

  private func writePapers(to page: inout PageWriter) {
    guard !file.documents.isEmpty else { return }
    page.heading("papers")
    for paper in file.documents {
      let kept = paper.retainUntil.map { "kept until \($0.words)" } ?? ""
      let more = [paper.version, paper.on?.words ?? "", paper.location, kept].filter { !$0.isEmpty }.joined(
        separator: "  ")
      page.about(entry(["documents"], paper.id)) { $0.line(Run("  \(paper.title)"), Run("  \(more)", .dim)) }
    }
  }
}
