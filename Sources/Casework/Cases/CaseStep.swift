/// One step of one part of a case.
public enum CaseStep: Sendable, Equatable {
  case referral(ReferralStage)
  case review(ReviewStage)
  case report(PublicationStage)
  case brief(PublicationStage)

  public var part: CasePart {
    switch self {
    case .referral: .referral
    case .review: .review
    case .report: .report
    case .brief: .brief
    }
  }

  /// The stage it leads to, as stored and as typed: "information requested".
  public var stage: String {
    switch self {
    case .referral(let stage): stage.rawValue
    case .review(let stage): stage.rawValue
    case .report(let stage), .brief(let stage): stage.rawValue
    }
  }

  /// Every stage of a part.
  static func all(of part: CasePart) -> [CaseStep] {
    switch part {
    case .referral: ReferralStage.allCases.map(CaseStep.referral)
    case .review: ReviewStage.allCases.map(CaseStep.review)
    case .report: PublicationStage.allCases.map(CaseStep.report)
    case .brief: PublicationStage.allCases.map(CaseStep.brief)
    }
  }
}

extension CaseFile {
  /// The parts that this case has.
  public var parts: [CasePart] {
    (referral == nil ? [] : [.referral]) + (review == nil ? [] : [.review, .report, .brief])
  }

  /// The way its framework takes a referral to the decision; the adults' way where the framework is not known.
  func referralPath(in register: Register) -> ReferralPath {
    register.reference.framework(framework)?.referralPath ?? .adult
  }

  /// The steps that lead out of a part's present stage, whether or not they may be taken now.
  func steps(of part: CasePart, in register: Register) -> [CaseStep] {
    switch part {
    case .referral:
      let machine = ReferralStages.machine(for: referralPath(in: register))
      return referral.map { machine.transitions(from: $0.stage).map { .referral($0.to) } } ?? []
    case .review: return review.map { ReviewStages.machine.transitions(from: $0.stage).map { .review($0.to) } } ?? []
    case .report: return publicationSteps(review?.reportStage).map(CaseStep.report)
    case .brief: return publicationSteps(review?.briefStage).map(CaseStep.brief)
    }
  }

  private func publicationSteps(_ stage: PublicationStage?) -> [PublicationStage] {
    stage.map { PublicationStages.machine.transitions(from: $0).map(\.to) } ?? []
  }

  /// The day of a part's latest step, which no later step may precede.
  func lastMove(of part: CasePart) -> Day? {
    switch part {
    case .referral: referral?.moves.last?.on
    case .review: review?.moves.last?.on ?? review?.commissioned
    case .report: review?.reportPublication.last?.on
    case .brief: review?.briefPublication.last?.on
    }
  }

  /// Every rule that a step would break; `today` is the day it is written down.
  public func violations(
    of step: CaseStep, details: MoveDetails, in register: Register, today: Day
  ) -> [Violation] {
    guard parts.contains(step.part) else {
      let sentence = "\(reference) has no \(step.part == .referral ? "referral" : "review")."
      return [Violation("no-such-part", sentence, field: "stage")]
    }
    let days = details.dayViolations(today: today, previous: lastMove(of: step.part))
    return guardViolations(of: step, CaseProposal(self, details, in: register)) + days
  }

  private func guardViolations(of step: CaseStep, _ proposal: CaseProposal) -> [Violation] {
    let publication = PublicationStages.machine
    switch step {
    case .referral(let next):
      let machine = ReferralStages.machine(for: referralPath(in: proposal.register))
      return machine.violations(from: proposal.referral.stage, to: next, proposal: proposal)
    case .review(let next):
      return ReviewStages.machine.violations(from: proposal.review.stage, to: next, proposal: proposal)
    case .report(let next):
      return publication.violations(from: proposal.review.reportStage, to: next, proposal: proposal)
    case .brief(let next):
      return publication.violations(from: proposal.review.briefStage, to: next, proposal: proposal)
    }
  }
}

/// The stages that a part of a case could go to next, and what stands in the way of each.
///
/// - Parameters:
///   - details: what was said of the step so far; a form starts with `MoveDetails(on: day)`.
///   - day: the day it would be written down.
public func stageOptions(
  of caseFile: CaseFile, part: CasePart, details: MoveDetails, in register: Register, on day: Day
) -> [StageOption] {
  caseFile.steps(of: part, in: register).map { step in
    let unmet = caseFile.violations(of: step, details: details, in: register, today: day)
    return StageOption(to: step.stage, words: step.stage, unmet: unmet)
  }
}
