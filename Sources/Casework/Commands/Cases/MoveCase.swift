/// Takes whichever part of a case a typed stage name means to that stage.
public enum MoveCase {
  /// The command for a step; `moveID` becomes the identifier of the move, whatever its part.
  public static func command(
    _ caseFile: CaseID, step: CaseStep, details: MoveDetails, moveID: AnyID, occasion: Occasion
  ) -> any Command {
    switch step {
    case .referral(let stage):
      MoveReferral(caseFile, to: stage, details: details, moveID: moveID.retyped(), occasion: occasion)
    case .review(let stage):
      MoveReview(caseFile, to: stage, details: details, moveID: moveID.retyped(), occasion: occasion)
    case .report(let stage):
      MovePublication(
        caseFile, what: .report, to: stage, details: details, moveID: moveID.retyped(), occasion: occasion)
    case .brief(let stage):
      MovePublication(caseFile, what: .brief, to: stage, details: details, moveID: moveID.retyped(), occasion: occasion)
    }
  }
}
