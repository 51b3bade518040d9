import Casework
import Drawing

/// What one agency was asked in an update round and what it wrote, action by action: first what is to be decided.
struct RoundRequestPage {
  let round: UpdateRound
  let request: RoundRequest
  let agency: RoundAgency
  let rows: [ReplyRow]
  let state: DeskState

  init?(_ round: UpdateRound, _ id: RoundRequestID, in state: DeskState) {
    guard let request = round.request(id),
      let agency = RoundStatus(round, in: state.register, on: state.today).agencies.first(where: { $0.id == id })
    else { return nil }
    (self.round, self.request, self.agency, self.state) = (round, request, agency, state)
    rows = state.register.replyRows(in: round.id).filter { $0.request == id }
  }

  func write(to page: inout PageWriter) {
    page.line(Run(" \(agency.reference)", .heading, bold: true), Run("  \(agency.name)", bold: true))
    page.gap()
    writeStanding(to: &page)
    let undecided = rows.filter(\.isUndecided)
    page.heading([Run("to decide", undecided.isEmpty ? .heading : .soon), Run(" \(undecided.count)", .dim)])
    page.paragraph(
      undecided.isEmpty ? "Nothing waits for a decision." : "Tab goes to a reply: a accepts it, r rejects it.", .dim,
      indent: 2)
    for row in undecided { write(row, to: &page) }
    writeDecided(rows.filter { !$0.isUndecided }, to: &page)
    write(agency.actions.filter { $0.state == .outstanding }, "not returned", to: &page)
    write(agency.actions.filter { $0.state == .saidNothing }, "returned with nothing said", to: &page)
    writeCourse(to: &page)
  }

  private func writeStanding(to page: inout PageWriter) {
    let counts = agency.counts
    page.field("returned", "\(counts.returnRate.figure) actions")
    page.leading(to: request.agency.map { .agency($0) }) { $0.field("asked", asked) }
    if let due = agency.dueOn {
      let late = agency.daysLate > 0
      let words =
        late ? "\(due.words), \(dayCount(agency.daysLate)) late" : "\(due.words), \(due.distance(from: state.today))"
      page.field("due", words, late ? .late : .normal)
    }
  }

  private var asked: String {
    [agency.recipient.isEmpty ? "no lead officer" : agency.recipient, agency.sentOn?.words ?? ""].joinedPresent(", ")
  }

  /// An undecided reply, whole: what was said before beside what comes now.
  private func write(_ row: ReplyRow, to page: inout PageWriter) {
    page.about(row.address) { page in
      page.leading(to: row.actionAddress(in: state.register)) { page in
        let mark = state.markedReplies.contains(row.id) ? "*" : " "
        page.line([Run("\(mark) \(row.actionReference)", .key, bold: true), Run("  \(row.text)")], hanging: 4)
        ReplyLines(row, in: state.register).write(to: &page)
      }
    }
    page.gap()
  }

  private func writeDecided(_ rows: [ReplyRow], to page: inout PageWriter) {
    guard !rows.isEmpty else { return }
    page.heading("decided \(rows.count)")
    for row in rows {
      page.about(row.address) { page in
        page.leading(to: row.actionAddress(in: state.register)) { page in
          let when = [row.state, row.reply.decidedOn?.words ?? ""].joinedPresent(" ")
          page.line([
            Run("  \(row.actionReference)  ", .key), Run(when, row.reply.decision == .accepted ? .good : .dim),
          ])
          page.paragraph(row.said, .dim, indent: 4)
          let left = row.reply.leftOut.map(\.words).joined(separator: ", ")
          if !left.isEmpty { page.paragraph("left out: \(left)", .dim, indent: 4) }
          if !row.reply.decisionReason.isEmpty {
            page.paragraph("because: \(row.reply.decisionReason)", .dim, indent: 4)
          }
        }
      }
    }
  }

  private func write(_ actions: [RoundAction], _ title: String, to page: inout PageWriter) {
    guard !actions.isEmpty else { return }
    page.heading("\(title) \(actions.count)")
    for action in actions {
      let place = action.action.flatMap { id in state.register.action(id).map { Address.action($0.plan.id, id) } }
      page.leading(to: place) {
        $0.line([Run("  \(action.actionReference)  ", .key), Run(action.text)], hanging: 4)
      }
    }
  }

  private func writeCourse(to page: inout PageWriter) {
    guard !request.chases.isEmpty || !request.receipts.isEmpty else { return }
    page.heading("chased and received")
    for chase in request.chases {
      page.line(
        Run("  \(chase.on?.words ?? "")  chased", .info),
        Run("  \([state.register.name(of: chase.by), chase.note].joinedPresent(": "))"))
    }
    for receipt in request.receipts {
      page.line(Run("  \(receipt.on?.words ?? "")  received", .info), Run("  \(receipt.document)", .dim))
    }
  }
}

extension ReplyRow {
  /// Where the reply stands.
  var address: Address {
    Address.roundRequest(round, request).entry(["asks"], ask).entry(["replies"], id)
  }

  func actionAddress(in register: Register) -> Address? {
    action.flatMap { id in register.action(id).map { .action($0.plan.id, id) } }
  }
}
