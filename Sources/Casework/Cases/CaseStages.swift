/// Where a referral stands.
public enum ReferralStage: String, ChoiceValue {
  case draft, received, screening
  case informationRequested = "information requested"
  case notified
  case rapidReview = "rapid review"
  case sentToPanel = "sent to the panel"
  case panelReply = "panel reply"
  case panel, deferred, recommended, decided, closed
  case returnedToReferrer = "returned to referrer"
  case withdrawn, merged, reopened
}

/// Where a review stands.
public enum ReviewStage: String, ChoiceValue {
  case commissioned, scoping, gathering, analysis, drafting
  case accuracyCheck = "accuracy check"
  case board, approved
  case actionPhase = "action phase"
  case impactCheck = "impact check"
  case closed, discontinued, converted
}

/// Where a report or a learning brief stands on its way to the public.
public enum PublicationStage: String, ChoiceValue {
  case undecided, embargoed, published
  case notPublished = "not published"
}

extension Referral {
  public var stage: ReferralStage { moves.last?.to ?? .draft }
}

extension Review {
  public var stage: ReviewStage { moves.last?.to ?? .commissioned }
  public var reportStage: PublicationStage { reportPublication.last?.to ?? .undecided }
  public var briefStage: PublicationStage { briefPublication.last?.to ?? .undecided }
}

extension Array {
  /// The day of the latest move to a stage, when there was one.
  public func day<Stage>(reached stage: Stage) -> Day? where Element == StageMove<Stage> {
    last { $0.to == stage }?.on
  }
}
