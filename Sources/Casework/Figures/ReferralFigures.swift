/// What became of the referrals of a span of days, as at a day.
///
/// Referrals = converted + learning review + other + pending + not converted, always: each is counted once by where it
/// stands, and the sum is the number of referrals. Drafts and those withdrawn, merged or returned stand outside.
public struct ReferralTally: Sendable, Equatable {
  private var counts: [ReferralFact.Standing: Int] = [:]

  public init(_ facts: some Sequence<ReferralFact>) {
    for fact in facts { counts[fact.standing, default: 0] += 1 }
  }

  public subscript(_ standing: ReferralFact.Standing) -> Int { counts[standing] ?? 0 }

  public var converted: Int { self[.converted] }
  public var learningReview: Int { self[.learningReview] }
  public var other: Int { self[.other] }
  public var pending: Int { self[.pending] }
  public var notConverted: Int { self[.notConverted] }

  public var referrals: Int { counts.reduce(0) { $0 + ($1.key.isCounted ? $1.value : 0) } }
  public var decided: Int { referrals - pending }

  /// Reviews among all referrals.
  public var conversionOfAll: Share { Share(converted, of: referrals) }
  /// Reviews among the referrals decided by the day.
  public var conversionOfDecided: Share { Share(converted, of: decided) }
}

/// The referral figures of one reporting year, whole and by quarter, counted by the day of the referral.
public struct ReferralFigures: Sendable, Equatable {
  public let asAt: Day
  public let year: ReportingYear
  public let total: ReferralTally
  /// Four, from the year's first quarter.
  public let quarters: [ReferralTally]

  /// One that has no day, as a draft may, counts in the year that holds the day of reading, and in no quarter.
  public init(_ facts: [ReferralFact], year: ReportingYear, asAt day: Day) {
    asAt = day
    self.year = year
    total = ReferralTally(facts.filter { $0.received.map(year.contains) ?? year.contains(day) })
    quarters = (1...4).map { quarter in
      ReferralTally(facts.filter { $0.received.flatMap(year.quarter) == quarter })
    }
  }
}

extension Register {
  /// The referral figures of a reporting year as they stood at the end of a day, of all kinds of case or of some.
  public func referralFigures(
    for year: ReportingYear, asAt day: Day, kinds: Set<CaseKind>? = nil
  ) -> ReferralFigures {
    let cases = cases.values.filter { kinds?.contains($0.kind) ?? true }
    return ReferralFigures(cases.compactMap { ReferralFact($0, asAt: day, in: self) }, year: year, asAt: day)
  }
}
