/// How one referral counts in the board's figures on a day.
public struct ReferralFact: Sendable, Equatable {
  public enum Standing: Sendable, Hashable, CaseIterable {
    // The five that add up to the referrals.
    case converted, learningReview, other, pending, notConverted
    // Counted apart.
    case draft, withdrawn, merged, returned

    /// Whether it is one of those that add up to the referrals.
    public var isCounted: Bool {
      switch self {
      case .converted, .learningReview, .other, .pending, .notConverted: true
      case .draft, .withdrawn, .merged, .returned: false
      }
    }
  }

  /// The day it is counted by; a draft may have none.
  public let received: Day?
  public let standing: Standing

  public init(received: Day?, standing: Standing) {
    self.received = received
    self.standing = standing
  }
}

extension ReferralFact {
  /// A case's referral as it stood at the end of a day; nothing where it has none or had not yet come.
  ///
  /// An outcome that the case's framework does not know counts as other: the figures must add up, and a decision was made.
  public init?(_ caseFile: CaseFile, asAt day: Day, in register: Register) {
    guard let referral = caseFile.referral else { return nil }
    let stage = referral.stage(asAt: day)
    let received = referral.received ?? referral.moves.first?.on
    guard received.map({ $0 <= day }) ?? true else { return nil }
    let framework = register.reference.framework(caseFile.framework)
    let decided = referral.outcome(asAt: day).map { framework?.outcome($0)?.bucket ?? .other }
    self.init(received: received, standing: Standing(stage, decided: decided))
  }
}

extension ReferralFact.Standing {
  fileprivate init(_ stage: ReferralStage, decided: OutcomeBucket?) {
    switch stage {
    case .draft: self = .draft
    case .withdrawn: self = .withdrawn
    case .merged: self = .merged
    case .returnedToReferrer: self = .returned
    case .decided, .closed: self = decided.map(Self.init) ?? .other
    case .received, .screening, .informationRequested, .notified, .rapidReview, .sentToPanel, .panelReply, .panel,
      .deferred, .recommended, .reopened:
      self = .pending
    }
  }

  private init(_ bucket: OutcomeBucket) {
    switch bucket {
    case .converted: self = .converted
    case .learningReview: self = .learningReview
    case .other: self = .other
    case .notConverted: self = .notConverted
    }
  }
}
