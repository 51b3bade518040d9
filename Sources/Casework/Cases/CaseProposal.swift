/// What the guards of a case's stages look at: the case, the register around it, and what was said of the step.
public struct CaseProposal: ProposedStep {
  public let caseFile: CaseFile
  public let register: Register
  public let details: MoveDetails

  public init(_ caseFile: CaseFile, _ details: MoveDetails, in register: Register) {
    self.caseFile = caseFile
    self.details = details
    self.register = register
  }

  var referral: Referral { caseFile.referral ?? Referral() }
  var review: Review { caseFile.review ?? Review() }

  /// The rules that the case was given when it was registered; nothing when this register no longer knows them.
  var framework: PracticeFramework? { register.reference.framework(caseFile.framework) }

  /// The framework's rule about the outcome that was named.
  var outcome: OutcomeRule? { framework?.outcome(details.outcome) }
}

public typealias CaseGuard = Guard<CaseProposal>

extension Guard<CaseProposal> {
  /// A step that has to be explained; `rule` says which, so that each explanation keeps a name of its own.
  static func reason(_ rule: String, _ sentence: String) -> Self {
    Self(rule, sentence, field: "reason") { !$0.details.reason.isVoid }
  }
}
