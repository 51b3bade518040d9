/// Rows as a line names them by their numbers: "2", "2,4-6", "2 4 6" or "all".
enum RowNumbers: Equatable {
  case one(Int)
  case several([ClosedRange<Int>])
  case all

  /// Reads the last words of an order; nil where they name no rows.
  init?(_ words: [String]) {
    if words == ["all"] {
      self = .all
      return
    }
    let pieces = words.flatMap { $0.split(separator: ",") }
    let ranges = pieces.compactMap { Self.range($0) }
    guard !ranges.isEmpty, ranges.count == pieces.count else { return nil }
    if ranges.count == 1, ranges[0].count == 1 { self = .one(ranges[0].lowerBound) } else { self = .several(ranges) }
  }

  private static func range(_ text: Substring) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, 0...last ~= first else {
      return nil
    }
    return first...last
  }

  /// The words of an order parted from the rows it names; the longest name of rows is meant.
  static func parting(_ words: [String]) -> (order: [String], rows: RowNumbers?) {
    for place in words.indices.dropFirst() {
      if let rows = RowNumbers(Array(words[place...])) { return (Array(words[..<place]), rows) }
    }
    return (words, nil)
  }
}
