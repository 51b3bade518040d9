import Casework

/// What one agency was asked in an update round, to be read: every action with what was answered about it, or one of them.
struct RoundRequestPage {
  let round: UpdateRound
  let request: RoundRequest
  /// The one action shown; all where nothing is given.
  var ask: RoundAskID?
  let session: Session
  private var register: Register { session.register }

  var lines: [String] {
    var page = Page()
    let status = RoundStatus(round, in: register, on: session.today)
    guard let agency = status.agencies.first(where: { $0.id == request.id }) else { return [] }
    page.title(RoundLines.sentence(of: agency))
    page.field("Round", "\(round.reference)  \(status.title)")
    page.field("Asked", [agency.recipient, agency.sentOn?.words ?? ""].filter { !$0.isEmpty }.joined(separator: ", "))
    for asked in request.asks where ask.map({ $0 == asked.id }) ?? true { add(asked, to: &page) }
    if ask == nil { receipts(&page) }
    AlertLines.add(to: &page, of: .round(round.id), item: request.id.erased, in: session)
    return page.lines
  }

  private func add(_ asked: RoundAsk, to page: inout Page) {
    page.heading("\(asked.printed.reference)  \(asked.printed.text)")
    page.field("As asked", printed(asked.printed))
    page.field("State", asked.state.words)
    for row in register.replyRows(in: round.id) where row.ask == asked.id {
      page.field(
        "Reply", "received \(row.reply.receivedOn?.words ?? "a day not known"), \(row.state)\(decided(row.reply))")
      RoundLines.add(row, to: &page)
    }
  }

  private func printed(_ cells: PrintedAction) -> String {
    let parts = [
      cells.stage, cells.claim, cells.due.isEmpty ? "" : "due \(cells.due)",
      cells.leads.isEmpty ? "" : "led by \(cells.leads)",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func decided(_ reply: RoundReply) -> String {
    guard let on = reply.decidedOn else { return "" }
    let by = register.name(of: reply.decidedBy)
    let without = reply.leftOut.isEmpty ? "" : ", without \(reply.leftOut.map(\.words).joined(separator: ", "))"
    let reason = reply.decisionReason.isEmpty ? "" : ": \(reply.decisionReason)"
    return " on \(on.words)\(by.isEmpty ? "" : " by \(by)")\(without)\(reason)"
  }

  private func receipts(_ page: inout Page) {
    guard !request.receipts.isEmpty || !request.chases.isEmpty else { return }
    page.heading("Files and reminders")
    for receipt in request.receipts {
      page.text("\(receipt.on?.words ?? "a day not known")  received \(receipt.document)")
    }
    for chase in request.chases {
      let by = register.name(of: chase.by)
      page.text(
        "\(chase.on?.words ?? "a day not known")  chased\(by.isEmpty ? "" : " by \(by)")"
          + (chase.note.isEmpty ? "" : ": \(chase.note)"))
    }
  }
}
