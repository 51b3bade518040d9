import Casework

// Counts that stand in a sentence: whoever writes one for a report says it through these.
extension Audience {
  /// "3 referrals", "1 referral"; for everyone "fewer than 5 referrals" where it is a small count.
  public func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    let words = many ?? one + "s"
    if self == .everyone, SmallCounts.isSmall(count) {
      return "fewer than \(SmallCounts.sizes.upperBound + 1) \(words)"
    }
    return "\(count) \(count == 1 ? one : words)"
  }

  /// "36.4 % (4 of 11)"; for everyone "not shown" where it tells a small count, of those in it or of those out of it.
  public func figure(_ share: Share) -> String {
    self == .everyone && SmallCounts.isTold(by: share) ? TypedCell.suppressed.words : share.figure
  }
}
