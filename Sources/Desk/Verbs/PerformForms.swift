import Casework

// The verbs that ask something first: each opens its form on what it is done to.
extension DeskState {
  /// The form of a verb on a record; nothing where the verb has none there.
  func form(of verb: Verb, on address: Address) -> FormPurpose? {
    switch (verb, address) {
    case (.progress, .action(let plan, let id)): .progress(plan, id)
    case (.extension, .action(let plan, let id)): .extend(plan, id)
    case (.evidence, .action(let plan, let id)): .evidence(plan, .action(id))
    case (.evidence, .recommendation(let plan, let id)): .evidence(plan, .recommendation(id))
    case (.carryForward, .action(let plan, let id)): .carryForward(plan, id)
    case (.chase, .agencyReturn(let file, let id, _)): .chase(file, id)
    case (.settle, .agencyReturn(let file, let id, _)): .settle(file, id)
    case (.answer, .recommendation(let plan, let id)): .answer(plan, id, response(of: id, in: plan))
    case (.impactCheck, .action), (.impactCheck, .recommendation): .impactCheck(address)
    case (.release, .entry(.caseFile(let file), let path)) where path.steps.first == .key("holds"):
      address.item.map { .release(file, $0.retyped()) }
    case (.reassign, .action(let plan, let id)): .reassign(plan, id)
    case (.chaseRound, .roundRequest(let id, let request)): .round(.chase(id, request))
    case (.closeRound, .round(let id)): .round(.close(id))
    case (.tag, _): address.hasThemes ? .tag(address) : nil
    default: auditForm(of: verb, on: address) ?? caseForm(of: verb, on: address)
    }
  }

  private func auditForm(of verb: Verb, on address: Address) -> FormPurpose? {
    guard case .audit(let id) = address.document else { return nil }
    switch (verb, address) {
    case (.issue, _): return .audit(.issue(id))
    case (.sample, _): return .audit(.samples(id))
    case (.chase, .auditReturn(_, let entry)): return .audit(.chase(id, entry))
    case (.requirement, .auditReturn(_, let entry)): return .audit(.requirement(id, entry))
    case (.changeMethod, _): return .audit(.method(id))
    case (.carryAudit, _): return .audit(.year(id))
    case (.reaudit, _): return .audit(.reaudit(id))
    case (.judge, _): return EntryKind.named("judgement").map { .add($0, to: .audit(id)) }
    case (.raisePlan, .finding(_, let finding)): return .audit(.raise(id, finding))
    case (.raisePlan, _): return .audit(.raise(id, nil))
    case (.noAction, .finding(_, let finding)): return .audit(.noAction(id, finding))
    default: return nil
    }
  }

  private func caseForm(of verb: Verb, on address: Address) -> FormPurpose? {
    guard case .caseFile(let id) = address.record, let file = register.cases[id] else { return nil }
    switch verb {
    case .request:
      if case .casePart(_, .referral) = address { return .request(id, .referral) }
      return .request(id, file.review == nil ? .referral : .review)
    case .commission: return .commission(id)
    case .hold: return .hold(id)
    case .impactCheck: return .impactCheck(.casePart(id, .review))
    default: return nil
    }
  }

  /// The answer that is given: the one the cursor is on, else the first that is still awaited.
  private func response(of id: RecommendationID, in plan: PlanID) -> Identifier<AddresseeResponse>? {
    let responses = register.plans[plan]?.recommendation(id)?.responses ?? []
    let chosen = responses.first { $0.id.erased == subject?.item }
    return (chosen ?? responses.first { $0.answer == nil })?.id
  }

  /// Lifts the hold that the cursor is on, or the only one; asks which where there are several.
  mutating func openRelease(of address: Address) -> [DeskEffect] {
    guard case .caseFile(let id) = address.record, let open = register.cases[id]?.openHolds, !open.isEmpty else {
      return []
    }
    let chosen = open.first { $0.id.erased == subject?.item } ?? (open.count == 1 ? open[0] : nil)
    if let chosen { return openForm(.release(id, chosen.id)) }
    let choices = open.map { hold in
      let since = hold.from.map { ", since \($0.words)" } ?? ""
      return Menu.Choice(words: "\(hold.kind.words)\(since): \(hold.reason)", form: .release(id, hold.id))
    }
    prompt = .menu(Menu(title: "Release which hold on \(register.called(.caseFile(id)))", choices: choices))
    return []
  }

  /// Takes an entry out of its list; undo puts it back.
  mutating func remove(_ address: Address) -> [DeskEffect] {
    guard let list = address.list, let id = address.item else { return [] }
    return send(RemoveEntry(document: address.document, list: list, id: id, called: register.called(address)))
  }
}
