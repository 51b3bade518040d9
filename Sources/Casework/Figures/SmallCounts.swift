/// The counts of a table that are not published, because so few people are easily recognised.
public struct SmallCounts {
  /// Counts of so many are not published. Nought is: there is nobody to recognise.
  public static let sizes = 1...4

  public static func isSmall(_ count: Int) -> Bool { sizes.contains(count) }

  /// Whether a share tells a small count: its own, that of all, or that of the rest.
  public static func isTold(by share: Share) -> Bool {
    isSmall(share.n) || isSmall(share.d) || isSmall(share.d - share.n)
  }
}
