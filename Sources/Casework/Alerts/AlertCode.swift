/// What an alert is about, by its permanent name: "action-overdue".
public enum AlertCode: String, ChoiceValue {
  // Late
  case actionOverdue = "action-overdue"
  case clockPassed = "clock-passed"
  case returnLate = "return-late"
  case milestoneLate = "milestone-late"
  case reviewMissed = "review-missed"
  case checkDue = "check-due"
  case holdReviewPassed = "hold-review-passed"
  case referrerNotTold = "referrer-not-told"
  case auditStageLate = "audit-stage-late"
  case retentionDue = "retention-due"
  // Soon
  case dueSoon = "due-soon"
  case clockNear = "clock-near"
  case holdReviewNear = "hold-review-near"
  case panelReturnsMissing = "panel-returns-missing"
  // Contradictions
  case claimLate = "claim-late"
  case claimNoEvidence = "claim-no-evidence"
  case claimNoSignOff = "claim-no-sign-off"
  case claimTargetMissed = "claim-target-missed"
  case claimOnHold = "claim-on-hold"
  case claimOpenWords = "claim-open-words"
  case recommendationLeftOpen = "recommendation-left-open"
  case sameActionDiffers = "same-action-differs"
  case syncConflict = "sync-conflict"
  // Gaps
  case noLead = "no-lead"
  case leadLeft = "lead-left"
  case noDate = "no-date"
  case noMeasure = "no-measure"
  case invalidDate = "invalid-date"
  case duplicateReference = "duplicate-reference"
  case brokenLink = "broken-link"
  case noUpdate = "no-update"
  case noProgress = "no-progress"
  case noAction = "no-action"
  case noRationale = "no-rationale"
  case ownSignOff = "own-sign-off"
  case rejectedNoReason = "rejected-no-reason"
  case manyExtensions = "many-extensions"
  case evidenceMissing = "evidence-missing"
  case evidenceChanged = "evidence-changed"
  case noPlan = "no-plan"
  case findingNoAction = "finding-no-action"
  case reauditNotSet = "re-audit-not-set"
  case lowReturn = "low-return"
  case noFamilyContact = "no-family-contact"
  case unverified
  case holidaysExpired = "holidays-expired"
  case openToOthers = "open-to-others"
  case clockSkew = "clock-skew"
  // Privacy
  case realName = "real-name"
  case nhsNumber = "looks-like-nhs-number"
  case birthDate = "looks-like-birth-date"
  case postcode = "looks-like-postcode"
  case phone = "looks-like-phone"
  case email = "looks-like-email"

  /// "action overdue".
  public var words: String {
    switch self {
    case .claimLate: "claimed on target, but late"
    case .claimNoEvidence: "claimed complete, no evidence"
    case .claimNoSignOff: "claimed complete, not signed off"
    case .claimTargetMissed: "claimed complete, target missed"
    case .claimOnHold: "claimed on target, but on hold"
    case .claimOpenWords: "claimed complete, its words say otherwise"
    case .sameActionDiffers: "same action told differently"
    case .syncConflict: "changed in two places"
    case .leadLeft: "its lead has left"
    case .ownSignOff: "signed off, approved or decided on one's own work"
    case .rejectedNoReason: "rejected, no reason given"
    case .unverified: "imported and not verified"
    case .findingNoAction: "finding without an action"
    case .reauditNotSet: "re-audit not set or not opened"
    case .openToOthers: "can be read by others"
    case .clockSkew: "journal ahead of the clock"
    case .realName: "holds a real name"
    case .nhsNumber: "looks like an NHS number"
    case .birthDate: "looks like a date of birth"
    case .postcode: "looks like a postcode"
    case .phone: "looks like a telephone number"
    case .email: "looks like an e-mail address"
    default: rawValue.hyphensAsSpaces
    }
  }

  public var severity: AlertSeverity {
    switch self {
    case .actionOverdue, .clockPassed, .returnLate, .milestoneLate, .reviewMissed, .checkDue, .holdReviewPassed,
      .referrerNotTold, .auditStageLate, .retentionDue:
      .late
    case .dueSoon, .clockNear, .holdReviewNear, .panelReturnsMissing: .soon
    case .claimLate, .claimNoEvidence, .claimNoSignOff, .claimTargetMissed, .claimOnHold, .claimOpenWords,
      .recommendationLeftOpen, .sameActionDiffers, .syncConflict:
      .contradiction
    case .noLead, .leadLeft, .noDate, .noMeasure, .invalidDate, .duplicateReference, .brokenLink, .noUpdate,
      .noProgress, .noAction, .noRationale, .ownSignOff, .rejectedNoReason, .manyExtensions, .evidenceMissing,
      .evidenceChanged, .noPlan, .findingNoAction, .reauditNotSet, .lowReturn, .noFamilyContact, .unverified,
      .holidaysExpired, .openToOthers, .clockSkew:
      .gap
    case .realName, .nhsNumber, .birthDate, .postcode, .phone, .email: .privacy
    }
  }
}

/// How pressing an alert is, most pressing first.
public enum AlertSeverity: String, ChoiceValue, Comparable {
  case late, soon, contradiction, gap, privacy

  /// Its place in a list: 0 for late to 4 for privacy.
  public var rank: Int {
    switch self {
    case .late: 0
    case .soon: 1
    case .contradiction: 2
    case .gap: 3
    case .privacy: 4
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
