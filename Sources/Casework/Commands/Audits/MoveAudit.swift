/// Moves an audit to another stage, where the stage's guards are met.
public struct MoveAudit: Command {
  public let audit: AuditID
  public let stage: AuditStage
  /// Of a replaced audit the link is the one in its place; on closing the review day is that of the re-audit.
  public private(set) var details: MoveDetails
  public let moveID: Identifier<StageMove<AuditStage>>
  /// The day on which it is written down: the move itself cannot be later.
  public let today: Day

  public init(
    audit: AuditID, to stage: AuditStage, details: MoveDetails, moveID: Identifier<StageMove<AuditStage>>, today: Day
  ) {
    self.audit = audit
    self.stage = stage
    self.details = details
    self.moveID = moveID
    self.today = today
  }

  public func done(by party: Party) -> (any Command)? {
    var own = self
    own.details.by = party
    return own
  }

  public func words(in register: Register) -> String {
    "move \(register.reference(of: audit)) to \(stage.words)" + details.reasonInWords
  }

  public func violations(in register: Register) -> [Violation] {
    guard let held = register.audits[audit] else { return [.auditGone] }
    return AuditProposal(audit: held, register: register, details: details).violations(to: stage, today: today)
  }

  /// What was said with the move also stands where people look for it: among what came of the audit.
  public func apply(to register: inout Register) {
    guard let before = register.audits[audit] else { return }
    let hasPlan = !register.plans(from: audit.erased).isEmpty
    register.change(audit) { audit in
      audit.moves.append(details.move(to: stage, id: moveID))
      switch stage {
      case .replaced: audit.outcome.replacedBy = details.link?.retyped()
      case .actionPlan where before.stage == .reported && !hasPlan: audit.outcome.noPlanReason.fill(details.reason)
      case .closed where details.reviewOn != nil: audit.outcome.reauditDue = details.reviewOn
      case .closed where audit.outcome.reauditDue == nil: audit.outcome.noReauditReason.fill(details.reason)
      default: break
      }
    }
  }
}

extension String {
  /// Takes the other text where this one says nothing.
  mutating func fill(_ text: String) { if isVoid { self = text } }
}
