import Casework

// Accepting and rejecting what agencies wrote, and going on to the next.
extension DeskState {
  /// The request on show, or that the cursor is on in its round.
  var requestHere: (round: UpdateRoundID, request: RoundRequestID)? {
    guard case .record(.roundRequest(let round, let request))? = focusedPage?.content else { return nil }
    return (round, request)
  }

  /// The undecided replies of the agency on show, in the order of the page.
  var undecidedHere: [ReplyRow] {
    guard let (round, request) = requestHere else { return [] }
    return register.replyRows(in: round).filter { $0.request == request && $0.isUndecided }
  }

  /// The undecided reply that the cursor is on.
  var replyHere: ReplyRow? {
    guard let subject else { return nil }
    return undecidedHere.first { $0.address == subject }
  }

  /// What a decision is about: those that are marked, else the one the cursor is on.
  private var repliesToDecide: [ReplyRow] {
    let marked = undecidedHere.filter { markedReplies.contains($0.id) }
    return marked.isEmpty ? [replyHere].compactMap { $0 } : marked
  }

  /// Accepts at once what needs nothing more said; asks for an approver where a new day is proposed.
  mutating func acceptReplies() -> [DeskEffect] {
    let rows = repliesToDecide
    guard let round = rows.first?.round else { return [] }
    let ids = rows.map(\.id)
    if rows.contains(where: { $0.reply.parts.contains(.date) }) { return openForm(.round(.accept(round, ids))) }
    let taken = acceptances(of: ids, in: round, without: [], approver: nil)
    guard taken.isPossible else {
      let effects = openForm(.round(.accept(round, ids)))
      guard case .form(var form)? = prompt else { return effects }
      show(taken.refused, in: &form)
      prompt = .form(form)
      return effects
    }
    changes.leaving = SentChange(note: taken.note, place: place, next: nextReply(after: ids))
    return [.commit(taken.commands)]
  }

  mutating func rejectReplies() -> [DeskEffect] {
    let rows = repliesToDecide
    guard let round = rows.first?.round else { return [] }
    return openForm(.round(.reject(round, rows.map(\.id))))
  }

  /// One change of all that no rule refuses, and why the others wait on.
  func acceptances(
    of replies: [RoundReplyID], in round: UpdateRoundID, without: Set<ReplyPart>, approver: Party?
  ) -> Acceptances {
    let rows = replyRows(replies, in: round)
    let accept = { (row: ReplyRow) in
      AcceptReply(
        round: round, reply: row.id, without: rows.count == 1 ? without : without.intersection(row.reply.parts),
        approver: approver, by: actor, on: today, mint: mint)
    }
    let bulk = BulkChange(
      of: rows, in: register, on: occasion, commands: { row in [accept(row)] }, standing: { row, _ in row.state })
    let refused = bulk.refused.flatMap { row in
      rows.count == 1
        ? row.refusals
        : [
          Violation(
            "waits-on", "\(row.subject.actionReference): \(row.refusals.map(\.sentence).joined(separator: " "))")
        ]
    }
    let together = bulk.command(
      "accept \(count(bulk.accepted.count, "reply", "replies")) to \(register.called(.round(round)))")
    // Where every one is refused, they are given as they are, so that the form says why.
    let commands: [any Command] = rows.count > 1 ? together.map { [$0] } ?? rows.map(accept) : rows.map(accept)
    return Acceptances(commands: commands, refused: refused, isPossible: !bulk.accepted.isEmpty)
  }

  func rejections(of replies: [RoundReplyID], in round: UpdateRoundID, reason: String) -> [any Command] {
    let all: [any Command] = replies.map { RejectReply(round: round, reply: $0, reason: reason, by: actor, on: today) }
    guard all.count > 1 else { return all }
    let number = count(all.count, "reply", "replies")
    return [ChangeTogether("reject \(number) to \(register.called(.round(round))): \(reason)", all)]
  }

  /// The undecided reply after those that are being decided, else the first before them.
  func nextReply(after decided: [RoundReplyID]) -> Address? {
    let rows = undecidedHere
    guard let last = rows.lastIndex(where: { decided.contains($0.id) }) else { return nil }
    let left = rows[(last + 1)...] + rows[..<last]
    return left.first { !decided.contains($0.id) }?.address
  }
}

/// Replies to be accepted, and those among them that a rule refuses.
struct Acceptances {
  let commands: [any Command]
  let refused: [Violation]
  /// Whether any of them may be accepted.
  let isPossible: Bool

  /// What is said of those that wait on, before what was saved.
  var note: String { refused.isEmpty ? "" : "Not all: \(refused.map(\.sentence).joined(separator: " ")) " }
}

// Marking replies on an agency's page, so that one decision is made on many.
extension DeskState {
  /// The verbs that mark, where the cursor is on a reply or there are several to decide.
  var replyMarksHere: [Verb] {
    guard !undecidedHere.isEmpty else { return [] }
    return (replyHere == nil ? [] : [.mark]) + [.markAll]
  }

  mutating func markReply() {
    guard let row = replyHere else { return }
    if markedReplies.remove(row.id) == nil { markedReplies.insert(row.id) }
    if let next = nextReply(after: [row.id]) { goInPage(to: next) }
  }

  mutating func markAllReplies() {
    let all = Set(undecidedHere.map(\.id))
    if all.isSubset(of: markedReplies) { markedReplies.subtract(all) } else { markedReplies.formUnion(all) }
  }

  /// Marks of what was decided are gone.
  mutating func forgetDecidedMarks() {
    guard !markedReplies.isEmpty else { return }
    let undecided = register.rounds.values.flatMap(\.undecided).map(\.id)
    markedReplies.formIntersection(undecided)
  }
}
