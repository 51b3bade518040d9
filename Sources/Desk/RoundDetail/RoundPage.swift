import Casework
import Drawing

/// One update round, whole: its days and where it is among them, who has answered, what is to be decided, and whom the
/// chair is told of.
struct RoundPage {
  let status: RoundStatus
  let round: UpdateRound
  let register: Register
  let today: Day
  let keymap: Keymap
  /// What stands against it.
  let alerts: [Alert]

  init(_ round: UpdateRound, in state: DeskState) {
    self.round = round
    status = RoundStatus(round, in: state.register, on: state.today)
    register = state.register
    today = state.today
    keymap = state.keymap
    alerts = state.picture.alerts(of: .round(round.id)).filter { $0.severity != .soon }
  }

  var address: Address { .round(round.id) }

  func write(to page: inout PageWriter) {
    page.line(Run(" \(round.reference)", .heading, bold: true), Run("  \(status.title)", bold: true))
    page.gap()
    writeStanding(to: &page)
    writeDays(to: &page)
    writeAgencies(to: &page)
    writeEscalation(to: &page)
    page.write(alerts, of: address, in: register)
    writeGaps(status.notAsked, "not asked about yet: sending again asks", to: &page)
    writeGaps(status.noOneToAsk, "no agency leads, so no one to ask", to: &page)
    writeClosing(to: &page)
  }

  private func writeStanding(to page: inout PageWriter) {
    page.field("stands", [Run(status.stage.words, .info, bold: true)])
    guard status.isSent else {
      page.field("", "no agency has been asked yet", .gap)
      return
    }
    let counts = status.counts
    page.field("returned", "\(status.agencyReturnRate.figure) agencies, \(counts.returnRate.figure) actions")
    page.field("to decide", [decisions(counts)])
    let decided = [(counts.accepted, "accepted"), (counts.rejected, "rejected"), (counts.saidNothing, "said nothing")]
    page.field("decided", decided.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", "), .dim)
  }

  private func decisions(_ counts: RoundCounts) -> Run {
    guard counts.undecided > 0 else { return Run("nothing waits", .dim) }
    return Run("\(count(counts.undecided, "reply", "replies")): Tab to an agency, Enter", .soon, bold: true)
  }

  /// The days of the round in their order; what is past is dim, and what comes next says how far off it is.
  private func writeDays(to page: inout PageWriter) {
    let days = [
      ("ask by", status.askOn, status.isSent), ("answers due", status.dueOn, status.counts.outstanding == 0),
      ("tell chair", status.escalateOn, status.counts.outstanding == 0), ("meeting", status.meetingOn, false),
    ]
    for (label, day, isDone) in days {
      guard let day else { continue }
      let isPast = day < today
      let ink: Ink = !status.isOpen || (isDone && status.isSent) ? .dim : isPast ? .late : .normal
      page.field(label, [Run("\(day.wordsWithWeekday), \(day.distance(from: today))", ink)])
    }
    if let sent = round.sentOn {
      let late = status.daysAskedLate > 0 ? ", \(dayCount(status.daysAskedLate)) late" : ""
      page.field("asked", "\(sent.words)\(late)", status.daysAskedLate > 0 ? .soon : .dim)
    }
    page.leading(to: round.group.map { .group($0) }) { $0.field("group", register.group(round.group)?.name ?? "") }
  }

  private func writeAgencies(to page: inout PageWriter) {
    guard status.isSent else { return }
    page.heading("agencies \(status.agencies.count)")
    for agency in status.agencies {
      page.about(.roundRequest(round.id, agency.id)) { write(agency, to: &$0) }
    }
  }

  private func write(_ agency: RoundAgency, to page: inout PageWriter) {
    let counts = agency.counts
    let name = TextWidth.padded(agency.name, to: min(42, max(12, page.width - 46)))
    var runs = [Run("  \(name) ", .key), Run("\(counts.returned) of \(counts.asked) back")]
    if agency.daysLate > 0 { runs.append(Run(", \(dayCount(agency.daysLate)) late", .late, bold: true)) }
    if counts.undecided > 0 { runs.append(Run(", \(counts.undecided) to decide", .soon, bold: true)) }
    page.line(runs)
    let asked = agency.recipient.isEmpty ? "no lead officer to ask" : "asked \(agency.recipient)"
    let chased = agency.lastChased.map { "chased \($0.words), \(count(agency.chaseCount, "time"))" } ?? ""
    let received = agency.receivedOn.map { "last file \($0.words)" } ?? ""
    page.paragraph([asked, received, chased].joinedPresent(", "), .dim, indent: 4)
  }

  /// From the day the chair is told: who has not answered, and who is next above them.
  private func writeEscalation(to page: inout PageWriter) {
    guard status.isOpen, status.isEscalated, !status.escalation.isEmpty else { return }
    page.heading([Run("for the chair: not returned", .late), Run("  \(status.escalation.count)", .dim)])
    for agency in status.escalation {
      page.about(.roundRequest(round.id, agency.id)) { page in
        let names = agency.outstanding.map(\.actionReference).joined(separator: ", ")
        page.line([Run("  \(agency.name)  ", .key), Run(names)], hanging: 4)
        let above =
          agency.chain.isEmpty ? "no one is named above the lead" : "next: \(agency.chain.joined(separator: ", then "))"
        page.paragraph(above, .dim, indent: 4)
      }
    }
  }

  private func writeGaps(_ gaps: [RoundGap], _ title: String, to page: inout PageWriter) {
    guard !gaps.isEmpty else { return }
    page.heading("\(title) \(gaps.count)")
    for gap in gaps {
      page.leading(to: register.action(gap.id).map { .action($0.plan.id, gap.id) }) {
        $0.line([Run("  \(gap.reference)  ", .key), Run(gap.text)], hanging: 4)
      }
    }
  }

  private func writeClosing(to page: inout PageWriter) {
    guard let closing = round.closing else { return }
    page.heading("closed")
    page.field("on", closing.on?.words ?? "")
    page.field("by", register.name(of: closing.by))
    page.field("reason", closing.reason)
    page.field("kept until", register.retention(of: .round(round.id))?.words ?? "")
  }
}
