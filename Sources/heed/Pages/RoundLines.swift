import Casework

/// The parts of a round as lines of a page.
enum RoundLines {
  /// "5 of 9 actions, 2 of 3 agencies; 1 row with nothing filled in".
  static func returned(_ status: RoundStatus) -> String {
    let nothing = status.counts.saidNothing
    let blank = nothing == 0 ? "" : "; \(counted(nothing, "row")) with nothing filled in"
    return "\(status.returnRate.figure) actions, \(status.agencyReturnRate.figure) agencies\(blank)"
  }

  /// "3 accepted, 1 rejected, 2 to decide".
  static func decided(_ counts: RoundCounts) -> String {
    let parts = [(counts.accepted, "accepted"), (counts.rejected, "rejected"), (counts.undecided, "to decide")]
    return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  /// "ROUND-2026-002/police  Fellshire Police: 2 of 3 returned, due 25 Nov 2026, 4 days late, chased once, last on …".
  static func sentence(of agency: RoundAgency) -> String {
    let isOut = agency.counts.outstanding > 0
    let due = isOut ? agency.dueOn.map { ", due \($0.words)" } ?? "" : ""
    let late = agency.daysLate > 0 ? ", \(counted(agency.daysLate, "day")) late" : ""
    let came = agency.receivedOn.map { ", last received \($0.words)" } ?? ""
    let counts = agency.counts
    let decided = self.decided(counts)
    return "\(agency.reference)  \(agency.name): \(counts.returned) of \(counts.asked) returned\(due)\(late)\(came)"
      + (decided.isEmpty ? "" : ", \(decided)") + chased(agency)
  }

  private static func chased(_ agency: RoundAgency) -> String {
    guard let last = agency.lastChased else { return "" }
    return ", chased \(agency.chaseCount == 1 ? "once" : "\(agency.chaseCount) times"), last on \(last.words)"
  }

  /// What the chair is told: who owes what, who was asked and reminded, and who stands above them.
  static func addEscalation(of status: RoundStatus, to page: inout Page) {
    page.heading("For the chair: what is missing")
    if status.escalation.isEmpty { page.text("Nothing: everything asked about came back.") }
    for agency in status.escalation {
      let late = agency.daysLate > 0 ? ", \(counted(agency.daysLate, "day")) late" : ""
      page.text("\(agency.name): \(counted(agency.outstanding.count, "action")) outstanding\(late)")
      let asked = agency.sentOn.map { " on \($0.words)" } ?? ""
      page.field(
        "asked", (agency.recipient.isEmpty ? "no one named" : agency.recipient) + asked + chased(agency), indent: 5)
      page.field("next to ask", agency.chain.joined(separator: ", then "), indent: 5)
      for action in agency.outstanding { page.text("\(action.actionReference)  \(action.text)", indent: 5) }
    }
  }

  /// One reply under its reference: each thing it says on a line of its own.
  static func add(_ row: ReplyRow, to page: inout Page) {
    page.text("\(row.reference)  \(row.text)")
    page.field("progress", row.reply.progress, indent: 5)
    page.field("claim", row.claim + (row.printed.claim.isEmpty ? "" : " (was \(row.printed.claim))"), indent: 5)
    page.field("evidence", row.reply.evidence, indent: 5)
    page.field("new day", row.proposed.isEmpty ? "" : "\(row.proposed) (was \(row.printed.due))", indent: 5)
    page.field("because", row.reply.reason, indent: 5)
  }
}
