// The days that start and stop clocks.
extension CaseFile {
  /// The day on which something happened in this case; nothing where it has not, or is no fact of a case.
  public func day(of fact: DatedFact, in register: Register) -> Day? {
    switch fact {
    case .aware: referral?.aware
    case .notified: referral?.notified
    case .sentToPanel: referral?.sentToPanel
    case .received: referral?.received
    case .acknowledged: referral?.acknowledged
    case .decided: referral?.firstDecision
    case .decisionToReview: decisionToReview(in: register)
    case .reportAccepted: review?.moves.day(reached: .approved)
    case .published: review?.published ?? review?.plannedPublication
    case .copySent: review?.copySent
    default: nil
    }
  }

  /// The decision, where it leads to a review; the commissioning, where no decision here did.
  private func decisionToReview(in register: Register) -> Day? {
    let outcome = referral?.outcome(asAt: Day(number: .max)) ?? ""
    let leadsTo = register.reference.framework(framework)?.outcome(outcome)?.leadsTo
    return leadsTo == nil ? review?.commissioned : referral?.decision?.on ?? referral?.moves.day(reached: .decided)
  }
}

extension Referral {
  /// The day it was first decided: reopening a decided referral does not make the decision late.
  public var firstDecision: Day? { moves.first { $0.to == .decided }?.on ?? decision?.on }
}

extension Review {
  /// The day the overview report was published.
  public var published: Day? { reportPublication.day(reached: .published) }

  /// The day the learning brief was published.
  public var briefPublished: Day? { briefPublication.day(reached: .published) }
}

extension AgencyReturn {
  /// The day it came, or was settled without a paper.
  public var settled: Day? { received ?? settledOn }
}
