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
    writeSight(review, to: &page)
    writeLearningEvents(review, to: &page)
    writeChecks(review, to: &page)
    writePublication(review, to: &page)
  }

  /// Who was offered sight of the draft, and what the review cost.
  private func writeSight(_ review: Review, to page: inout PageWriter) {
    page.field("draft shown", review.agenciesOfferedSight.map { "agencies offered sight \($0.words)" } ?? "")
    page.field("", review.familyOfferedSight.map { "family offered sight \($0.words)" } ?? "")
    page.field("not shown", review.noSightReason)
    page.field("cost", review.cost.map { "£\($0)" } ?? "")
  }

  func writeMilestones(_ review: Review, to page: inout PageWriter) {
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
    let late = stone.due.map { $0.days(until: stone.done ?? today) } ?? 0
    if let done = stone.done {
      return Run("done \(done.words)\(late > 0 ? ", \(dayCount(late)) late" : "")", .good)
    }
    guard let due = stone.due else { return Run("", .dim) }
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
        page.field(label, [Run(stage.words, .info)])
        for move in moves.reversed() { page.field("", words(of: move), .dim) }
      }
    }
    page.field("planned for", review.plannedPublication?.words ?? "")
    page.field("copy sent", review.copySent?.words ?? "")
  }

  /// "published 3 Sep 2026  by the board  https://..." of one step towards publication.
  private func words(of move: StageMove<PublicationStage>) -> String {
    let by = register.name(of: move.by)
    let parts = [
      "\(move.to?.words ?? "?") \(move.on?.words ?? "on no day given")", by.isEmpty ? "" : "by \(by)",
      move.awaiting.isEmpty ? "" : "until \(move.awaiting)", move.address, move.reason,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
