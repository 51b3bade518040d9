// What is only ever added to: progress, evidence, links, and the cells of the sheet.
extension ActionDifference {
  /// - Returns: the lines that were not known.
  mutating func compareProgress() -> [String] {
    let known = KnownLines(ours.progress)
    var news: [String] = []
    for entry in theirs.progress {
      guard let lines = known.unknown(in: entry) else { continue }
      news += lines.saidLines
      var entry = entry
      entry.text = lines
      tell("Progress", to: (entry.on.map { "\($0.words): " } ?? "") + lines)
      step(AddProgress(plan: scene.plan.id, action: ours.id, entry: entry))
    }
    return news
  }

  mutating func compareEvidence() {
    let known = Set(ours.evidence.flatMap { $0.title.saidLines + $0.shows.saidLines + $0.location.saidLines })
    for evidence in theirs.evidence {
      let all = (evidence.title.saidLines + evidence.shows.saidLines).distinct
      let lines = all.filter { !known.contains($0) }
      guard let first = lines.first else { continue }
      var evidence = evidence
      if lines.count < all.count {
        evidence.title = first
        evidence.shows = lines.count > 1 ? lines.joined(separator: "\n") : ""
      }
      tell("Evidence", to: lines.joined(separator: "; "))
      step(AddEvidence(plan: scene.plan.id, action: ours.id, evidence: evidence))
    }
  }

  mutating func compareSheetCells() {
    compareLinks()
    compareMeasures()
    compareKeptCells()
  }

  private mutating func compareLinks() {
    for (link, printed) in zip(theirs.links, row.links) {
      let theirs = LinkFromCopy(link, printed, scene)
      let isKnown = ours.links.contains { ours in
        guard ours.kind == link.kind else { return false }
        guard let target = ours.target else { return ours.printed.oneLine == printed.printed.oneLine }
        return target == theirs.link.target || elsewhere(target) == printed.printed.oneLine
      }
      guard !isKnown else { continue }
      tell("Links", to: "\(link.kind.words) \(printed.printed)")
      more.links.append(theirs)
    }
  }

  /// The whole reference of an action of another plan.
  private func elsewhere(_ target: ActionID) -> String? {
    scene.register.action(target).map { $0.plan.reference(of: $0.action) }
  }

  private mutating func compareMeasures() {
    var known = ours.measures
    for measure in theirs.measures {
      guard let place = known.firstIndex(where: { $0.name.oneLine == measure.name.oneLine }) else {
        more.measures.append(measure)
        tell("Measures", to: measure.inWords)
        continue
      }
      var held = known.remove(at: place)
      let before = held
      if !measure.current.isVoid, measure.current.oneLine != held.current.oneLine { held.current = measure.current }
      if !measure.target.isVoid, measure.target.oneLine != held.target.oneLine { held.target = measure.target }
      guard held != before else { continue }
      more.measures.append(held)
      tell("Measures", from: before.inWords, to: held.inWords)
    }
  }

  /// Cells that fit no field take the place of those kept from the same column.
  private mutating func compareKeptCells() {
    for column in theirs.keptCells.map(\.column).distinct {
      let (before, after) = (ours.words(keptFrom: column), theirs.words(keptFrom: column))
      guard before.map(\.oneLine) != after.map(\.oneLine) else { continue }
      tell(column, from: before.joined(separator: "; "), to: after.joined(separator: "; "))
      more.keptCells += theirs.keptCells.filter { $0.column == column }
    }
  }
}

extension Action {
  fileprivate func words(keptFrom column: String) -> [String] {
    keptCells.filter { $0.column == column }.map(\.text)
  }
}

extension ActionMeasure {
  fileprivate var inWords: String {
    let parts = [name, current.isVoid ? "" : "now \(current)", target.isVoid ? "" : "target \(target)"]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
