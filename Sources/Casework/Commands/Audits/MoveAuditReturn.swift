/// Moves what one agency owes an audit to another stage, where the stage's guards are met.
public struct MoveAuditReturn: AuditReturnCommand {
  public let audit: AuditID
  public let entry: Identifier<AuditReturn>
  public let stage: AuditReturnStage
  /// On issuing the review day is the day it is due; of a challenge that was held the reason is what was said there.
  public let details: MoveDetails
  public let moveID: Identifier<StageMove<AuditReturnStage>>
  /// The day on which it is written down: the move itself cannot be later.
  public let today: Day

  public init(
    audit: AuditID, entry: Identifier<AuditReturn>, to stage: AuditReturnStage, details: MoveDetails,
    moveID: Identifier<StageMove<AuditReturnStage>>, today: Day
  ) {
    self.audit = audit
    self.entry = entry
    self.stage = stage
    self.details = details
    self.moveID = moveID
    self.today = today
  }

  public func words(called reference: String, in register: Register) -> String {
    "move \(reference) to \(stage.words)" + details.reasonInWords
  }

  public func violations(for entry: AuditReturn, of audit: Audit, in register: Register) -> [Violation] {
    AuditReturnProposal(entry: entry, audit: audit, register: register, details: details)
      .violations(to: stage, today: today)
  }

  public func change(_ entry: inout AuditReturn) {
    if stage == .issued, let due = details.reviewOn { entry.due = due }
    if stage == .challenged { entry.challengeNotes.fill(details.reason) }
    entry.moves.append(details.move(to: stage, id: moveID))
  }
}
