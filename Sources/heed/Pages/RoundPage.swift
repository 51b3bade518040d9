import Casework

/// An update round, to be read: who was asked, what came back, what is missing, and what the chair is told.
struct RoundPage {
  let round: UpdateRound
  let session: Session
  /// Whether the chair's list is shown before its day.
  var tellsChair = false

  private var status: RoundStatus { RoundStatus(round, in: session.register, on: session.today) }

  var lines: [String] {
    let status = status
    var page = Page()
    head(&page, status)
    agencies(&page, status)
    if status.isOpen && (status.isEscalated || tellsChair) { RoundLines.addEscalation(of: status, to: &page) }
    replies(&page)
    gaps(&page, "No one to ask: no agency leads these actions", status.noOneToAsk)
    if status.isSent { gaps(&page, "Not asked about", status.notAsked) }
    AlertLines.add(to: &page, of: .round(round.id), in: session)
    return page.lines
  }

  private func head(_ page: inout Page, _ status: RoundStatus) {
    page.title("\(status.reference)  \(status.title)")
    page.field("Stage", status.stage.words)
    page.field("Opened", round.openedOn?.words ?? "")
    page.field(status.isSent ? "To be asked by" : "Ask by", status.askOn?.words ?? "")
    page.field("Asked", asked(status))
    page.field("Answers due", status.dueOn?.words ?? "")
    page.field("Tell chair", status.escalateOn?.words ?? "")
    page.field("Closed", closed)
    page.field("Kept until", session.register.retention(of: .round(round.id))?.words ?? "")
    guard status.isSent else { return }
    page.field("Returned", RoundLines.returned(status))
    page.field("Decided", RoundLines.decided(status.counts))
  }

  private func asked(_ status: RoundStatus) -> String {
    guard let sent = round.sentOn else { return status.isOpen ? "not yet" : "never" }
    return sent.words + (status.daysAskedLate > 0 ? ", \(counted(status.daysAskedLate, "day")) late" : "")
  }

  private var closed: String {
    guard let closing = round.closing, let on = closing.on else { return "" }
    let by = session.register.name(of: closing.by)
    return on.words + (by.isEmpty ? "" : " by \(by)") + (closing.reason.isEmpty ? "" : ": \(closing.reason)")
  }

  private func agencies(_ page: inout Page, _ status: RoundStatus) {
    guard status.isSent else { return }
    page.heading("Agencies")
    for agency in status.agencies { page.text(RoundLines.sentence(of: agency)) }
  }

  private func replies(_ page: inout Page) {
    let rows = session.register.replyRows(in: round.id).filter(\.reply.isUndecided)
    guard !rows.isEmpty else { return }
    page.heading(round.isOpen ? "Replies to decide" : "Replies left undecided")
    for row in rows { RoundLines.add(row, to: &page) }
  }

  private func gaps(_ page: inout Page, _ heading: String, _ gaps: [RoundGap]) {
    guard !gaps.isEmpty else { return }
    page.heading(heading)
    for gap in gaps { page.text("\(gap.reference)  \(gap.text)") }
  }
}
