/// So many of so many. A percentage is never shown without both.
public struct Share: Sendable, Equatable {
  public let n: Int
  public let d: Int

  public init(_ n: Int, of d: Int) {
    self.n = n
    self.d = d
  }

  /// Tenths of a percent, half rounded up; nothing of nought.
  public var tenths: Int? { d > 0 ? (n * 2000 + d) / (2 * d) : nil }

  /// "36.4 %"; "n/a" of nought.
  public var percentText: String { tenths.map { "\($0 / 10).\($0 % 10) %" } ?? "n/a" }

  /// "36.4 % (4 of 11)".
  public var text: String { "\(percentText) (\(n) of \(d))" }

  /// Below this a percentage says more than it knows: the count stands alone.
  public static let fewestForPercent = 20

  /// Whether it is of too few for a percentage.
  public var isOfFew: Bool { d < Self.fewestForPercent }

  /// "52.3 % (56 of 107)"; of fewer than 20, "2 of 4".
  public var figure: String { isOfFew ? "\(n) of \(d)" : text }
}
