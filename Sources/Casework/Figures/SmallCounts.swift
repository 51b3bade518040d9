/// The counts of a table that are not published, because so few people are easily recognised, and those that would give
/// them back.
///
/// A count from 1 to 4 is hidden; then as few others as are needed for no hidden count to be worked out from sums, by
/// someone who knows that whatever is hidden is at least 1. Nought is always shown: there is nobody to recognise.
public struct SmallCounts: Sendable, Equatable {
  /// Counts of so many are not published.
  public static let sizes = 1...4

  public static func isSmall(_ count: Int) -> Bool { sizes.contains(count) }

  /// Whether a share tells a small count: its own, that of all, or that of the rest.
  public static func isTold(by share: Share) -> Bool {
    isSmall(share.n) || isSmall(share.d) || isSmall(share.d - share.n)
  }

  /// How the rows of a column add up.
  public enum Sum: Sendable, Equatable {
    /// To the row of that number.
    case row(Int)
    /// To a number that is told elsewhere, or that may be.
    case elsewhere
    case none
  }

  /// One cell of the table.
  public struct Place: Hashable, Sendable, Comparable {
    public let row: Int
    public let column: Int

    public init(_ row: Int, _ column: Int) {
      self.row = row
      self.column = column
    }

    public static func < (left: Place, right: Place) -> Bool {
      (left.row, left.column) < (right.row, right.column)
    }
  }

  /// Every cell that is not shown.
  public private(set) var hidden: Set<Place> = []

  /// - Parameters:
  ///   - counts: rows of cells, all as long as the first; nothing where a cell holds no count.
  ///   - sum: how the rows add up.
  ///   - total: the column that adds up all others; nothing where each column stands alone.
  ///   - hiding: cells that are hidden for another reason.
  ///   - least: what a hidden cell is known to be at least: 0 where noughts are hidden with others.
  public init(_ counts: [[Int?]], sum: Sum, total: Int? = nil, hiding: Set<Place> = [], least: Int = 1) {
    let small = counts.indices.flatMap { row in
      counts[row].indices.map { Place(row, $0) }.filter { counts[row][$0.column].map(Self.isSmall) ?? false }
    }
    hidden = hiding.union(small)
    let lines = SumLines(counts, sum: sum, total: total, least: least)
    for place in hidden.sorted() { hidden.formUnion(lines.cover(for: place, besides: hidden)) }
  }
}
