import Synchronization

@testable import Casework

extension CaseSamples {
  /// Two frameworks alike but for the way a referral takes, and the working days of 2026 and 2027.
  static let reference = ReferenceData(
    frameworks: [framework("adults", path: .adult), framework("children", path: .childrenSince2018)],
    kinds: [
      CaseKindCard(.sar, prefix: "SAR", short: "SAR", name: "Safeguarding adults review", people: .adult),
      CaseKindCard(.malr, prefix: "MALR", short: "MALR", name: "Multi-agency learning review", people: .either),
    ],
    holidays: [
      HolidayTable(division: .englandAndWales, from: day(2026, 1, 1), to: day(2027, 12, 31), holidays: [])
    ])

  private static func framework(_ code: String, path: ReferralPath) -> PracticeFramework {
    PracticeFramework(id: Identifier(code)) { framework in
      framework.kinds = [path == .adult ? .sar : .lcspr]
      framework.inForceFrom = day(2015, 4, 1)
      framework.referralPath = path
      framework.decisionMaker = "the board or its delegate"
      framework.criteria = [
        CriterionTemplate("needs", .required, "Needs care and support"),
        CriterionTemplate("died", .anyOf, "Died"),
        CriterionTemplate("learning", .consideration, "What could be learned"),
      ]
      framework.outcomes = [
        OutcomeRule("review", "Safeguarding review", .converted, leadsTo: .sar),
        OutcomeRule("malr", "Multi-agency learning review", .learningReview, leadsTo: .malr),
        OutcomeRule("elsewhere", "Referred elsewhere", .other),
        OutcomeRule("none", "No further action", .notConverted, needsOtherLearning: true),
      ]
      framework.clocks = clocks
    }
  }

  private static let clocks = [
    ClockRule(
      "decision", title: "Decide on the referral", subject: .referral, trigger: .received, stop: .decided, length: 3,
      unit: .months, basis: .statute),
    ClockRule(
      "complete", title: "Complete the review", subject: .review, trigger: .decisionToReview, stop: .reportAccepted,
      length: 6, unit: .months),
    ClockRule(
      "agency-return", title: "Agency's return", subject: .agencyReturn, trigger: .requested, stop: .returned,
      length: 15, unit: .workingDays),
    ClockRule(
      "rapid-review-return", title: "Agency's part of the rapid review", subject: .agencyReturn, trigger: .asked,
      stop: .returned, length: 7, unit: .workingDays),
    ClockRule(
      "advance-copy", title: "Advance copy", subject: .review, trigger: .published, stop: .copySent, length: 7,
      unit: .workingDays, counting: .before),
  ]

  /// A mint whose identifiers are the same in every run.
  static func mint() -> IdentifierMint {
    let count = Counter()
    return IdentifierMint { count.next() }
  }
}

/// Counts up from one.
private final class Counter: Sendable {
  private let count = Mutex<UInt64>(0)
  func next() -> UInt64 {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
