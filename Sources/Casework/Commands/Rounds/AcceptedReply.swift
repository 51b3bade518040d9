/// What a reply changes in a plan, each part as the command that anyone else would give.
struct AcceptedReply {
  private let reply: RoundReply
  /// In whose name it is kept.
  private let author: Party?
  private let action: Action
  private let plan: PlanID
  private let acceptance: AcceptReply

  init(_ reply: RoundReply, by author: Party?, for action: Action, in plan: PlanID, _ acceptance: AcceptReply) {
    self.reply = reply
    self.author = author
    self.action = action
    self.plan = plan
    self.acceptance = acceptance
  }

  private var parts: [ReplyPart] { reply.parts.filter { !acceptance.without.contains($0) } }

  func violations(in register: Register) -> [Violation] {
    guard !parts.isEmpty else {
      let sentence = "Nothing is left of it to accept: accept part of it, or reject it with a reason."
      return [Violation("nothing-left", sentence, field: "without")]
    }
    guard dayViolations.isEmpty else {
      return dayViolations + register.violations(of: parts.filter { $0 != .date }.map(command))
    }
    return register.violations(of: commands)
  }

  private var dayViolations: [Violation] {
    guard parts.contains(.date) else { return [] }
    if reply.proposedDue == nil {
      let sentence =
        "“\(reply.proposedDuePrinted)” is no day: accept the rest without the date, and ask the agency which is meant."
      return [Violation("not-a-day", sentence, field: "without")]
    }
    guard let day = reply.proposedDue, let due = action.currentDue, day <= due else { return [] }
    let sentence = "\(day.words) gives no more time, for it is due on \(due.words): accept it without the date."
    return [Violation("not-later", sentence, field: "without")]
  }

  var commands: [any Command] { parts.map(command) }

  private func command(of part: ReplyPart) -> any Command {
    switch part {
    case .progress: progress
    case .claim: claim
    case .evidence: evidence
    case .date: extended
    }
  }

  private var progress: any Command {
    let entry = ProgressEntry(id: acceptance.identifiers.progress) {
      ($0.on, $0.by, $0.text) = (reply.receivedOn, author, reply.progress)
    }
    return AddProgress(plan: plan, action: action.id, entry: entry)
  }

  private var claim: any Command {
    let claim = BragClaim(id: acceptance.identifiers.claim) {
      ($0.level, $0.on, $0.by) = (reply.claim, reply.receivedOn, author)
    }
    return ClaimBrag(plan: plan, action: action.id, claim: claim)
  }

  /// The first line is its title; where there are more, all of them say what it shows.
  private var evidence: any Command {
    let lines = reply.evidence.split(whereSeparator: \.isNewline).map { String($0).stripped }.filter { !$0.isEmpty }
    let evidence = Evidence(id: acceptance.identifiers.evidence) { piece in
      piece.kind = reply.evidenceKind ?? .other
      piece.title = lines.first ?? ""
      piece.shows = lines.count > 1 ? reply.evidence : ""
      (piece.on, piece.by, piece.standing) = (reply.receivedOn, author, .unvalidated)
    }
    return AddEvidence(plan: plan, action: action.id, evidence: evidence)
  }

  /// The first day of an action that had none is no slip.
  private var extended: any Command {
    let event = Extension(id: acceptance.identifiers.date) { event in
      event.kind = action.currentDue == nil ? .correction : .extension
      (event.to, event.reason) = (reply.proposedDue, reply.reason)
      (event.approver, event.on) = (acceptance.approver, acceptance.on)
    }
    return ExtendAction(plan: plan, action: action.id, extension: event)
  }
}
