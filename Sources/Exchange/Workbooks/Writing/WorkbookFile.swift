import CLateLibraries
import CXlsxWriter
import Casework

/// A workbook to be written: sheets in their order, what they are called and whose they are.
///
/// It never holds a formula: words that a spreadsheet would run are written as words, with an apostrophe before them that
/// `CellSafety.undone` takes off again.
public struct WorkbookFile: Sendable {
  public var sheets: [WorkbookSheet]
  public var title: String
  public var board: String
  /// The day as at which it tells, printed at the foot of every page.
  public var day: Day

  public init(_ sheets: [WorkbookSheet], title: String, board: String, day: Day) {
    self.sheets = sheets
    self.title = title
    self.board = board
    self.day = day
  }

  /// Writes it, whole or not at all: a file of that name is replaced once the new one is complete.
  ///
  /// - Throws: a refusal, where a cell holds more than a workbook's can or the disc says no.
  public func write(to path: String) throws(WriteRefusal) {
    let file = try FileReplacement(of: path)
    defer { file.discard() }
    try write(into: file)
    try file.take()
  }

  /// Writes it into a file that is made aside; whoever prepared that takes it.
  public func write(into file: FileReplacement) throws(WriteRefusal) {
    let lengths = try draw(file)
    if sheets.contains(where: { $0.state == .veryHidden }) { try WorkbookParts(file).hideWholly() }
    try WorkbookParts(file).check(rows: lengths)
  }

  /// - Returns: how many bytes the rows of each sheet take.
  private func draw(_ file: FileReplacement) throws(WriteRefusal) -> [Int] {
    guard heed_has_workbook_libraries() else {
      throw file.refusal(
        "workbooks are written with expat, libzip and libxlsxwriter, and one of them is not installed. Install it (Debian: "
          + "apt install libexpat1 libzip4 libxlsxwriter4), or write CSV")
    }
    let book = try WorkbookPen(file, title: title, board: board, day: day)
    let names = SheetNames.valid(sheets.map(\.name))
    var lengths: [Int] = []
    for (sheet, name) in zip(sheets, names) { lengths.append(try book.draw(sheet, named: name)) }
    try book.close()
    return lengths
  }
}
