/// One row under a sheet's headings, asked by what its columns hold.
struct SheetRow<Column: ImportColumn> {
  let number: Int
  /// Its words, also those of merged cells that begin above it.
  let cells: [String]
  let columns: ColumnGuess<Column>
  /// The merged cells that begin above and cover a cell of this row, by column from 1.
  let covers: [Int: CellRange]
  private let sheet: Workbook.Sheet?

  /// Every row under the header that says anything; a header printed again is no row.
  ///
  /// A merged cell that reaches over several rows stands for each that says something else, as it does for whoever
  /// looks at the sheet.
  static func rows(of table: SheetTable, _ columns: ColumnGuess<Column>) -> [SheetRow] {
    let header = columns.headings.map(\.wordKey)
    let merges = TallMerges(table, under: columns.headerRow)
    return table.rows.enumerated().dropFirst(columns.headerRow).compactMap { index, cells in
      guard cells.contains(where: { !$0.isBlankText }), cells.map(\.wordKey) != header else { return nil }
      let (covered, covers) = merges.covered(cells, row: index + 1)
      return SheetRow(number: index + 1, cells: covered, columns: columns, covers: covers, sheet: table.sheet)
    }
  }

  /// What is doubted of the sheet before anything is read in it, and which merged cells stand for several rows.
  static func doubts(of rows: [SheetRow], in table: SheetTable) -> [Doubt] {
    var seen: Set<CellRange> = []
    let merged = rows.flatMap { row in
      row.covers.sorted { $0.key < $1.key }.filter { seen.insert($0.value).inserted }.map { column, range in
        Doubt(
          at: CellPlace(sheet: table.name, row: range.rows.lowerBound, column: column),
          heading: row.columns.heading(column), cell: row.words(inColumn: column),
          "The merged cell covers rows \(range.rows.lowerBound) to \(range.rows.upperBound): it stands for each of them."
        )
      }
    }
    return table.doubts + merged
  }

  /// The words of a cell, in their own lines but without blanks about them; blank where there is no such column.
  subscript(column: Column) -> String { columns.places[column].map(words(inColumn:)) ?? "" }

  /// The cell's words in one line.
  func line(_ column: Column) -> String { self[column].wordedLines.joined(separator: "; ") }

  func words(inColumn column: Int) -> String {
    guard cells.indices.contains(column - 1) else { return "" }
    return CellSafety.undone(cells[column - 1]).withPlainLines.trimmed
  }

  /// Whether the row itself says something there, and no merged cell from above.
  func owns(_ column: Column) -> Bool {
    columns.places[column].map { covers[$0] == nil && !words(inColumn: $0).isEmpty } ?? false
  }

  /// What the cell is filled with; nothing where the cell beside it is filled alike, since that is the row's own colour.
  func fill(_ column: Column) -> FillColour? {
    guard let place = columns.places[column], let fill = sheet?[number, place]?.fill else { return nil }
    let beside = sheet?[number, place > 1 ? place - 1 : place + 1]?.fill
    return beside == fill ? nil : fill
  }

  func place(_ column: Column) -> CellPlace { place(inColumn: columns.places[column] ?? 1) }

  func place(inColumn column: Int) -> CellPlace { CellPlace(sheet: columns.sheet, row: number, column: column) }

  /// A doubt of the cell in that column.
  func doubt(_ column: Column, _ sentence: String) -> Doubt {
    let place = place(column)
    let heading = columns.places[column].map { columns.heading($0) } ?? ""
    return Doubt(at: place, heading: heading, cell: words(inColumn: place.column), sentence)
  }

  /// A doubt of the row's first cell that says something.
  func doubt(_ sentence: String) -> Doubt {
    let column = ownColumns.first ?? 1
    return Doubt(
      at: place(inColumn: column), heading: columns.heading(column), cell: words(inColumn: column), sentence)
  }

  /// The columns, from 1, in which this row says something.
  var wordedColumns: [Int] { (1..<(cells.count + 1)).filter { !words(inColumn: $0).isEmpty } }

  /// Those in which no merged cell from above says it.
  var ownColumns: [Int] { wordedColumns.filter { covers[$0] == nil } }

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
