import CXlsxWriter
import Casework

/// Writes one sheet, from its first row down: the rows above are no longer held.
struct SheetPen {
  /// What a workbook holds.
  private enum Limit {
    static let rows = 1_048_576
    static let columns = 16_384
  }

  private let page: UnsafeMutablePointer<lxw_worksheet>
  private let sheet: WorkbookSheet
  private let name: String
  private let formats: SheetFormats
  private let file: FileReplacement
  private let columns: [TypedColumn]
  private let open: Set<Int>
  /// The row of the headings, from 0; the lines above it are parted from it by a blank row.
  private let headerRow: Int

  init(
    _ page: UnsafeMutablePointer<lxw_worksheet>, _ sheet: WorkbookSheet, name: String, formats: SheetFormats,
    file: FileReplacement
  ) throws(WriteRefusal) {
    (self.page, self.sheet, self.name, self.formats, self.file) = (page, sheet, name, formats, file)
    columns = sheet.rows.columns
    if case .locked(let open) = sheet.protection { self.open = open } else { open = [] }
    headerRow = sheet.lines.isEmpty ? 0 : sheet.lines.count + 1
    guard headerRow + sheet.rows.count < Limit.rows, columns.count <= Limit.columns else {
      throw file.refusal(
        "the sheet “\(name)” would have more rows or columns than a workbook holds: write a CSV file instead")
    }
  }

  func draw(title: String, foot: String) throws(WriteRefusal) {
    let layout = SheetLayout(page, sheet, headerRow: headerRow)
    layout.apply(title: title, foot: foot)
    let height = RowHeight(widths: layout.widths, fewestLines: open.isEmpty ? 1 : 3)
    for (row, line) in sheet.lines.enumerated() {
      try write(line, row, 0, SheetFormats.Look(part: row == 0 ? .title : .line))
    }
    for (column, heading) in columns.enumerated() {
      try write(heading.title, headerRow, column, SheetFormats.Look(part: .heading))
    }
    try stretch(headerRow, height.points(of: columns.map { .text($0.title) }))
    for index in 0..<sheet.rows.count {
      let isTotal = sheet.rows.hasTotal && index == sheet.rows.count - 1
      let cells = sheet.rows.row(index)
      for (column, cell) in cells.enumerated() {
        try draw(cell, headerRow + 1 + index, column, isTotal: isTotal)
      }
      try stretch(headerRow + 1 + index, height.points(of: cells))
    }
    try validate()
  }

  private func stretch(_ row: Int, _ points: Double?) throws(WriteRefusal) {
    if let points { try check(worksheet_set_row(page, UInt32(row), points, nil)) }
  }

  private func draw(_ cell: TypedCell, _ row: Int, _ column: Int, isTotal: Bool) throws(WriteRefusal) {
    var look = SheetFormats.Look(part: .words, isOpen: open.contains(column), isTotal: isTotal)
    switch cell {
    case .number(let number?) where number.magnitude < 1 << 53:
      look.part = .number
      try check(worksheet_write_number(page, UInt32(row), UInt16(column), Double(number), formats[look]))
    case .day(let day?) where day.spreadsheetNumber != nil:
      look.part = .day
      let number = Double(day.spreadsheetNumber ?? 0)
      try check(worksheet_write_number(page, UInt32(row), UInt16(column), number, formats[look]))
    case .claim(let claim?):
      look.colour = ClaimColour(claim)
      try write(cell.words, row, column, look)
    case .number(nil), .day(nil):
      if columns[column].kind == .day { look.part = .day }
      try write("", row, column, look)
    default: try write(cell.words, row, column, look)
    }
  }

  /// Words are always written as words, never as a formula.
  private func write(_ text: String, _ row: Int, _ column: Int, _ look: SheetFormats.Look) throws(WriteRefusal) {
    if text.isEmpty {
      guard look.isOpen || look.isTotal || look.part == .heading else { return }
      return try check(worksheet_write_blank(page, UInt32(row), UInt16(column), formats[look]))
    }
    guard let words = SheetText.cell(text) else { throw tooLong(text, row, column) }
    try check(worksheet_write_string(page, UInt32(row), UInt16(column), words, formats[look]))
  }

  private func validate() throws(WriteRefusal) {
    guard sheet.rows.count > 0 else { return }
    for (column, validation) in sheet.validations.sorted(by: { $0.key < $1.key }) {
      let rows = UInt32(headerRow + 1)...UInt32(headerRow + sheet.rows.count)
      try check(validation.apply(to: page, rows, UInt16(column)))
    }
  }

  private func check(_ fault: lxw_error) throws(WriteRefusal) {
    guard fault == LXW_NO_ERROR else { throw file.refusal("\(fault.words) (sheet “\(name)”)") }
  }

  private func tooLong(_ text: String, _ row: Int, _ column: Int) -> WriteRefusal {
    let place = CellPlace(row: row + 1, column: column + 1).words
    let heading = row > headerRow && columns.indices.contains(column) ? " (\(columns[column].title))" : ""
    return file.refusal(
      "\(place)\(heading) of the sheet “\(name)” holds \(text.utf16.count) characters and a workbook's cell no more than "
        + "32,767: write a CSV file instead")
  }
}

extension Day {
  /// As a spreadsheet counts days; nothing for one before March 1900, of which spreadsheets think differently.
  var spreadsheetNumber: Int? {
    let serial = Int(number) + 25_569
    return serial > 60 ? serial : nil
  }
}
