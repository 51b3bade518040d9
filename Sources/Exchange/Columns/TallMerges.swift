/// The merged cells of a sheet that reach over several rows under its headings, found by row and column.
struct TallMerges {
  /// By the first column, from the top: merged cells do not overlap.
  private let ranges: [Int: [CellRange]]
  private let table: SheetTable

  init(_ table: SheetTable, under headerRow: Int) {
    self.table = table
    let tall = (table.sheet?.merges ?? []).filter { $0.rows.count > 1 && $0.rows.lowerBound > headerRow }
    ranges = Dictionary(grouping: tall, by: \.columns.lowerBound)
      .mapValues { $0.sorted { $0.rows.lowerBound < $1.rows.lowerBound } }
  }

  /// A row's cells with the words of those that cover it from above, and which those are.
  func covered(_ cells: [String], row: Int) -> (cells: [String], covers: [Int: CellRange]) {
    var (cells, covers) = (cells, [Int: CellRange]())
    for column in ranges.keys {
      guard let range = range(over: row, column) else { continue }
      let words = table[CellPlace(row: range.rows.lowerBound, column: column)]
      guard !words.isBlankText, column <= SheetTable.Limit.columns else { continue }
      while cells.count < column { cells.append("") }
      guard cells[column - 1].isBlankText else { continue }
      (cells[column - 1], covers[column]) = (words, range)
    }
    return (cells, covers)
  }

  /// The one that begins above the row and reaches it.
  private func range(over row: Int, _ column: Int) -> CellRange? {
    guard let ranges = ranges[column] else { return nil }
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].rows.lowerBound < row { low = middle + 1 } else { high = middle }
    }
    guard low > 0, ranges[low - 1].rows.contains(row) else { return nil }
    return ranges[low - 1]
  }
}
