/// A recommendation's stage move, with what its guards look at.
struct RecommendationProposal: StageProposal {
  static let machine = RecommendationStage.machine
  let recommendation: Recommendation
  let register: Register
  var details: MoveDetails
  var moves: [StageMove<RecommendationStage>] { recommendation.moves }
}

extension RecommendationStage {
  typealias Step = Transition<RecommendationStage, RecommendationProposal>

  static let machine = StageMachine(
    initial: .proposed,
    transitions: [
      Step(from: [.proposed], to: .answered, guards: [.everyAnswer, .everyReason]),
      Step(from: [.answered, .reopened], to: .inProgress, guards: [.action]),
      Step(from: [.answered, .inProgress], to: .implemented, guards: [.carriedOut]),
      Step(from: [.implemented], to: .embedded, guards: [.impactFinding]),
      Step(from: [.proposed, .answered, .inProgress, .implemented, .reopened], to: .superseded, guards: [.successor]),
      Step(
        from: [.implemented, .embedded], to: .reopened,
        guards: [.reason("Reopening a recommendation needs a reason: say what has come to light.")]),
    ])
}

// The rules' names are permanent: scripts read them.
extension Guard where Proposal == RecommendationProposal {
  static var everyAnswer: Guard {
    let sentence = "A recommendation is answered once everyone it is addressed to has answered: record their answers."
    return Guard("needs-answers", sentence, field: "responses") { move in
      !move.recommendation.responses.isEmpty && move.recommendation.responses.allSatisfy { $0.answer != nil }
    }
  }

  static var everyReason: Guard {
    let sentence = "Every answer but \"accepted\" needs a reason: add the missing one."
    return Guard("needs-answer-reason", sentence, field: "responses") { move in
      move.recommendation.responses.allSatisfy { !$0.lacksReason }
    }
  }

  static var action: Guard {
    let sentence = "A recommendation is in progress once an action answers it: add one, or link one to it."
    return Guard("needs-action", sentence, field: "actions") { move in
      move.register.progress(of: move.recommendation).actions > 0
    }
  }

  static var carriedOut: Guard {
    let sentence =
      "A recommendation is implemented once its actions have ended, one of them signed off, and its parts are done; or with evidence that it was already in place."
    return Guard("not-carried-out", sentence, field: "actions") { move in
      move.register.progress(of: move.recommendation).isCarriedOut
    }
  }

  static var impactFinding: Guard {
    let sentence =
      "A recommendation is embedded once an impact check, made since it was implemented, has a finding: record it."
    return Guard("needs-impact-check", sentence, field: "checks") { $0.recommendation.hasImpactFinding }
  }

  static var successor: Guard {
    let sentence = "A superseded recommendation leads to the one that takes its place: name it as the link."
    return Guard("needs-link", sentence, field: "link") { move in
      guard let link = move.details.link, link != move.recommendation.id.erased else { return false }
      return move.register.recommendation(link.retyped()) != nil
    }
  }
}

extension AddresseeResponse {
  /// Whether it says less than yes and does not say why.
  public var lacksReason: Bool { answer != nil && answer != .accepted && reason.isVoid }
}

extension Recommendation {
  /// The day it was last moved to `implemented`.
  public var implemented: Day? { moves.day(reached: .implemented) }

  /// Whether everyone it is addressed to rejected it.
  public var isRejected: Bool { !responses.isEmpty && responses.allSatisfy { $0.answer == .rejected } }

  /// Whether nothing more is owed on it: implemented, embedded, superseded, or rejected by all.
  public var isSettled: Bool { [.implemented, .embedded, .superseded].contains(stage) || isRejected }

  /// Whether a check, made since it was implemented, says what changed.
  public var hasImpactFinding: Bool {
    checks.contains { check in
      guard let done = check.done, !check.finding.isVoid else { return false }
      return implemented.map { $0 <= done } ?? true
    }
  }
}
