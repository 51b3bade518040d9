/// The rows and cells of one sheet in words: a CSV file (RFC 4180), or a sheet of a workbook.
///
/// Row 1 is `rows[0]`, so that places are counted as the spreadsheet counts them; a blank line is a row of blank cells.
public struct SheetTable: Sendable, Equatable {
  /// What parts the cells of a row.
  public enum Separator: UInt8, Sendable, CaseIterable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09
  }

  /// How big a file may be before it is surely not a plan.
  public enum Limit {
    /// Bytes of a file: 64 MiB.
    public static let file = 64 << 20
    /// Bytes of a cell: 256 KiB.
    public static let cell = 256 << 10
    public static let rows = 200_000
    public static let columns = 500
  }

  /// The sheet's name; empty for a CSV file.
  public let name: String
  public var rows: [[String]]
  public let separator: Separator
  /// The workbook's sheet that it was made of, for fills and merged cells; nothing for a CSV file.
  public let sheet: Workbook.Sheet?
  /// What a person should look at whatever the columns mean: hidden rows, cells whose formula has failed.
  public let doubts: [Doubt]

  public init(
    name: String = "", rows: [[String]], separator: Separator = .comma, sheet: Workbook.Sheet? = nil,
    doubts: [Doubt] = []
  ) {
    (self.name, self.rows, self.separator, self.sheet, self.doubts) = (name, rows, separator, sheet, doubts)
  }

  /// Reads a CSV file's bytes, strictly and whole or not at all: quoted cells may hold line ends, rows end in CRLF or LF, a byte order mark is skipped.
  ///
  /// - Parameters:
  ///   - encoding: how to read the bytes; the byte order mark says, or else UTF-8, when it is not given.
  ///   - separator: what parts the cells; the first rows show it when it is not given.
  /// - Throws: a refusal that names the row and column.
  public init(
    _ bytes: [UInt8], encoding: TextEncoding? = nil, separator: Separator? = nil
  ) throws(ImportRefusal) {
    guard bytes.count <= Limit.file else { throw .tooBig(bytes: bytes.count) }
    guard !bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { throw .workbook }
    let encoding = encoding ?? TextEncoding.marked(bytes)?.encoding ?? .utf8
    let text = encoding.utf8(bytes)
    let parted = separator ?? SheetTable.separator(of: text)
    var scanner = CSVScanner(text, separator: parted.rawValue, encoding: encoding)
    self.init(rows: try scanner.scan(), separator: parted)
  }

  /// The cell at that place; blank where the row is shorter.
  public subscript(place: CellPlace) -> String {
    guard rows.indices.contains(place.row - 1) else { return "" }
    let row = rows[place.row - 1]
    return row.indices.contains(place.column - 1) ? row[place.column - 1] : ""
  }

  /// What the first twenty rows are parted by: the mark that stands equally often in the most of them.
  static func separator(of text: [UInt8]) -> Separator {
    var counts: [Separator: [Int: Int]] = [:]
    for row in firstRows(of: text) {
      for mark in Separator.allCases { counts[mark, default: [:]][row[mark] ?? 0, default: 0] += 1 }
    }
    func score(_ mark: Separator) -> Int { counts[mark]?.map { $0.key * $0.value }.max() ?? 0 }
    return Separator.allCases.reduce(.comma) { score($1) > score($0) ? $1 : $0 }
  }

  /// How often each separator stands outside quotation marks in each of the first twenty rows.
  private static func firstRows(of text: [UInt8]) -> [[Separator: Int]] {
    var rows: [[Separator: Int]] = [[:]]
    var isQuoted = false
    for byte in text.prefix(Limit.cell) {
      if byte == 0x22 { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == 0x0A {
        if rows.count == 20 { break }
        rows.append([:])
      } else if let mark = Separator(rawValue: byte) {
        rows[rows.count - 1][mark, default: 0] += 1
      }
    }
    return rows
  }
}

extension SheetTable.Separator {
  /// "semicolons".
  public var words: String {
    switch self {
    case .comma: "commas"
    case .semicolon: "semicolons"
    case .tab: "tabs"
    }
  }
}

extension ImportRefusal {
  /// A refusal of a file of so many bytes, or of more than may be read where it is not known how many it has.
  public static func tooBig(bytes: Int? = nil) -> ImportRefusal {
    let limit = SheetTable.Limit.file >> 20
    let size = bytes.map { "is \($0 >> 20) MiB and the most that is read is \(limit)" } ?? "is more than \(limit) MiB"
    return ImportRefusal("the file \(size): split it and import the parts.")
  }

  static let workbook = ImportRefusal("the file is a workbook (XLSX), not CSV.")
}
