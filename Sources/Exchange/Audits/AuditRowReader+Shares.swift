import Casework

// Rows of percentages: what is kept are the counts behind them.
extension AuditRowReader {
  /// - Throws: a refusal where the percentages do not account for all, or nothing says of how many they are.
  mutating func shares(
    of row: SheetRow<AuditSheetColumn>, _ cells: [(Grade, String)], _ scale: GradeScale
  ) throws(ImportRefusal) -> CountedRow? {
    let place = CellPlace(row: row.number, column: 1)
    guard let total = Self.count(row[.total]), total > 0 else {
      throw ImportRefusal("these are percentages and no column says of how many: add one headed “Total”.", at: place)
    }
    var tenths: [Int] = []
    for (_, cell) in cells + [(Grade(), row[.notGraded])] {
      guard let read = Self.tenths(cell) else {
        throw ImportRefusal("“\(cell)” is no percentage.", at: place)
      }
      tenths.append(read)
    }
    let sum = tenths.reduce(0, +)
    guard abs(sum - 1000) <= 10 else {
      throw ImportRefusal(
        "the percentages sum to \(Self.words(sum)) and must sum to 100: \(Self.words(abs(1000 - sum))) "
          + (sum < 1000 ? "are missing; count those not graded in a column of their own." : "are too many."),
        at: place)
    }
    var found = CountedRow()
    let counts = tenths.map { ($0 * total + 500) / 1000 }
    found.counts = zip(cells, counts).map { ($0.0, $1) }
    found.ungraded = counts.last
    found.total = total
    return found
  }

  private static func tenths(_ cell: String) -> Int? {
    let digits = cell.filter { $0 != "%" && !$0.isWhitespace }
    if digits.allSatisfy(\.isDash) { return 0 }
    let halves = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.allSatisfy({ $0.count <= 3 && $0.allSatisfy { ("0"..."9").contains($0) } }),
      let whole = Int(halves[0])
    else { return nil }
    let rest = halves.count == 2 ? halves[1].prefix(2) : ""
    let hundredths = (Int(rest) ?? 0) * (rest.count == 1 ? 10 : 1)
    return whole * 10 + (hundredths + 5) / 10
  }

  private static func words(_ tenths: Int) -> String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
