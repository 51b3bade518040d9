import Casework

// What references name within update rounds.
extension Session {
  /// A round, named by its own reference or by one of its agencies or actions; the one that is being worked on where none
  /// is named: the open one with the nearest meeting, else the latest.
  func round(_ reference: String?) throws -> UpdateRound {
    guard let reference else {
      let rounds = register.roundRows(on: today)
      guard let row = rounds.last(where: { $0.stage != .closed }) ?? rounds.first, let held = register.rounds[row.id]
      else { throw Refusal("There is no update round yet: heed round open --meeting DAY opens one.") }
      return held
    }
    guard case .round(let id) = try find(reference).document, let held = register.rounds[id] else {
      throw wrongKind(reference, needed: "an update round: name one as ROUND-2026-002")
    }
    return held
  }

  /// What a round asked an agency; a round named alone goes with an agency's code.
  func request(_ reference: String, agency typed: String?) throws -> (round: UpdateRound, request: RoundRequest) {
    let held = try round(reference)
    guard let typed else {
      guard case .roundRequest(_, let id) = try find(reference), let request = held.request(id) else {
        throw wrongKind(reference, needed: "what one agency was asked: name it as ROUND-2026-002/police")
      }
      return (held, request)
    }
    let agency = try agency(typed)
    guard let request = held.request(to: agency.id) else {
      throw Refusal("\(agency.name) was not asked in \(held.reference): heed round status shows who was.")
    }
    return (held, request)
  }

  /// The undecided replies that a reference names: of a round, of an agency in it, or about an action, by the action's own
  /// reference too. The number after a tilde chooses among several about one action.
  func undecidedReplies(_ reference: String) throws -> [ReplyRow] {
    var rows = register.replyRows()
    if case .found(let address) = AddressBook(register).find(reference) {
      rows = rows.filter { $0.isAbout(address) }
    } else {
      let parts = reference.split(separator: "~", maxSplits: 1).map(String.init)
      let address = try find(parts.first ?? reference)
      rows = rows.filter { $0.isAbout(address) && (parts.count < 2 || $0.reference.hasSuffix("~" + parts[1])) }
    }
    guard !rows.isEmpty else {
      throw Refusal("No reply has come about \(reference): heed list replies shows what has.")
    }
    let undecided = rows.filter(\.isUndecided)
    guard undecided.isEmpty else { return undecided }
    let words = rows.map { row in
      "\(row.reference) \(row.state)" + (row.reply.decidedOn.map { " on \($0.words)" } ?? "")
    }
    let shown = words.prefix(6).joined(separator: ", ") + (words.count > 6 ? ", …" : "")
    throw Refusal("There is nothing to decide: \(shown).")
  }

  /// The one reply of each reference, so that none is decided that was not meant.
  func singleReplies(_ references: [String]) throws -> [ReplyRow] {
    try references.map { reference in
      let found = try undecidedReplies(reference)
      guard found.count == 1 else {
        let names = found.prefix(12).map(\.reference).joined(separator: ", ") + (found.count > 12 ? ", …" : "")
        throw Refusal("“\(reference)” may be any of \(found.count): \(names).")
      }
      return found[0]
    }
  }

  func group(_ typed: String) throws -> GroupID {
    if case .found(.group(let id)) = AddressBook(register).find(typed, among: .group) { return id }
    let known = register.groups.map { $0.code.isEmpty ? $0.name : $0.code }.joined(separator: ", ")
    throw Refusal("No group is called \(typed): the directory has \(known.isEmpty ? "none yet" : known).")
  }
}

extension ReplyRow {
  fileprivate func isAbout(_ address: Address) -> Bool {
    switch address {
    case .round(let id): round == id
    case .roundRequest(let id, let request): round == id && self.request == request
    case .action(_, let id): action == id
    case .entry(.round(let id), let path): round == id && path.steps.contains(.entry(ask.erased))
    default: false
    }
  }
}
