/// Takes a review to another stage.
public struct MoveReview: Command {
  public let caseFile: CaseID
  public let stage: ReviewStage
  public let details: MoveDetails
  public let moveID: Identifier<StageMove<ReviewStage>>
  public let occasion: Occasion

  public init(
    _ caseFile: CaseID, to stage: ReviewStage, details: MoveDetails, moveID: Identifier<StageMove<ReviewStage>>,
    occasion: Occasion
  ) {
    self.caseFile = caseFile
    self.stage = stage
    self.details = details
    self.moveID = moveID
    self.occasion = occasion
  }

  public func words(in register: Register) -> String {
    "move the review \(register.reference(of: caseFile)) to \(stage.words)\(details.reasonInWords)"
  }

  public func violations(in register: Register) -> [Violation] {
    guard let held = register.cases[caseFile] else { return [.noSuchCase] }
    return held.violations(of: .review(stage), details: details, in: register, today: occasion.day)
  }

  public func apply(to register: inout Register) {
    register.change(caseFile) { held in
      held.review?.moves.append(details.move(to: stage, id: moveID))
      guard stage == .accuracyCheck, held.review?.noSightReason.isVoid ?? false else { return }
      held.review?.noSightReason = details.reason
    }
  }
}
