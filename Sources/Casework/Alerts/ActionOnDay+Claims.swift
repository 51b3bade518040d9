// Where a claim and the facts say different things. A claim counts by its scheme's meaning, never by its colour.
extension ActionOnDay {
  static let contradictions: [@Sendable (ActionOnDay) -> Concern?] = [
    { $0.claimLate }, { $0.claimNoEvidence }, { $0.claimNoSignOff }, { $0.claimTargetMissed }, { $0.claimOnHold },
    { $0.claimOpenWords },
  ]

  private var claimsComplete: Bool { level?.meaning == .complete && !wasLetGo }
  private var claimsOnTarget: Bool { level?.meaning == .onTarget }

  var claimLate: Concern? {
    guard isActive, claimsOnTarget else { return nil }
    return .late(.claimLate, due: due, on: day, claimWords)
  }

  var claimNoEvidence: Concern? {
    guard claimsComplete, action.evidence.isEmpty else { return nil }
    return Concern(.claimNoEvidence, claimWords)
  }

  var claimNoSignOff: Concern? {
    guard claimsComplete, !stage.isEnding else { return nil }
    return Concern(.claimNoSignOff, claimWords)
  }

  var claimTargetMissed: Concern? {
    guard claimsComplete, let missed = action.measures.first(where: { $0.isTargetMet == .no }) else { return nil }
    return Concern(.claimTargetMissed, claimWords, missed.name)
  }

  var claimOnHold: Concern? {
    guard stage == .onHold, claimsOnTarget else { return nil }
    return Concern(.claimOnHold, claimWords)
  }

  var claimOpenWords: Concern? {
    guard claimsComplete else { return nil }
    for text in latestTexts {
      if let phrase = context.openWords.firstPhrase(in: text) { return Concern(.claimOpenWords, claimWords, phrase) }
    }
    return nil
  }

  /// What the latest entry says: of progress or of evidence, and of both where it is not known which came later.
  private var latestTexts: [String] {
    let progress = action.progress.latest(\.on)
    let evidence = action.evidence.latest(\.on)
    let (said, shown) = ([progress?.text], [evidence?.title, evidence?.shows])
    guard let a = progress?.on, let b = evidence?.on, a != b else { return (said + shown).compactMap { $0 } }
    return (a > b ? said : shown).compactMap { $0 }
  }
}

extension Array {
  /// The last entry or, where entries have days, the last of those with the latest day.
  func latest(_ day: (Element) -> Day?) -> Element? {
    guard let newest = compactMap(day).max() else { return last }
    return last { day($0) == newest }
  }
}
