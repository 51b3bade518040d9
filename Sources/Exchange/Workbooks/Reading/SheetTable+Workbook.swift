extension SheetTable {
  /// The words of a workbook's sheet, with doubts of what its rows do not show: hidden rows and columns, and formulas
  /// without a result.
  ///
  /// - Parameter count: how many rows to take from the top; all of them where it is not given.
  /// - Throws: a refusal of more rows or columns than a table may have.
  init(_ sheet: Workbook.Sheet, rows count: Int = .max) throws(ImportRefusal) {
    var rows: [[String]] = []
    for row in sheet.rows.prefix(while: { $0.number <= count }) {
      guard let last = row.cells.last(where: { !$0.text.isEmpty }) else { continue }
      guard row.number <= Limit.rows else {
        throw .tooManyRows(CellPlace(sheet: sheet.name, row: row.number, column: last.column))
      }
      guard last.column <= Limit.columns else {
        throw .tooManyColumns(CellPlace(sheet: sheet.name, row: row.number, column: last.column))
      }
      while rows.count < row.number - 1 { rows.append([]) }
      rows.append(Self.words(row, upTo: last.column))
    }
    self.init(name: sheet.name, rows: rows, sheet: sheet, doubts: Self.doubts(sheet))
  }

  private static func words(_ row: Workbook.Row, upTo column: Int) -> [String] {
    var words = [String](repeating: "", count: column)
    for cell in row.cells where cell.column <= column { words[cell.column - 1] = cell.text }
    return words
  }

  private static func doubts(_ sheet: Workbook.Sheet) -> [Doubt] {
    var doubts = [hiddenRows(sheet), hiddenColumns(sheet)].compactMap { $0 }
    for row in sheet.rows {
      for cell in row.cells {
        guard let sentence = sentence(cell.value) else { continue }
        let place = CellPlace(sheet: sheet.name, row: row.number, column: cell.column)
        doubts.append(Doubt(at: place, cell: cell.text, sentence))
      }
    }
    return doubts
  }

  private static func sentence(_ value: Workbook.Value) -> String? {
    switch value {
    case .error(let error): "The workbook's own formula failed here: “\(error)” is read as its words."
    case .unsavedFormula:
      "The formula's result was never saved: the cell is read as blank. Open the workbook in a spreadsheet and save it."
    default: nil
    }
  }

  private static func hiddenRows(_ sheet: Workbook.Sheet) -> Doubt? {
    let hidden = Set(sheet.hiddenRows)
    let rows = sheet.rows.filter { hidden.contains($0.number) && $0.cells.contains { !$0.text.isEmpty } }.map(\.number)
    guard let first = rows.first else { return nil }
    return Doubt(
      at: CellPlace(sheet: sheet.name, row: first, column: 1), cell: sheet.text(first, 1),
      "\(listed(rows, "row")) hidden in the workbook, and read like the others.")
  }

  private static func hiddenColumns(_ sheet: Workbook.Sheet) -> Doubt? {
    guard !sheet.hiddenColumns.isEmpty else { return nil }
    var hidden: Set<Int> = []
    for row in sheet.rows {
      for cell in row.cells where !cell.text.isEmpty && !hidden.contains(cell.column) {
        if sheet.hiddenColumns.contains(where: { $0.contains(cell.column) }) { hidden.insert(cell.column) }
      }
    }
    let columns = hidden.sorted()
    guard let first = columns.first, let row = sheet.rows.first?.number else { return nil }
    return Doubt(
      at: CellPlace(sheet: sheet.name, row: row, column: first), cell: sheet.text(row, first),
      "\(listed(columns, "column", CellPlace.letters)) hidden in the workbook, and read like the others.")
  }

  /// "Row 5 is", "Rows 5 and 7 to 9 are".
  private static func listed(_ numbers: [Int], _ noun: String, _ name: (Int) -> String = { String($0) }) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let words = runs.map { $0.count == 1 ? name($0.lowerBound) : "\(name($0.lowerBound)) to \(name($0.upperBound))" }
    let all = words.count > 1 ? words.dropLast().joined(separator: ", ") + " and " + words[words.count - 1] : words[0]
    return numbers.count == 1 ? "The \(noun) is" : "\(noun.prefix(1).uppercased() + noun.dropFirst())s \(all) are"
  }
}
