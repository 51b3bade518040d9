/// One row under a sheet's headings, asked by what its columns hold.
struct SheetRow<Column: ImportColumn> {
  let number: Int
  let cells: [String]
  let columns: ColumnGuess<Column>

  /// Every row under the header that says anything; a header printed again is no row.
  static func rows(of table: SheetTable, _ columns: ColumnGuess<Column>) -> [SheetRow] {
    let header = columns.headings.map(\.wordKey)
    return table.rows.enumerated().dropFirst(columns.headerRow).compactMap { index, cells in
      guard cells.contains(where: { !$0.isBlankText }), cells.map(\.wordKey) != header else { return nil }
      return SheetRow(number: index + 1, cells: cells, columns: columns)
    }
  }

  /// The words of a cell, in their own lines but without blanks about them; blank where there is no such column.
  subscript(column: Column) -> String { columns.places[column].map(words(inColumn:)) ?? "" }

  /// The cell's words in one line.
  func line(_ column: Column) -> String { self[column].wordedLines.joined(separator: "; ") }

  func words(inColumn column: Int) -> String {
    guard cells.indices.contains(column - 1) else { return "" }
    return CellSafety.undone(cells[column - 1]).withPlainLines.trimmed
  }

  func place(_ column: Column) -> CellPlace { CellPlace(row: number, column: columns.places[column] ?? 1) }

  /// A doubt of the cell in that column.
  func doubt(_ column: Column, _ sentence: String) -> Doubt {
    let place = place(column)
    let heading = columns.places[column].map { columns.heading($0) } ?? ""
    return Doubt(at: place, heading: heading, cell: words(inColumn: place.column), sentence)
  }

  /// A doubt of the row's first cell that says something.
  func doubt(_ sentence: String) -> Doubt {
    let column = (cells.firstIndex { !$0.isBlankText } ?? 0) + 1
    return Doubt(
      at: CellPlace(row: number, column: column), heading: columns.heading(column), cell: words(inColumn: column),
      sentence)
  }

  /// The columns, from 1, in which this row says something.
  var wordedColumns: [Int] { (1..<(cells.count + 1)).filter { !words(inColumn: $0).isEmpty } }

  /// The cells of columns in which nothing known was found, and those past the last heading.
  var keptCells: [(column: Int, text: String)] {
    let taken = Set(columns.places.values)
    return wordedColumns.filter { !taken.contains($0) }.map { ($0, words(inColumn: $0)) }
  }
}

extension String {
  /// With every line end as one line feed.
  fileprivate var withPlainLines: String {
    utf8.contains(0x0D)
      ? split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "\n") : self
  }
}
