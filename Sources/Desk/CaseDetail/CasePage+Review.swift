import Casework
import Drawing

// How a review goes, and what is around it.
extension CasePage {
  func write(_ review: Review, to page: inout PageWriter) {
    page.heading("review")
    page.field("commissioned", review.commissioned?.words ?? "")
    page.field("method", review.methodology)
    page.field("reviewer", register.name(of: review.reviewer))
    page.field("chair", register.name(of: review.chair))
    page.field("coordinator", register.name(of: review.coordinator))
    page.field("looks at", [review.windowFrom, review.windowTo].compactMap { $0?.words }.joined(separator: " to "))
    writeTerms(review, to: &page)
    writePanel(review, to: &page)
    page.field("family", review.familyInvolvement)
    page.field("adult", review.adultInvolvement)
    page.field("longer", review.longerReason)
    page.field("impact", review.impactStatement)
    writeMilestones(review, to: &page)
    writeLearningEvents(review, to: &page)
    writeChecks(review, to: &page)
    writePublication(review, to: &page)
    if !review.moves.isEmpty { page.heading("stages of the review") }
    for move in review.moves.reversed() {
      page.about(entry(["review", "moves"], move.id)) { $0.writeMove(move, in: register) }
    }
  }

  private func writeMilestones(_ review: Review, to page: inout PageWriter) {
    guard !review.milestones.isEmpty else { return }
    page.heading("milestones \(review.milestones.count { $0.done != nil }) of \(review.milestones.count)")
    for stone in review.milestones {
      let title = TextWidth.padded(stone.title, to: min(34, max(12, page.width - 36)))
      page.about(entry(["review", "milestones"], stone.id)) { page in
        page.line(
          Run("  \(title) "), Run(TextWidth.padded(stone.due?.words ?? "no day", to: 12), .dim), standing(of: stone))
        if !stone.note.isEmpty { page.paragraph(stone.note, .dim, indent: 4) }
      }
    }
  }

  private func standing(of stone: Milestone) -> Run {
    if let done = stone.done { return Run("done \(done.words)", .good) }
    guard let due = stone.due else { return Run("", .dim) }
    let late = due.days(until: today)
    return late > 0 ? Run("\(dayCount(late)) late", .late, bold: true) : Run(due.distance(from: today), .soon)
  }

  private func writePublication(_ review: Review, to page: inout PageWriter) {
    page.heading("publication")
    let papers = [
      (CasePart.report, "report", review.reportStage, review.reportPublication),
      (CasePart.brief, "brief", review.briefStage, review.briefPublication),
    ]
    for (part, label, stage, moves) in papers {
      page.about(.casePart(file.id, part)) { page in
        let last = moves.last
        let more = [last?.on?.words, last?.awaiting, last?.address, last?.reason].compactMap { $0 }.filter {
          !$0.isEmpty
        }
        page.field(
          label, [Run(stage.words, .info), Run(more.isEmpty ? "" : "  " + more.joined(separator: "  "), .dim)])
      }
    }
    page.field("planned for", review.plannedPublication?.words ?? "")
    page.field("copy sent", review.copySent?.words ?? "")
  }

  /// One agency's return on a page of its own.
  func writeReturn(_ id: Identifier<AgencyReturn>, to page: inout PageWriter) {
    guard let (entry, part) = file.agencyReturn(id).map({ ($0.entry, $0.part) }) else { return }
    let home = Address.agencyReturn(file.id, id, part)
    page.line(Run(" \(register.name(of: entry.agency))", .heading, bold: true), Run("  \(entry.kind.words)", .dim))
    page.about(.caseFile(file.id)) { $0.line(Run(" for \(file.reference)  \(file.title)", .key)) }
    page.gap()
    page.field("stands", [standing(of: entry)])
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
