import CXlsxWriter

/// How a sheet stands on the screen and on paper: widths, frozen headings, filters, page and locks.
struct SheetLayout {
  private let page: UnsafeMutablePointer<lxw_worksheet>
  private let sheet: WorkbookSheet
  private let headerRow: UInt32
  /// How wide each column is, in characters; nought hides it.
  let widths: [Double]
  /// How many rows are looked at to fit the columns.
  private static let sampled = 100

  init(_ page: UnsafeMutablePointer<lxw_worksheet>, _ sheet: WorkbookSheet, headerRow: Int) {
    (self.page, self.sheet, self.headerRow) = (page, sheet, UInt32(headerRow))
    widths = Self.widths(of: sheet.rows).enumerated().map { sheet.widths[$0] ?? $1 }
  }

  func apply(title: String, foot: String) {
    for (column, width) in widths.enumerated() {
      var options = lxw_row_col_options(hidden: width > 0 ? 0 : 1, level: 0, collapsed: 0)
      worksheet_set_column_opt(page, UInt16(column), UInt16(column), width, nil, &options)
    }
    worksheet_freeze_panes(page, headerRow + 1, 0)
    if let last = sheet.rows.columns.indices.last {
      let lastRow = headerRow + UInt32(sheet.rows.hasTotal ? max(0, sheet.rows.count - 1) : sheet.rows.count)
      worksheet_autofilter(page, headerRow, 0, lastRow, UInt16(last))
    }
    layPages(title, foot)
    if sheet.protection != .none { lock() }
  }

  private func layPages(_ title: String, _ foot: String) {
    worksheet_set_landscape(page)
    worksheet_set_paper(page, 9)  // A4
    worksheet_set_margins(page, 0.4, 0.4, 0.6, 0.6)
    worksheet_fit_to_pages(page, 1, 0)
    worksheet_repeat_rows(page, headerRow, headerRow)
    let head = SheetText.short(title, 200).split(separator: "&", omittingEmptySubsequences: false)
    worksheet_set_header(page, "&C\(head.joined(separator: "&&"))")
    worksheet_set_footer(page, foot)
  }

  /// Without a password, which would keep nobody out: a lock shows what is asked for.
  private func lock() {
    var allowed = lxw_protection()
    allowed.format_columns = 1
    allowed.format_rows = 1
    allowed.autofilter = 1
    worksheet_protect(page, nil, &allowed)
  }

  /// In characters: what the longest line of the first rows needs, between what each kind must have and may take.
  private static func widths(of rows: TypedRows) -> [Double] {
    let columns = rows.columns
    var longest = columns.map { $0.title.count * 2 / 3 + 3 }
    for index in 0..<min(rows.count, sampled) {
      for (column, cell) in rows.row(index).enumerated() where longest.indices.contains(column) {
        longest[column] = max(longest[column], longestLine(of: cell.words))
      }
    }
    return zip(columns, longest).map { column, length in
      let room = room(of: column.kind)
      return Double(min(max(length + 2, room.least), room.most))
    }
  }

  private static func longestLine(of text: String) -> Int {
    text.utf8.count <= 8 ? text.utf8.count : text.split(whereSeparator: \.isNewline).map(\.count).max() ?? 0
  }

  private static func room(of kind: TypedColumn.Kind) -> (least: Int, most: Int) {
    switch kind {
    case .name: (10, 28)
    case .words: (24, 52)
    case .number: (8, 14)
    case .day: (13, 14)
    case .share: (12, 26)
    case .claim: (11, 16)
    }
  }
}
