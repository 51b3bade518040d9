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
    case .sort: sortList()
    case .group:
      turnGrouping()
      return [.remember(memory)]
    case .goToCase, .goToPlan, .goToRecommendation: go(by: verb)
    case .nextHeading, .previousHeading: goToHeading(down: verb == .nextHeading)
    case .palette: openPalette()
    case .jump: openJump()
    case .tour: prompt = .tour(Tour())
    case .help: prompt = .reader(Reader(.help))
    case .quit: return [.saveDrafts(draftList), .quit]
    case .refresh: return [.reload]
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .asAt: return performAsAt()
    case .copy: openCopying()
    case .drafts: openDrafts()
    case .history: return subject.map { [.askHistory($0)] } ?? []
    case .mark: mark()
    case .markAll: markAll()
    case .markRange: markRange()
    case .meeting: openMeeting()
    case .why: if let subject { prompt = .reader(Reader(.why(subject))) }
    default: return performOnRecord(verb)
    }
    return []
  }

  private mutating func performOnRecord(_ verb: Verb) -> [DeskEffect] {
    if verb == .acknowledge, let alert = chosenAlert { return openForm(.acknowledge(alert)) }
    if verb == .add { return openAdding() }
    guard let subject else { return [] }
    switch (verb, subject) {
    case (.move, _): openStages(of: subject)
    case (.edit, _): return openForm(.edit(subject))
    case (.progress, .action(let plan, let id)): return openForm(.progress(plan, id))
    case (.extension, .action(let plan, let id)): return openForm(.extend(plan, id))
    case (.evidence, .action(let plan, let id)): return openForm(.evidence(plan, id))
    case (.signOff, .action(let plan, let id)):
      return take(StageStep(address: .action(plan, id), part: nil, stage: "signed off"))
    case (.brag, .action(let plan, let id)): openBrag(plan, id)
    case (.reassign, .action(let plan, let id)): return openForm(.reassign(plan, id))
    case (.tag, _): return openForm(.tag(subject))
    case (.chase, .agencyReturn(let file, let id, _)): return openForm(.chase(file, id))
    case (.settle, .agencyReturn(let file, let id, _)): return openForm(.settle(file, id))
    default: break
    }
    return []
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
