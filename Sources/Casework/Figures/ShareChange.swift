/// How a share changed from an earlier count to a later one.
public struct ShareChange: Sendable, Equatable {
  public let earlier: Share
  public let later: Share

  public init(from earlier: Share, to later: Share) {
    self.earlier = earlier
    self.later = later
  }

  /// Tenths of a percentage point, halves rounded away from zero; nothing where either is of fewer than 20, of which
  /// percentages are not said.
  ///
  /// Worked out from the counts: it may differ by a tenth from what two rounded percentages seem to say.
  public var tenths: Int? {
    guard !earlier.isOfFew, !later.isOfFew else { return nil }
    let difference = 1000 * (later.n * earlier.d - earlier.n * later.d)
    let whole = earlier.d * later.d
    let size = (2 * abs(difference) + whole) / (2 * whole)
    return difference < 0 ? -size : size
  }

  /// "up 7.7 percentage points"; nothing where the counts alone are said.
  public var pointsText: String? {
    guard let tenths else { return nil }
    if tenths == 0 { return "no change" }
    return "\(tenths > 0 ? "up" : "down") \(abs(tenths) / 10).\(abs(tenths) % 10) percentage points"
  }

  /// "52.3 % (56 of 107) before, 60.0 % (66 of 110) now: up 7.7 percentage points"; "3 of 7 before, 5 of 8 now".
  public var text: String {
    "\(earlier.figure) before, \(later.figure) now" + (pointsText.map { ": \($0)" } ?? "")
  }
}
