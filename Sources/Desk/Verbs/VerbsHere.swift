import Casework

extension DeskState {
  /// What can be done where the cursor is, what matters most first: the key line and help show these.
  var verbsHere: [Verb] {
    var verbs: [Verb] = []
    if canOpen { verbs.append(.open) }
    if !trail.isEmpty || pane == .detail || !current.filter.text.isEmpty || !current.marks.isEmpty {
      verbs.append(.back)
    }
    if conflictHolder != nil { verbs.append(.settleConflict) }
    if chosenAlert != nil { verbs.append(.acknowledge) }
    let bulk = bulkVerbs
    verbs += bulk.filter { !verbs.contains($0) }
    if view == .meetings { verbs += isInList ? [.add, .receiveRound] : [] }
    // What takes two keys stands behind what takes one: the keys that follow are shown after the first.
    let onSubject = verbsOnSubject.filter { !verbs.contains($0) }
    verbs += onSubject.filter { !keymap.isSequence($0) && $0 != .tag }
    if trail.isEmpty {
      verbs += [.filter] + (view == .today ? [.group, .savedFilters] : [.sort, .savedFilters, .columns])
    }
    verbs += marksHere
    if canMeet, !verbs.contains(.meeting) { verbs.append(.meeting) }
    if onSubject.contains(.tag) { verbs.append(.tag) }
    if subject == nil, trail.isEmpty, [.plans, .cases, .audits, .standards].contains(view) { verbs.append(.add) }
    verbs += replyMarksHere + (view == .meetings ? [.openRound] + (isInList ? [] : [.receiveRound]) : [])
    if case .directory? = focusedPage?.content, !verbs.contains(.add) { verbs.append(.add) }
    verbs += [.goToCase, .goToPlan, .goToRecommendation, .goToAudit].filter { !destinations(of: $0).isEmpty }
    if isOnResults { verbs.append(.group) }
    if focusedPage != nil, gridOnShow == nil { verbs += [.nextHeading, .previousHeading] }
    verbs += onSubject.filter { keymap.isSequence($0) }
    verbs +=
      [.undo, .redo, .palette, .jump, .directory, .help, .refresh, .tour] + (trail.isEmpty ? [.quit] : []) + [
        .copy, .asAt, .programme, .findings,
      ]
    verbs += (canExport ? [.export] : []) + [.report, identities == nil ? .unlock : .lock]
    if trail.isEmpty, view != .today { verbs.append(.turnSort) }
    if !drafts.isEmpty { verbs.append(.drafts) }
    if gridOnShow != nil { verbs.removeAll { $0 == .grade || $0 == .open } }
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
}
