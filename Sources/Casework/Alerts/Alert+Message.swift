extension Alert {
  /// One sentence that says what is wrong, made when it is asked for: most alerts are only counted.
  public var message: String {
    switch severity {
    case .late: lateMessage
    case .soon: soonMessage
    case .contradiction: contradictionMessage
    case .gap: gapMessage
    case .privacy where code == .realName: "\(detail(0)) holds \(detail(1))."
    case .privacy: "\(detail(0)) seems to hold \(Self.article(code)): \(detail(1))."
    }
  }

  private func detail(_ place: Int) -> String { place < details.count ? details[place] : "" }

  private var dueWords: String { due?.words ?? "" }

  /// "10 days", "1 day".
  private var count: String { Self.count(days ?? 0) }

  static func count(_ days: Int) -> String { days == 1 ? "1 day" : "\(days) days" }

  private var left: String { days == 0 ? "today" : "in \(count)" }

  private var lateMessage: String {
    switch code {
    case .clockPassed: "\(detail(0)) was due on \(dueWords), \(count) ago (\(detail(1)))."
    case .returnLate: "The \(detail(1)) of \(detail(0)) was due on \(dueWords), \(count) ago."
    case .milestoneLate, .auditStageLate: "\(detail(0)) was due on \(dueWords), \(count) ago."
    case .reviewMissed, .checkDue: "\(detail(0)) was due on \(dueWords), \(count) ago."
    case .holdReviewPassed: "\(detail(0)) was to be looked at again on \(dueWords), \(count) ago."
    case .retentionDue:
      "\(detail(0)) was to be kept until \(dueWords), \(detail(1)): erase it, or keep it on to a later day."
    case .referrerNotTold: "It was decided on \(dueWords) and the referrer has not been told, \(count) on."
    default: "Due on \(dueWords), \(count) late\(detail(0).isEmpty ? "" : "; first due on \(detail(0))")."
    }
  }

  private var soonMessage: String {
    switch code {
    case .clockNear: "\(detail(0)) is due on \(dueWords), \(left) (\(detail(1)))."
    case .holdReviewNear: "\(detail(0)) is to be looked at again on \(dueWords), \(left)."
    case .panelReturnsMissing: "The panel meets on \(dueWords), \(left), without the returns of \(detail(0))."
    default: "\(detail(0).isEmpty ? "Due" : "\(detail(0)) is due") on \(dueWords), \(left)."
    }
  }

  private var contradictionMessage: String {
    switch code {
    case .claimLate: "\(detail(0)), but \(count) late: it was due on \(dueWords)."
    case .claimNoEvidence: "\(detail(0)), but without any evidence."
    case .claimNoSignOff: "\(detail(0)), but no one has signed it off."
    case .claimTargetMissed: "\(detail(0)), but this target was not met: \(detail(1))."
    case .claimOnHold: "\(detail(0)), but it is on hold."
    case .claimOpenWords: "\(detail(0)), but the latest entry says “\(detail(1))”."
    case .syncConflict: conflictMessage
    case .recommendationLeftOpen: "All its actions have ended, but it is still \(detail(0))."
    default: "The same action has another \(detail(1)) in \(detail(0))."
    }
  }

  private var conflictMessage: String {
    let more = detail(3).isEmpty ? "" : " And \(detail(3)) more."
    return "\(detail(0)): “\(detail(1))” stands, and the other copy says “\(detail(2))”: settle it.\(more)"
  }

  private var gapMessage: String {
    switch code {
    case .noLead: "No one leads it."
    case .leadLeft: "\(detail(0)), who leads it, has left."
    case .noDate: "\(detail(0))\(days.map { ", for \(Self.count($0)) now" } ?? "")."
    case .noMeasure: "Nothing says how its success will be measured."
    case .invalidDate: "Its due day, “\(detail(0))”, is not a date."
    case .duplicateReference: "Another \(detail(1)) has the reference \(detail(0))."
    case .brokenLink: "It refers to what is not there: \(detail(0))."
    case .noUpdate: "No update for \(count)\(detail(1).isEmpty ? "" : ", though it was asked for in \(detail(1))")."
    case .noProgress: "Nothing has been written about its progress\(days.map { " in \(Self.count($0))" } ?? "")."
    default: recordGapMessage
    }
  }

  private var recordGapMessage: String {
    switch code {
    case .noAction: "No action carries it out."
    case .noRationale: "The \(detail(0)) has no rationale."
    case .ownSignOff: "\(detail(1)) \(detail(0)), who \(detail(2))."
    case .rejectedNoReason: "Rejected without a reason by \(detail(0))."
    case .manyExtensions: "Extended \(detail(0)) times; first due on \(detail(1))."
    case .evidenceMissing: "This evidence is not where it should be: \(detail(0))."
    case .evidenceChanged: "This evidence is no longer the file that was added: \(detail(0))."
    case .noPlan: "\(detail(1)) on \(detail(0)), \(count) ago, and no plan has come of it."
    case .findingNoAction: "It is graded \(detail(0)), and neither an action nor a decision answers it."
    case .reauditNotSet: reauditMessage
    case .lowReturn: "Only \(detail(0)) are in, and all were due by \(dueWords): chase, or change the method."
    case .noFamilyContact: "No contact with the family \(days.map { "for \(Self.count($0))" } ?? "is recorded")."
    case .holidaysExpired, .openToOthers: "\(detail(0))."
    case .clockSkew:
      "The journal's latest entry is of \(detail(0)), which has not come yet: set the clock of this machine, or of the one that wrote it."
    case .unverified: "It came in as \(detail(0)) and no one has verified that."
    default: detail(0)
    }
  }

  private var reauditMessage: String {
    guard due != nil else { return "It is closed, with neither a day for the re-audit nor a reason why there is none." }
    return "The re-audit was due on \(dueWords), \(count) ago, and no one has opened it."
  }

  private static func article(_ code: AlertCode) -> String {
    switch code {
    case .nhsNumber: "an NHS number"
    case .birthDate: "a date of birth"
    case .postcode: "a postcode"
    case .phone: "a phone number"
    default: "an e-mail address"
    }
  }
}
