import Casework

// What a verb is done to where the cursor is.
extension DeskState {
  /// The verbs that can be done to one thing, what matters most first.
  func verbs(on address: Address) -> [Verb] { ownVerbs(on: address) + (address.hasThemes ? [.tag] : []) }

  private func ownVerbs(on address: Address) -> [Verb] {
    switch address {
    case .action(let plan, let id): verbs(onAction: id, of: plan)
    case .caseFile(let id), .casePart(let id, _): verbs(onCase: id)
    case .agencyReturn: [.chase, .settle, .why, .history, .edit, .add, .remove]
    case .recommendation(let plan, let id):
      [.move, .answer, .evidence, .impactCheck, .why, .history, .edit, .add]
        + (register.plans[plan]?.recommendation(id)?.moves.isEmpty ?? false ? [.remove] : [])
    case .plan: [.move, .why, .history, .edit, .add]
    case .objective, .agency, .person, .group, .theme: [.edit, .history, .add, .remove]
    case .audit(let id): verbs(onAudit: id)
    case .auditReturn(let id, let entry): verbs(onReturn: entry, to: id) + verbsOfGrid(of: id)
    case .finding: [.raisePlan, .noAction, .edit, .history, .add, .remove]
    case .sampleCase(let id, _): verbsOfGrid(of: id) + [.edit, .history, .add, .remove]
    case .round(let id): (register.rounds[id]?.isOpen ?? false ? [.closeRound, .sendRound, .edit] : []) + [.history]
    case .roundRequest(let id, let request): verbs(onRequest: request, of: id)
    case .entry(.round, let path) where path.steps.contains(.key("replies")):
      (replyHere?.address == address ? [.acceptReply, .rejectReply] : []) + [.history]
    case .settings: [.edit, .history]
    case .entry(.chronology, []): [.add, .history]
    case .entry: register.isHistory(address) ? [.history, .add] : [.edit, .history, .add, .remove]
    }
  }

  private func verbs(onAction id: ActionID, of plan: PlanID) -> [Verb] {
    guard let action = register.plans[plan]?.actions.first(where: { $0.id == id }) else { return [] }
    return [.move, .progress, .extension, .evidence, .brag] + (action.stage == .completed ? [.signOff] : [])
      + [.why, .history, .edit, .add, .reassign, .impactCheck] + (action.hasEnded ? [] : [.carryForward])
      + (action.moves.isEmpty ? [.remove] : [])
  }

  private func verbsOfGrid(of id: AuditID) -> [Verb] { register.audits[id]?.tool == nil ? [] : [.grade] }

  private func verbs(onCase id: CaseID) -> [Verb] {
    guard let file = register.cases[id] else { return [] }
    return [.move] + (file.awaitsReview(in: register) ? [.commission] : []) + [.why, .history, .edit, .add]
      + (file.referral == nil && file.review == nil ? [] : [.request]) + [.hold]
      + (file.openHolds.isEmpty ? [] : [.release]) + (file.review == nil ? [] : [.impactCheck])
  }

  private func verbs(onAudit id: AuditID) -> [Verb] {
    guard let audit = register.audits[id] else { return [] }
    let figures: [Verb] = (audit.isGraded ? [.results] : []) + (comparedAudits(of: id) != nil ? [.compare] : [])
    let isBefore = !audit.stage.hasResults
    let again: [Verb] = !isBefore && register.reaudits(of: id).isEmpty ? [.reaudit] : []
    guard audit.isOpen else { return again + verbsOfGrid(of: id) + figures + [.move, .history, .edit] }
    return [.move] + verbsOfGrid(of: id) + [.edit, .add, .history] + figures
      + (isBefore && !audit.kind.isSelfAssessment ? [.sample] : [])
      + (isBefore ? [.issue] : [])
      + (isBefore && !audit.isGraded && audit.kind.needsTool ? [.chooseTool] : []) + [.judge]
      + (audit.findings.isEmpty ? [] : [.raisePlan]) + (isBefore ? [.changeMethod, .carryAudit] : [])
      + again
  }

  private func verbs(onRequest request: RoundRequestID, of id: UpdateRoundID) -> [Verb] {
    guard let round = register.rounds[id], round.isOpen else { return [.history] }
    let isDeciding = !undecidedHere.isEmpty && !markedReplies.isDisjoint(with: undecidedHere.map(\.id))
    return (isDeciding ? [.acceptReply, .rejectReply] : [])
      + (round.request(request)?.outstanding.isEmpty ?? true ? [] : [.chaseRound]) + [.history]
  }

  private func verbs(onReturn entry: Identifier<AuditReturn>, to id: AuditID) -> [Verb] {
    guard let audit = register.audits[id], let found = audit.agencyReturn(entry) else { return [] }
    let asks = !(audit.tool?.requirements.isEmpty ?? true) && found.stage.hasCome
    return [.move] + (found.stage == .issued ? [.chase] : []) + [.edit, .history, .add]
      + (asks ? [.requirement] : []) + (found.moves.isEmpty ? [.remove] : [])
  }

  /// What the cursor is on, and then what that belongs to as far as a key pressed on it reaches.
  private var subjects: [Address] {
    guard let subject else { return [] }
    return Array(
      sequence(first: subject) { address in
        switch address {
        case .entry, .agencyReturn, .auditReturn, .sampleCase, .finding, .roundRequest: address.home
        default: nil
        }
      })
  }

  /// The verbs that work on what the cursor is on: its own, then those of what it belongs to.
  var verbsOnSubject: [Verb] {
    var found: [Verb] = []
    for (place, address) in subjects.enumerated() {
      found += verbs(on: address).filter { !found.contains($0) && (place == 0 || !$0.isOfTheThingItself) }
    }
    return found
  }

  /// What a verb is done to: what the cursor is on or, where that is part of something it is done to, the whole.
  func subject(of verb: Verb) -> Address? {
    guard let first = subjects.first, !verbs(on: first).contains(verb), !verb.isOfTheThingItself else {
      return subjects.first
    }
    return subjects.first { verbs(on: $0).contains(verb) }
  }

  /// Why a verb that one would try here cannot be done, in a sentence; nothing where there is nothing to explain.
  func explanation(of verb: Verb) -> String? {
    guard let subject, verb == .edit || verb == .remove else { return nil }
    let called = register.called(subject)
    if register.isHistory(subject) {
      return "\(called) is part of the history, which is never rewritten or taken away: add what came after it."
    }
    guard verb == .remove, !verbsOnSubject.contains(.remove) else { return nil }
    if subject == .settings { return "The board's settings are edited, and never taken away." }
    let move = keymap.name(of: .move)
    return "\(called) is a whole record or has a history, so it stays: \(move) moves it to a stage that ends it."
  }
}

extension Verb {
  /// Whether it is done to the very thing the cursor is on, and never to what that belongs to.
  fileprivate var isOfTheThingItself: Bool {
    switch self {
    case .edit, .remove, .add, .history: true
    default: false
    }
  }
}

extension CaseFile {
  /// The holds that nobody has lifted.
  var openHolds: [Hold] { holds.filter { $0.to == nil } }
}
