import Casework
import Drawing

// The lists of a review: terms of reference, panel, learning events, impact checks.
extension CasePage {
  func writeTerms(_ review: Review, to page: inout PageWriter) {
    for (place, terms) in review.terms.reversed().enumerated() {
      let agreed = terms.agreed.map { "agreed \($0.words)" } ?? "not agreed"
      page.about(entry(["review", "terms"], terms.id)) {
        $0.field(place == 0 ? "terms" : "", "version \(terms.version), \(agreed)")
      }
    }
  }

  func writePanel(_ review: Review, to page: inout PageWriter) {
    for (place, member) in review.panelMembers.enumerated() {
      let words = [register.name(of: member.party), register.name(of: member.agency)].filter { !$0.isEmpty }
      page.about(entry(["review", "panelMembers"], member.id)) {
        $0.field(place == 0 ? "panel" : "", words.joined(separator: ", "))
      }
    }
  }

  func writeLearningEvents(_ review: Review, to page: inout PageWriter) {
    guard !review.learningEvents.isEmpty else { return }
    page.heading("learning events")
    for event in review.learningEvents {
      let came = event.attendance.map { "\($0) came" } ?? ""
      let sent = event.certificates.map { count($0, "certificate") + " sent" } ?? ""
      let more = [came, sent].filter { !$0.isEmpty }.joined(separator: ", ")
      page.about(entry(["review", "learningEvents"], event.id)) { page in
        page.line(Run("  \(event.on?.words ?? "no day")"), Run("  \(more)", .dim))
        if !event.note.isEmpty { page.paragraph(event.note, indent: 4) }
      }
    }
  }

  func writeChecks(_ review: Review, to page: inout PageWriter) {
    page.writeChecks(review.impactChecks, of: .casePart(file.id, .review), list: ["review", "impactChecks"], register)
  }
}

extension PageWriter {
  /// The impact checks of a review, an action or a recommendation; nothing where there are none.
  mutating func writeChecks(_ checks: [ImpactCheck], of home: Address, list: FieldPath, _ register: Register) {
    if !checks.isEmpty { heading("impact checks") }
    for check in checks {
      let when = check.done.map { "done \($0.words)" } ?? check.due.map { "due \($0.words)" } ?? "no day"
      about(home.entry(list, check.id)) { page in
        page.line(Run("  \(check.kind.words): \(when)"), Run("  \(register.name(of: check.by))", .dim))
        if !check.finding.isEmpty { page.paragraph(check.finding, indent: 4) }
      }
    }
  }
}
