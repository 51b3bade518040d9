import Casework

extension DeskState {
  /// What can be done where the cursor is, what matters most first: the key line and help show these.
  var verbsHere: [Verb] {
    var verbs: [Verb] = []
    if canOpen { verbs.append(.open) }
    if !trail.isEmpty || pane == .detail || !current.filter.text.isEmpty || !current.marks.isEmpty {
      verbs.append(.back)
    }
    if chosenAlert != nil { verbs.append(.acknowledge) }
    let bulk = bulkVerbs
    verbs += bulk.filter { !verbs.contains($0) }
    if let subject { verbs += Self.verbs(on: subject, in: register).filter { !bulk.contains($0) } }
    if trail.isEmpty { verbs += [.filter] + (view == .today ? [.group] : [.sort]) }
    verbs += marksHere
    if canMeet, !verbs.contains(.meeting) { verbs.append(.meeting) }
    if let subject, subject.hasThemes, !verbs.contains(.tag) { verbs.append(.tag) }
    if subject == nil, trail.isEmpty, view == .plans || view == .cases { verbs.append(.add) }
    verbs += [.goToCase, .goToPlan, .goToRecommendation].filter { !destinations(of: $0).isEmpty }
    if focusedPage != nil { verbs += [.nextHeading, .previousHeading] }
    verbs += [.undo, .redo, .palette, .jump, .help, .refresh, .tour] + (trail.isEmpty ? [.quit] : []) + [.copy, .asAt]
    if !drafts.isEmpty { verbs.append(.drafts) }
    return present == nil ? verbs : verbs.filter { !$0.isChange }
  }

  /// Whether there is a plan to meet about, or a meeting to go on with.
  private var canMeet: Bool {
    if case .plan? = subject?.document { return true }
    return meeting != nil
  }

  private var canOpen: Bool {
    focusedPage == nil ? chosenContent != nil : target != nil
  }

  /// Whether a subject's page is the one already open: a referral is on its case's page.
  func isPart(_ address: Address, of content: PageContent) -> Bool {
    guard case .casePart(let id, _) = address else { return false }
    return content == .record(.caseFile(id))
  }

  private static func verbs(on subject: Address, in register: Register) -> [Verb] {
    switch subject {
    case .action(let plan, let id):
      let stage = register.plans[plan]?.actions.first { $0.id == id }?.stage
      return [.move, .progress, .extension, .evidence, .brag] + (stage == .completed ? [.signOff] : [])
        + [.why, .history, .edit, .add, .reassign]
    case .caseFile, .casePart: return [.move, .why, .history, .edit, .add]
    case .agencyReturn: return [.chase, .settle, .why, .history, .edit]
    case .recommendation, .plan: return [.move, .why, .history, .edit, .add]
    case .objective: return [.history, .edit, .add]
    default: return []
    }
  }
}
