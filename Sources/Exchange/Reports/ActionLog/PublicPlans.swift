import Casework

/// Which plans everyone may read: those all of whose sources are published.
struct PublicPlans {
  let register: Register
  let day: Day

  var identifiers: Set<PlanID> { Set(register.plans.values.filter { reason($0) == nil }.map(\.id)) }

  /// Why a plan is left out; nothing for one that everyone may read.
  func reason(_ plan: Plan) -> String? {
    if plan.stage == .draft { return "it is a draft" }
    if plan.sources.isEmpty { return "it names no source" }
    return plan.sources.lazy.compactMap(reason).first
  }

  private func reason(_ source: PlanSource) -> String? {
    if let file = source.record.flatMap({ register.cases[$0.retyped()] }) {
      return isOut(file.review?.published) ? nil : "the report of its review is not published"
    }
    if let audit = source.record.flatMap({ register.audits[$0.retyped()] }) {
      return isOut(audit.outcome.publishedOn) ? nil : "the report of its audit is not published"
    }
    return "nothing here says that its source, \(source.kind.words), is published"
  }

  private func isOut(_ published: Day?) -> Bool { published.map { $0 <= day } ?? false }
}

extension ActionStage {
  /// What a stage means to someone who does not know the board's words.
  var plainWords: String {
    switch self {
    case .proposed: "Proposed, not yet agreed"
    case .agreed: "Agreed, not yet begun"
    case .inProgress: "Under way"
    case .onHold: "Paused"
    case .completed: "Done, and being checked"
    case .signedOff: "Done and checked"
    case .embedded: "Done, and shown to have worked"
    case .reopened: "Opened again"
    case .cancelled: "Cancelled"
    case .superseded: "Replaced by another action"
    case .carriedForward: "Carried on in another plan"
    case .businessAsUsual: "Now part of everyday work"
    case .notAchieved: "Ended without being achieved"
    }
  }
}

extension RecommendationStage {
  /// What a stage means to someone who does not know the board's words.
  var plainWords: String {
    switch self {
    case .proposed: "Not yet answered"
    case .answered: "Answered"
    case .inProgress: "Being carried out"
    case .implemented: "Carried out"
    case .embedded: "Carried out, and shown to have worked"
    case .superseded: "Replaced by another recommendation"
    case .reopened: "Opened again"
    }
  }
}
