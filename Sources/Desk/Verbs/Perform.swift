import Casework

extension DeskState {
  /// Does what a verb says to what the cursor is on.
  mutating func perform(_ verb: Verb) -> [DeskEffect] {
    if verb.isChange, present != nil {
      message = pastRefusal
      return []
    }
    if bulkVerbs.contains(verb) { return performOnMarked(verb) }
    switch verb {
    case .open: openChosen()
    case .back: return goBack()
    case .filter: openFilter()
    case .sort: openOrders()
    case .turnSort: return turnOrder()
    case .savedFilters: openSavedFilters()
    case .columns: openColumns()
    case .group:
      if turnResults() { return [] }
      turnGrouping()
      return [.remember(memory)]
    case .goToCase, .goToPlan, .goToRecommendation, .goToAudit: go(by: verb)
    case .nextHeading, .previousHeading: goToHeading(down: verb == .nextHeading)
    case .palette: openPalette()
    case .jump: openJump()
    case .tour: prompt = .tour(Tour())
    case .help: prompt = .reader(Reader(.help))
    case .quit: return [.saveDrafts(draftList), .quit]
    case .refresh: return [.reload]
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .unlock: prompt = .secret(SecretPrompt())
    case .lock: lock()
    case .asAt: return performAsAt()
    case .copy: openCopying()
    case .drafts: openDrafts()
    case .export: openExport()
    case .report: openReports()
    case .receiveRound: openReceiving()
    case .openRound: return openForm(.round(.open))
    case .acceptReply: return acceptReplies()
    case .rejectReply: return rejectReplies()
    case .history: return subject.map { [.askHistory($0)] } ?? []
    case .mark: if focusedPage == nil { mark() } else { markReply() }
    case .markAll: if focusedPage == nil { markAll() } else { markAllReplies() }
    case .markRange: markRange()
    case .meeting: return openMeeting()
    case .why: if let target = subject(of: .why) { prompt = .reader(Reader(.why(target))) }
    case .directory: openDirectory()
    case .programme: openProgramme()
    case .settleConflict: openConflict()
    case .findings: if trail.last?.content != .findings { trail.append(Page(.findings)) }
    default: return performOnRecord(verb)
    }
    return []
  }

  private mutating func performOnRecord(_ verb: Verb) -> [DeskEffect] {
    if verb == .acknowledge, let alert = chosenAlert { return openForm(.acknowledge(alert)) }
    if verb == .add { return openAdding() }
    // Signing off is said no to in words, wherever a claim can be made.
    guard let target = subject(of: verb == .signOff ? .brag : verb) else { return [] }
    if verb == .noAction, case .finding(let id, let finding) = target, isDecided(finding, in: id) {
      return send(DecideNoAction(audit: id, finding: finding, decision: nil))
    }
    if let purpose = form(of: verb, on: target) { return openForm(purpose) }
    switch (verb, target) {
    case (.sendRound, .round(let id)): openSending(id)
    case (.move, _): openStages(of: target)
    case (.grade, _): openGrid(at: target)
    case (.chooseTool, .audit(let id)): openTools(of: id)
    case (.results, .audit(let id)): openResults(of: id)
    case (.compare, .audit(let id)): openComparison(of: id)
    case (.edit, _): return openEditing(target)
    case (.remove, _): return remove(target)
    case (.release, _): return openRelease(of: target)
    case (.signOff, .action(let plan, let id)):
      return take(StageStep(address: .action(plan, id), part: nil, stage: "signed off"))
    case (.brag, .action(let plan, let id)): openBrag(plan, id)
    default: break
    }
    return []
  }

  private mutating func openDirectory() {
    guard trail.last?.content != .directory else { return }
    trail.append(Page(.directory))
  }

  private mutating func openChosen() {
    if focusedPage != nil {
      if let target { open(target) }
    } else if view == .today {
      openToday()
    } else if let content = chosenContent {
      trail.append(Page(content))
    }
  }
}
