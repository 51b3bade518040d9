// When it is due, how it is claimed to stand and how far it has come.
extension ActionDifference {
  /// A later day is an extension and an earlier one a correction; the first day agreed, where it has moved since, is old.
  mutating func compareDue() {
    let (before, after) = (ours.timescale, theirs.timescale)
    if let now = row.dueNow, now != ours.currentDue { return take(Timescale(due: now)) }
    guard !after.printed.isVoid, after.printed.oneLine != before.printed.oneLine || row.dueNow == nil else { return }
    if after.printed.oneLine == before.printed.oneLine || after.due != nil && after.due == ours.originalDue {
      if !ours.extensions.isEmpty, row.dueNow == nil, after.due != ours.currentDue {
        doubt("The copy still has “\(after.printed.oneLine)”, which was moved to \(dueWords): it stays so.")
      }
      return
    }
    take(after)
  }

  private mutating func take(_ after: Timescale) {
    let before = ours.timescale
    if let day = after.due, day == ours.currentDue { return }
    if let fault = after.doubt { return doubt("“\(after.printed.oneLine)” was not taken: \(fault)") }
    let isOpen = (ours.stage == .proposed || before.kind == .blank) && ours.extensions.isEmpty
    if isOpen {
      tell("Due", from: before.printed, to: after.printed)
      step(SetTimescale(plan: scene.plan.id, action: ours.id, printed: after.printed))
    } else if let day = after.due {
      move(to: day)
    } else {
      doubt("The copy says “\(after.printed.oneLine)”, which is no day; the timescale is agreed: it stays \(dueWords).")
    }
  }

  private var dueWords: String { ours.currentDue?.words ?? "“\(ours.timescale.printed.oneLine)”" }

  private mutating func move(to day: Day) {
    if ours.hasEnded { return doubt("The copy has \(day.words) as its day, but it has ended: it no longer moves.") }
    let isLater = ours.currentDue.map { day > $0 } ?? false
    tell("Due", from: dueWords, to: "\(day.words), \(isLater ? "an extension" : "a correction")")
    let event = Extension(id: scene.mint.make()) {
      $0.kind = isLater ? .extension : .correction
      $0.to = day
      $0.reason = reason
      $0.approver = scene.approver
      $0.on = scene.occasion.day
    }
    step(ExtendAction(plan: scene.plan.id, action: ours.id, extension: event))
  }

  mutating func compareClaim() {
    guard var claim = theirs.claim, claim.level != ours.claim?.level else { return }
    claim.reason = reason
    let scheme = scene.register.scheme(of: scene.plan)
    let words = { (code: String) in scheme?.level(code)?.word ?? code }
    tell("BRAG", from: ours.claim.map { words($0.level) } ?? "unrated", to: words(claim.level))
    step(ClaimBrag(plan: scene.plan.id, action: ours.id, claim: claim))
  }

  /// Work that the copy calls complete, or says anew is paused, moves there unverified, as imports do.
  /// - Parameter news: what its progress cell says that was not known.
  mutating func compareStage(_ news: [String]) {
    guard let move = theirs.moves.last, let stage = move.to, stage != ours.stage else { return }
    if row.stage != nil { return take(stage) }
    let runs = !ours.hasEnded && ours.stage != .completed
    switch stage {
    case .completed where runs: break
    case .onHold where runs && ours.stage != .onHold && news.contains(where: { move.reason.contains($0) }): break
    case .inProgress where ours.stage == .completed && theirs.claim != nil:
      return doubt("The copy no longer calls it complete; it stays completed: return it with heed move \(reference).")
    default: return
    }
    tell("Stage", from: ours.stage.words, to: "\(stage.words), unverified")
    more.moves = [move]
  }

  /// A stage that the copy says in so many words; what has ended does not go on by a copy, nor is what was agreed open
  /// again.
  private mutating func take(_ stage: ActionStage) {
    guard !ours.hasEnded, stage != .proposed else {
      return doubt("The copy has it as \(stage.words), and here it is \(ours.stage.words): move it with heed move.")
    }
    tell("Stage", from: ours.stage.words, to: "\(stage.words), unverified")
    more.moves = theirs.moves.filter { $0.to != ours.stage }
  }
}
