/// How long things took: the middle, the shortest and the longest, always with how many they were.
public struct DaysTaken: Sendable, Equatable {
  /// Shortest first.
  public let days: [Int]

  public init(_ days: [Int]) { self.days = days.sorted() }

  public var count: Int { days.count }

  /// Twice the median, so that half a day between two middle ones is kept; nothing where there are none.
  public var doubledMedian: Int? {
    guard !days.isEmpty else { return nil }
    return days[(days.count - 1) / 2] + days[days.count / 2]
  }

  /// "84", "84.5"; empty where there are none.
  public var medianText: String {
    doubledMedian.map { "\($0 / 2)" + ($0.isMultiple(of: 2) ? "" : ".5") } ?? ""
  }

  /// "61 to 110": the shortest and the longest; "none" where there are none.
  public var rangeText: String {
    guard let shortest = days.first, let longest = days.last else { return "none" }
    return "\(shortest) to \(longest)"
  }
}
