import Casework

/// What a form of an update round is filled in for.
enum RoundPurpose: Sendable {
  case open
  case chase(UpdateRoundID, RoundRequestID)
  case close(UpdateRoundID)
  /// One reply, or those that are marked.
  case accept(UpdateRoundID, [RoundReplyID])
  case reject(UpdateRoundID, [RoundReplyID])
}

extension DeskState {
  func naming(of purpose: RoundPurpose) -> (verb: String, called: String) {
    switch purpose {
    case .open: ("open an update round", "")
    case .chase(let id, let request): ("chase", register.called(.roundRequest(id, request)))
    case .close(let id): ("close", register.called(.round(id)))
    case .accept(let id, let replies): ("accept", called(replies, in: id))
    case .reject(let id, let replies): ("reject", called(replies, in: id))
    }
  }

  private func called(_ replies: [RoundReplyID], in id: UpdateRoundID) -> String {
    guard replies.count == 1, let row = replyRows(replies, in: id).first else {
      return "\(count(replies.count, "reply", "replies")) to \(register.called(.round(id)))"
    }
    return row.reference
  }

  func replyRows(_ replies: [RoundReplyID], in id: UpdateRoundID) -> [ReplyRow] {
    let wanted = Set(replies)
    return register.replyRows(in: id).filter { wanted.contains($0.id) }
  }

  func fields(for purpose: RoundPurpose) -> [FormField] {
    let day = today.words
    switch purpose {
    case .open: return openRoundFields
    case .chase: return pick(["note", "on", "by"], of: Chase(), ["on": day, "by": register.name(of: actor)])
    case .close: return pick(["reason", "on"], of: RoundClosing(), ["on": day])
    case .accept(let id, let replies): return acceptFields(for: replyRows(replies, in: id))
    case .reject: return pick(["reason"], of: RoundClosing(), [:])
    }
  }

  private var openRoundFields: [FormField] {
    let next = nextReference("ROUND", among: register.rounds.values.map(\.reference))
    var fields = pick(["meetingOn", "group", "reference"], of: UpdateRound(), ["reference": next])
    for place in fields.indices where fields[place].key == "group" {
      fields[place].hint = "left blank, the plans of every group are asked about"
    }
    return fields
  }

  /// Who agreed to new days is asked for only where one is proposed.
  private func acceptFields(for rows: [ReplyRow]) -> [FormField] {
    let days = rows.filter { $0.reply.parts.contains(.date) }
    let label = days.count == 1 ? "Who agreed to \(days[0].proposed)" : "Who agreed to the new days"
    var approver = pick(["approver"], of: Extension(), [:], ["approver": label])
    for place in approver.indices { approver[place].isAskedFor = days.contains { $0.reply.proposedDue != nil } }
    let parts = ReplyPart.allCases.filter { part in rows.contains { $0.reply.parts.contains(part) } }
    let entry = FieldEntry(
      path: ["without"], field: Field("without", "Leave out"),
      form: .choice(parts.map { FieldChoice(stored: $0.rawValue, words: $0.words) }), shape: .several)
    let noDay = days.contains { $0.reply.proposedDue == nil }
    return (days.isEmpty ? [] : approver) + [
      field(for: entry, text: noDay && rows.count == 1 ? ReplyPart.date.words : "")
    ]
  }

  func commands(of purpose: RoundPurpose, _ values: FormValues) -> [any Command] {
    switch purpose {
    case .open: return openRound(values)
    case .chase(let id, let request):
      let chase = Chase(id: mint.make()) { chase in
        (chase.on, chase.by, chase.note) = (values.day("on"), values.party("by"), values.text("note"))
      }
      return [ChaseRequest(round: id, request: request, chase: chase)]
    case .close(let id):
      return [
        CloseRound(
          round: id, reason: values.text("reason"), by: actor, on: values.day("on") ?? today, today: presentDay)
      ]
    case .accept(let id, let replies):
      let without = Set(values.all("without").compactMap(ReplyPart.init(fieldText:)))
      return acceptances(of: replies, in: id, without: without, approver: values.party("approver")).commands
    case .reject(let id, let replies):
      return rejections(of: replies, in: id, reason: values.text("reason"))
    }
  }

  /// What is known of a form's change as it is sent: where the cursor goes on to, and what is said besides.
  func sentChange(of purpose: RoundPurpose, _ form: Form) -> SentChange? {
    switch purpose {
    case .accept(let id, let replies):
      let values = FormValues(form, reading)
      let without = Set(values.all("without").compactMap(ReplyPart.init(fieldText:)))
      let taken = acceptances(of: replies, in: id, without: without, approver: values.party("approver"))
      return SentChange(form: form, note: replies.count > 1 ? taken.note : "", next: nextReply(after: replies))
    case .reject(_, let replies): return SentChange(form: form, next: nextReply(after: replies))
    case .open, .chase, .close: return nil
    }
  }

  private func openRound(_ values: FormValues) -> [any Command] {
    guard let meeting = values.day("meetingOn") else { return [] }
    let round = register.newRound(
      id: mint.make(), reference: values.text("reference"), meetingOn: meeting,
      group: values.first("group").map { GroupID($0) }, on: today)
    return [OpenRound(round, occasion: occasion)]
  }
}
