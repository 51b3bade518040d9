/// Goes over the bytes of a table once, cell by cell, and stops at the first fault.
struct CSVScanner {
  private let text: [UInt8]
  private let separator: UInt8
  private let encoding: TextEncoding
  private var at = 0
  private var rows: [[String]] = []
  private var row: [String] = []

  private static let quote: UInt8 = 0x22
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  init(_ text: [UInt8], separator: UInt8, encoding: TextEncoding) {
    self.text = text
    self.separator = separator
    self.encoding = encoding
  }

  private var place: CellPlace { CellPlace(row: rows.count + 1, column: row.count + 1) }

  /// Every row; a line end after the last one begins no other.
  mutating func scan() throws(ImportRefusal) -> [[String]] {
    while at < text.count {
      repeat {
        guard row.count < SheetTable.Limit.columns else { throw .tooManyColumns(place) }
        row.append(try cell())
      } while try takeSeparator()
      guard rows.count < SheetTable.Limit.rows else { throw .tooManyRows(CellPlace(row: rows.count + 1, column: 1)) }
      rows.append(row)
      row = []
    }
    return rows
  }

  /// Moves past what follows a cell; answers whether another cell of the row does.
  private mutating func takeSeparator() throws(ImportRefusal) -> Bool {
    guard at < text.count else { return false }
    if text[at] == separator {
      at += 1
      return true
    }
    at += text[at] == Self.carriageReturn ? 2 : 1
    return false
  }

  private mutating func cell() throws(ImportRefusal) -> String {
    guard at < text.count, text[at] == Self.quote else { return try plainCell() }
    return try quotedCell()
  }

  private mutating func plainCell() throws(ImportRefusal) -> String {
    let start = at
    while at < text.count, text[at] != separator, text[at] != Self.lineFeed {
      if text[at] == Self.quote { throw .strayQuote(place) }
      if text[at] == Self.carriageReturn {
        guard isLineFeed(at + 1) else { throw .loneReturn(place) }
        break
      }
      at += 1
      if at - start > SheetTable.Limit.cell { throw .longCell(place) }
    }
    return try string(text[start..<at])
  }

  private mutating func quotedCell() throws(ImportRefusal) -> String {
    at += 1
    var start = at
    var cell: [UInt8] = []
    while true {
      guard at < text.count else { throw .openQuote(place) }
      if cell.count + at - start > SheetTable.Limit.cell { throw .longCell(place) }
      if text[at] == Self.quote {
        cell += text[start..<at]
        at += 1
        guard at < text.count, text[at] == Self.quote else { break }
        start = at
      }
      at += 1
    }
    guard endsHere else { throw .wordsAfterQuote(place) }
    return try string(cell[...])
  }

  private var endsHere: Bool {
    at >= text.count || text[at] == separator || text[at] == Self.lineFeed
      || (text[at] == Self.carriageReturn && isLineFeed(at + 1))
  }

  private func isLineFeed(_ index: Int) -> Bool { index < text.count && text[index] == Self.lineFeed }

  private func string(_ bytes: ArraySlice<UInt8>) throws(ImportRefusal) -> String {
    guard !bytes.contains(0) else { throw .notText(place) }
    guard let string = String(validating: bytes, as: UTF8.self) else { throw .unreadable(place, encoding) }
    return string
  }
}

extension ImportRefusal {
  static func tooManyColumns(_ place: CellPlace) -> ImportRefusal {
    ImportRefusal(
      "a row may have \(SheetTable.Limit.columns) cells and this one has more: check what parts them.", at: place)
  }

  static func tooManyRows(_ place: CellPlace) -> ImportRefusal {
    ImportRefusal("a file may have 200,000 rows and this one has more: split it and import the parts.", at: place)
  }

  static func longCell(_ place: CellPlace) -> ImportRefusal {
    ImportRefusal(
      "the cell holds more than 256 KiB: shorten it, or look for a quotation mark that is never closed.", at: place)
  }

  static func strayQuote(_ place: CellPlace) -> ImportRefusal {
    ImportRefusal(
      "a quotation mark stands inside a cell that is not quoted: put the cell in quotation marks and double those within.",
      at: place)
  }

  static func wordsAfterQuote(_ place: CellPlace) -> ImportRefusal {
    ImportRefusal(
      "something follows the quotation mark that closes the cell: double the quotation marks that belong to its words.",
      at: place)
  }

  static func openQuote(_ place: CellPlace) -> ImportRefusal {
    ImportRefusal("the quotation mark that opens the cell is never closed: close it at the end of the cell.", at: place)
  }

  static func loneReturn(_ place: CellPlace) -> ImportRefusal {
    ImportRefusal(
      "a carriage return stands without a line feed: save the file with ordinary line ends.", at: place)
  }

  static func notText(_ place: CellPlace) -> ImportRefusal {
    ImportRefusal("the cell holds a NUL byte, so the file is not text: save it as CSV and import that.", at: place)
  }

  static func unreadable(_ place: CellPlace, _ encoding: TextEncoding) -> ImportRefusal {
    let offer =
      encoding == .utf8
      ? "save it as UTF-8, or say --encoding windows-1252 if an older Excel wrote it."
      : "say which it is with --encoding (\(TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")))."
    return ImportRefusal("the cell's bytes are not \(encoding.rawValue) text: \(offer)", at: place)
  }
}
