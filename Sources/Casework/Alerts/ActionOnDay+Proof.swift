// What does not hold of an action's references, sign-off and evidence.
extension ActionOnDay {
  static let otherGaps: [@Sendable (ActionOnDay) -> Concern?] = [
    { $0.duplicateReference }, { $0.brokenLink }, { $0.ownSignOff }, { $0.evidenceMissing }, { $0.evidenceChanged },
    { $0.unverified },
  ]

  var duplicateReference: Concern? {
    hasDuplicate ? Concern(.duplicateReference, action.ref, "action of this objective") : nil
  }

  var brokenLink: Concern? {
    let broken = brokenNames
    return broken.isEmpty ? nil : Concern(.brokenLink, broken.joined(separator: ", "))
  }

  private var brokenNames: [String] {
    let (directory, index) = (context.directory, context.index)
    var broken: [String] = []
    if let objective = action.objective, plan.scene.objectives[objective] == nil { broken.append("its objective") }
    if let agency = action.leadAgency, directory.agencies[agency] == nil { broken.append("its lead agency") }
    for lead in action.leads {
      if let person = lead.person, directory.people[person] == nil { broken.append("one of its leads") }
    }
    let register = context.register
    if action.answers.contains(where: {
      !index.recommendations.contains($0) && register.tombstone(of: $0.erased) == nil
    }) {
      broken.append("a recommendation it answers")
    }
    for link in action.links
    where link.target.map({ !index.actions.contains($0) && register.tombstone(of: $0.erased) == nil }) ?? true {
      broken.append("\(link.kind.words) \(link.printed.isEmpty ? "an action" : link.printed)")
    }
    if action.themes.contains(where: { directory.themes[$0] == nil }) { broken.append("one of its themes") }
    return broken
  }

  var evidenceMissing: Concern? {
    action.evidence.firstFile(that: context.files) { state, _ in state == .missing }
      .map { Concern(.evidenceMissing, $0.location) }
  }

  var evidenceChanged: Concern? {
    action.evidence.firstFile(that: context.files) { state, hash in
      if case .present(let now) = state { now.lowercased() != hash.lowercased() } else { false }
    }.map { Concern(.evidenceChanged, $0.location) }
  }

  var unverified: Concern? {
    guard let move = action.moves.last, move.isUnverified else { return nil }
    return Concern(.unverified, days: context.days(since: move.on), stage.words)
  }
}

extension [Evidence] {
  /// The first piece that is a file, was looked at, and stands as asked.
  func firstFile(that files: FileLookup, _ stands: (FileState, String) -> Bool) -> Evidence? {
    first { piece in
      guard !piece.sha256.isEmpty, let state = files(piece.location) else { return false }
      return stands(state, piece.sha256)
    }
  }
}
