/// A step that someone thinks of taking, with what they say of it.
protocol ProposedStep: Sendable {
  var register: Register { get }
  var details: MoveDetails { get }
}

/// A stage move that someone thinks of making, with all that its guards look at.
protocol StageProposal: ProposedStep {
  associatedtype Stage: ChoiceValue & Hashable
  static var machine: StageMachine<Stage, Self> { get }
  var details: MoveDetails { get set }
  var moves: [StageMove<Stage>] { get }
}

extension StageProposal {
  var stage: Stage { moves.last?.to ?? Self.machine.initial }

  /// Why the move may not be made; empty when it may.
  ///
  /// From a stage that an import set unverified, what that stage itself asks for is asked for as well.
  func violations(to next: Stage, today: Day) -> [Violation] {
    let step = Self.machine.violations(from: stage, to: next, proposal: self)
    guard step.first?.rule != "no-such-step" else { return step }
    let owed = standingGaps(filledFrom: details).filter { !step.contains($0) }
    return step + owed + details.dayViolations(today: today, previous: provenDay)
  }

  /// Where it could go next, and what stands in the way of each.
  func options(today: Day) -> [StageOption] {
    Self.machine.transitions(from: stage).map { step in
      StageOption(to: step.to.rawValue, words: step.to.words, unmet: violations(to: step.to, today: today))
    }
  }

  /// What the present stage asks for and does not have, where an import set it without proof.
  ///
  /// What the import could not say may be said now, with the next move: then `said` holds it.
  func standingGaps(filledFrom said: MoveDetails? = nil) -> [Violation] {
    guard let last = moves.last, last.isUnverified, let on = last.on,
      let step = Self.machine.transitions.first(where: { $0.to == last.to })
    else { return [] }
    var standing = self
    standing.details = MoveDetails(on: on, by: last.by ?? said?.by)
    standing.details.reason = last.reason.isEmpty ? said?.reason ?? "" : last.reason
    standing.details.holder = last.holder ?? said?.holder
    standing.details.reviewOn = last.reviewOn ?? said?.reviewOn
    standing.details.link = last.link ?? said?.link
    return step.guards.filter { !$0.isMet(standing) }.map(\.violation)
  }

  /// The day of the move before; an import's own day is not one, since the stage was reached before it.
  private var provenDay: Day? { moves.last { !$0.isUnverified }?.on }
}

extension Guard where Proposal: StageProposal {
  /// Asks for a reason in the move.
  static func reason(_ sentence: String) -> Guard {
    Guard("needs-reason", sentence, field: "reason") { !$0.details.reason.isVoid }
  }
}
