/// Takes a referral to another stage, and records what the step says: a recommendation, a decision, the panel's answer.
public struct MoveReferral: Command {
  public let caseFile: CaseID
  public let stage: ReferralStage
  public private(set) var details: MoveDetails
  public let moveID: Identifier<StageMove<ReferralStage>>
  public let occasion: Occasion

  public init(
    _ caseFile: CaseID, to stage: ReferralStage, details: MoveDetails,
    moveID: Identifier<StageMove<ReferralStage>>, occasion: Occasion
  ) {
    self.caseFile = caseFile
    self.stage = stage
    self.details = details
    self.moveID = moveID
    self.occasion = occasion
  }

  public func done(by party: Party) -> (any Command)? {
    var own = self
    own.details.by = party
    return own
  }

  public func words(in register: Register) -> String {
    "move the referral \(register.reference(of: caseFile)) to \(stage.words)\(details.reasonInWords)"
  }

  public func violations(in register: Register) -> [Violation] {
    guard let held = register.cases[caseFile] else { return [.noSuchCase] }
    return held.violations(of: .referral(stage), details: details, in: register, today: occasion.day)
  }

  public func apply(to register: inout Register) {
    register.change(caseFile) { held in
      guard var referral = held.referral else { return }
      referral.moves.append(details.move(to: stage, id: moveID))
      record(in: &referral)
      held.referral = referral
    }
  }

  /// Days that are there already stand: what was known before the step is nearer the fact.
  private func record(in referral: inout Referral) {
    switch stage {
    case .received: referral.received = referral.received ?? details.on
    case .notified: referral.notified = referral.notified ?? details.on
    case .sentToPanel: referral.sentToPanel = referral.sentToPanel ?? details.on
    case .panelReply: referral.panelReply = details.panelReply
    case .recommended: referral.recommendation = details.recommendation
    case .decided: referral.decision = details.decision
    default: break
    }
  }
}

extension MoveDetails {
  fileprivate var panelReply: PanelReply {
    PanelReply { reply in
      reply.answer = answer
      reply.on = on
      reply.note = reason
    }
  }

  fileprivate var recommendation: GroupRecommendation {
    GroupRecommendation { group in
      group.outcome = outcome
      group.rationale = rationale
      group.on = on
      group.by = by
      group.dissent = dissent
    }
  }

  fileprivate var decision: Decision {
    Decision { decision in
      decision.outcome = outcome
      decision.rationale = rationale
      decision.on = on
      decision.by = by
      decision.otherLearning = otherLearning
    }
  }

  /// The reason after a colon, for the words of a command; nothing where none was given.
  var reasonInWords: String { reason.isVoid ? "" : ": \(reason)" }
}
