/// One recommendation as it stands on a day.
struct RecommendationOnDay {
  let recommendation: Recommendation
  let plan: Plan
  let context: AlertContext
  let hasDuplicate: Bool

  static let checks: [@Sendable (RecommendationOnDay) -> Concern?] = [
    { $0.checkOverdue }, { $0.checkSoon }, { $0.leftOpen }, { $0.noAction }, { $0.rejectedNoReason },
    { $0.duplicateReference }, { $0.brokenLink }, { $0.evidenceMissing }, { $0.evidenceChanged }, { $0.unverified },
  ]

  private var isOpen: Bool { !recommendation.isSettled }

  private var progress: RecommendationProgress { context.index.answers.progress(of: recommendation) }

  /// The earliest check it still owes.
  private var check: DueCheck? {
    context.register.checksDue(of: recommendation, in: plan.id).min { $0.due < $1.due }
  }

  var checkOverdue: Concern? { context.concern(of: check, .checkDue) }

  var checkSoon: Concern? { context.concern(of: check, .dueSoon) }

  var leftOpen: Concern? {
    let progress = progress
    guard isOpen, progress.actions > 0, progress.ended == progress.actions else { return nil }
    return Concern(.recommendationLeftOpen, recommendation.stage.words)
  }

  var noAction: Concern? { context.index.answers.lacksAction(recommendation) ? Concern(.noAction) : nil }

  var rejectedNoReason: Concern? {
    recommendation.responses.first { $0.answer == .rejected && $0.reason.isVoid }
      .map { Concern(.rejectedNoReason, context.directory.addressee(of: $0)) }
  }

  var duplicateReference: Concern? {
    hasDuplicate ? Concern(.duplicateReference, recommendation.ref, "recommendation of this plan") : nil
  }

  var brokenLink: Concern? {
    var broken: [String] = []
    if let parent = recommendation.parent, !context.index.recommendations.contains(parent) {
      broken.append("what it is part of")
    }
    for response in recommendation.responses {
      if let agency = response.agency, context.directory.agencies[agency] == nil { broken.append("an addressee") }
    }
    if recommendation.themes.contains(where: { context.directory.themes[$0] == nil }) {
      broken.append("one of its themes")
    }
    return broken.isEmpty ? nil : Concern(.brokenLink, broken.joined(separator: ", "))
  }

  var evidenceMissing: Concern? {
    recommendation.evidence.firstFile(that: context.files) { state, _ in state == .missing }
      .map { Concern(.evidenceMissing, $0.location) }
  }

  var evidenceChanged: Concern? {
    recommendation.evidence.firstFile(that: context.files) { state, hash in
      if case .present(let now) = state { now.lowercased() != hash.lowercased() } else { false }
    }.map { Concern(.evidenceChanged, $0.location) }
  }

  var unverified: Concern? {
    guard let move = recommendation.moves.last, move.isUnverified else { return nil }
    return Concern(.unverified, days: context.days(since: move.on), recommendation.stage.words)
  }
}
