import Casework
import Drawing

// What a case is kept with: who it is about, chronologies, earlier holds, contacts, papers.
extension CasePage {
  func writeAround(to page: inout PageWriter) {
    writeSubjects(to: &page)
    writeChronologies(to: &page)
    writePastHolds(to: &page)
    writeContacts(to: &page)
    writePapers(to: &page)
  }

  private func writeSubjects(to page: inout PageWriter) {
    page.heading("about \(file.subjects.count)")
    for subject in file.subjects {
      page.about(entry(["subjects"], subject.id)) {
        $0.line(Run("  \(subject.pseudonym)"), Run("  \(subject.kind.words)  \(subject.ageBand)", .dim))
      }
    }
  }

  private func writeChronologies(to page: inout PageWriter) {
    let held = register.chronologies(of: file.id)
    page.heading("chronology \(count(held.reduce(0) { $0 + $1.events.count }, "event"))")
    for chronology in held {
      let events = chronology.events
      let names = Set(events.compactMap(\.agency)).map { register.name(of: $0) }.sorted()
      let key = count(events.count(where: \.isKeyEpisode), "key episode")
      page.about(Address(.chronology(chronology.id), at: [])) {
        $0.line(
          [Run("  \(count(events.count, "event"))", .key), Run(", \(key)  \(names.joined(separator: ", "))", .dim)])
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
      let more = [paper.version, paper.on?.words ?? "", paper.location].filter { !$0.isEmpty }.joined(separator: "  ")
      page.about(entry(["documents"], paper.id)) { $0.line(Run("  \(paper.title)"), Run("  \(more)", .dim)) }
    }
  }
}
