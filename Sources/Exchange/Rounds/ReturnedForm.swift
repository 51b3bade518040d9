import Casework

/// A sheet that an agency sent back, as far as it is read without knowing what was sent.
struct ReturnedForm {
  let columns: ColumnGuess<FormColumn>
  let rows: [SheetRow<FormColumn>]
  /// What the hidden sheet says by name; nothing where there is none, as in a CSV file.
  let identity: [String: String]?
  /// Cells that hold a formula, and the formula with its equals sign; what it showed, where its words were not saved.
  let formulas: [CellPlace: String]
  /// Sheets with words on them that are not the one that was sent.
  let otherSheets: [String]

  /// - Throws: a refusal, where it is neither a workbook nor a CSV file or no sheet of it has the headings that were sent.
  init(_ bytes: [UInt8]) throws(ImportRefusal) {
    if FileSignature.isZip(bytes) || FileSignature.isOldOffice(bytes) {
      try self.init(workbook: Workbook(bytes))
    } else {
      try self.init(table: Self.csv(bytes))
    }
  }

  init(workbook: Workbook) throws(ImportRefusal) {
    let hidden = workbook.sheet(named: RoundForm.identityName)
    let worded = workbook.sheets.filter {
      $0.name != hidden?.name && $0.rows.contains { $0.cells.contains { !$0.text.isBlankText } }
    }
    var found: (sheet: Workbook.Sheet, form: SheetTable)?
    for sheet in worded.filter({ $0.state == .visible }) + worded where found == nil {
      let table = SheetTable(words: sheet)
      if (try? ColumnGuess<FormColumn>(table)) != nil { found = (sheet, table) }
    }
    guard let found else { throw .noForm }
    columns = try ColumnGuess(found.form)
    rows = SheetRow.rows(of: found.form, columns)
    identity = hidden.map(Self.facts)
    formulas = found.sheet.formulas
    otherSheets = worded.map(\.name).filter { $0 != found.sheet.name }
  }

  private init(table: SheetTable) throws(ImportRefusal) {
    do { columns = try ColumnGuess(table) } catch { throw .noForm }
    rows = SheetRow.rows(of: table, columns)
    (identity, formulas, otherSheets) = (nil, [:], [])
  }

  /// Older programs save in the letters of Windows, which are read as that where they are no UTF-8.
  private static func csv(_ bytes: [UInt8]) throws(ImportRefusal) -> SheetTable {
    let isUnicode = TextEncoding.marked(bytes) != nil || String(validating: bytes, as: UTF8.self) != nil
    return try SheetTable(bytes, encoding: isUnicode ? nil : .windows1252)
  }

  private static func facts(_ sheet: Workbook.Sheet) -> [String: String] {
    let pairs = sheet.rows.map { (sheet.text($0.number, 1).trimmed, sheet.text($0.number, 2).trimmed) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// What a cell says: the formula itself where it holds one, because what that comes to is not what anyone wrote.
  func words(_ column: FormColumn, of row: SheetRow<FormColumn>) -> String {
    formula(column, of: row) ?? row[column]
  }

  func formula(_ column: FormColumn, of row: SheetRow<FormColumn>) -> String? {
    columns.places[column].flatMap { formulas[CellPlace(row: row.number, column: $0)] }
  }

  func has(_ column: FormColumn) -> Bool { columns.places[column] != nil }
}

extension SheetTable {
  /// A sheet of a workbook with its cells in words.
  fileprivate init(words sheet: Workbook.Sheet) {
    var rows: [[String]] = []
    for row in sheet.rows {
      while rows.count < row.number { rows.append([]) }
      for cell in row.cells {
        while rows[row.number - 1].count < cell.column { rows[row.number - 1].append("") }
        rows[row.number - 1][cell.column - 1] = cell.dayOrText
      }
    }
    self.init(rows: rows)
  }
}

extension Workbook.Cell {
  /// A day is asked for, and so the time that stands with one means nothing.
  fileprivate var dayOrText: String { if case .moment(let day, _) = value { day.words } else { text } }
}

extension Workbook.Sheet {
  fileprivate var formulas: [CellPlace: String] {
    let found = rows.flatMap { row in
      row.cells.compactMap { cell in
        cell.formula.map { (CellPlace(row: row.number, column: cell.column), $0.isEmpty ? cell.text : "=" + $0) }
      }
    }
    return Dictionary(found, uniquingKeysWith: { first, _ in first })
  }
}

extension ImportRefusal {
  static let noForm = ImportRefusal(
    "this is not the sheet of an update round: no sheet of it has the headings that were sent. Ask the agency for the file "
      + "it was sent, or send that again with heed round send.")
}
