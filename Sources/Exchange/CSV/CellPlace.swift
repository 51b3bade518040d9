/// Where a cell stands, as a spreadsheet counts: row 1 is the first of the sheet, column 1 is A.
public struct CellPlace: Sendable, Hashable {
  /// The name of its sheet; empty where the file has but one table.
  public let sheet: String
  public let row: Int
  public let column: Int

  public init(sheet: String = "", row: Int, column: Int) {
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  /// Reads "F12", or "$F$12", within the bounds of a sheet.
  init?(sheet: String = "", reading text: some StringProtocol) {
    var (row, column) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case 0x24: continue
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte) - 64
      case 0x61...0x7A where row == 0: column = column * 26 + Int(byte) - 96
      case 0x30...0x39 where column > 0: row = row * 10 + Int(byte) - 48
      default: return nil
      }
      guard row <= Self.lastRow, column <= Self.lastColumn else { return nil }
    }
    guard row > 0 else { return nil }
    self.init(sheet: sheet, row: row, column: column)
  }

  /// The last row and column that a workbook's sheet may have.
  static let (lastRow, lastColumn) = (1_048_576, 16_384)

  /// "row 12, column F", or "sheet Live, row 12, column F".
  public var words: String {
    (sheet.isEmpty ? "" : "sheet \(sheet), ") + "row \(row), column \(Self.letters(column))"
  }

  /// The letters a spreadsheet puts over a column, counted from 1: A, Z, AA.
  public static func letters(_ column: Int) -> String {
    var rest = column
    var letters = ""
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// The column that letters name, from 1; nothing for anything but one to three letters.
  public static func column(_ letters: some StringProtocol) -> Int? {
    guard (1...3).contains(letters.utf8.count) else { return nil }
    var column = 0
    for byte in letters.uppercased().utf8 {
      guard (65...90).contains(byte) else { return nil }
      column = column * 26 + Int(byte) - 64
    }
    return column
  }
}

/// Why a file cannot be read at all: nothing of it is imported.
public struct ImportRefusal: Error, Sendable, Equatable {
  /// Where it went wrong, when that is one cell.
  public let place: CellPlace?
  private let fault: String

  init(_ fault: String, at place: CellPlace? = nil) {
    self.fault = fault
    self.place = place
  }

  /// One sentence: where, what, and what to do; it begins with the place, so that a file's name can go before it.
  public var sentence: String { place.map { "\($0.words): \(fault)" } ?? fault }
}
