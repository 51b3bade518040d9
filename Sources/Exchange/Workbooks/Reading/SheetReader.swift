import Casework

/// What the cells of every sheet share.
struct WorkbookShared {
  var strings: [String] = []
  var styles: [CellStyle] = []
  var system = SerialDay.System.from1900
}

/// How much of a workbook has been read, against its limits.
final class WorkbookCount {
  private var cells = 0
  private var words = 0

  func add(_ text: String) throws(ImportRefusal) {
    cells += 1
    guard cells <= Workbook.Limit.cells else { throw .tooManyCells }
    try add(words: text)
  }

  func add(words text: String) throws(ImportRefusal) {
    words += text.utf8.count
    guard words <= Workbook.Limit.words else { throw .tooManyWords }
  }
}

/// Reads the cells of one sheet.
final class SheetReader: PartReader {
  static let namespaces = WorkbookNamespace.main
  private let name: String
  private let part: String
  private let shared: WorkbookShared
  private let count: WorkbookCount
  private var rows: [Workbook.Row] = []
  private var merges: [CellRange] = []
  private var hiddenRows: [Int] = []
  private var hiddenColumns: [ClosedRange<Int>] = []
  private var row = 0
  private var cells: [Workbook.Cell] = []
  private var cell = OpenCell()
  private var text = RunText()
  private var isInWords = false

  /// - Parameter part: what the container calls it.
  init(_ name: String, _ part: String, _ shared: WorkbookShared, _ count: WorkbookCount) {
    (self.name, self.part, self.shared, self.count) = (name, part, shared, count)
  }

  var place: String { row > 0 ? "sheet \(name), near row \(row)" : "sheet \(name)" }

  func start(_ name: String, in parent: String, _ attributes: XMLAttributes) throws(ImportRefusal) {
    switch name {
    case "c": try startCell(attributes)
    case "v": isInWords = parent == "c"
    case "t": isInWords = parent == "is" || parent == "r"
    case "f": (cell.formula, isInWords) = ("", parent == "c")
    case "row": try startRow(attributes)
    case "col": try readColumn(attributes)
    case "mergeCell": try readMerge(attributes)
    default: break
    }
  }

  func words(_ bytes: UnsafeBufferPointer<UInt8>) throws(ImportRefusal) {
    guard isInWords else { return }
    guard text.append(bytes) else { throw .longCell(in: cell.place) }
  }

  func end(_ name: String, in parent: String) throws(ImportRefusal) {
    switch name {
    case "v", "t": isInWords = false
    case "f" where parent == "c": (cell.formula, isInWords) = (text.take(), false)
    case "c": try endCell()
    case "row":
      if !cells.isEmpty { rows.append(Workbook.Row(row, try ordered(cells))) }
      cells = []
    default: break
    }
  }

  private func startRow(_ attributes: XMLAttributes) throws(ImportRefusal) {
    let number = attributes["r"].map { Int($0) ?? 0 } ?? row + 1
    guard (1...CellPlace.lastRow).contains(number) else {
      throw .brokenPart(part, place)
    }
    row = number
    cell.place = CellPlace(sheet: name, row: row, column: 0)
    if attributes.flag("hidden") == true { hiddenRows.append(row) }
  }

  private func startCell(_ attributes: XMLAttributes) throws(ImportRefusal) {
    var place = CellPlace(sheet: name, row: row, column: cell.place.column + 1)
    if let printed = attributes["r"] {
      guard let read = CellPlace(sheet: name, reading: printed), read.row == row else {
        throw .brokenPart(part, self.place)
      }
      place = read
    }
    guard place.column <= CellPlace.lastColumn, row > 0 else { throw .brokenPart(part, self.place) }
    cell = OpenCell(place: place, type: attributes["t"] ?? "n", style: attributes.number("s") ?? 0)
    _ = text.take()
  }

  private func endCell() throws(ImportRefusal) {
    let style = shared.styles.indices.contains(cell.style) ? shared.styles[cell.style] : CellStyle()
    let (value, words) = try cell.read(text.take(), style, shared)
    guard value != .blank || style.fill != nil else { return }
    try count.add(words)
    if let formula = cell.formula { try count.add(words: formula) }
    cells.append(
      Workbook.Cell(column: cell.place.column, value, text: words, fill: style.fill, formula: cell.formula))
  }

  private func readColumn(_ attributes: XMLAttributes) throws(ImportRefusal) {
    guard attributes.flag("hidden") == true, let first = attributes.number("min"), let last = attributes.number("max"),
      first >= 1, last >= first, hiddenColumns.count < CellPlace.lastColumn
    else { return }
    hiddenColumns.append(first...min(last, CellPlace.lastColumn))
  }

  private func readMerge(_ attributes: XMLAttributes) throws(ImportRefusal) {
    guard merges.count < Workbook.Limit.merges, let range = attributes["ref"].flatMap(CellRange.init(reading:)) else {
      throw .brokenPart(part, "sheet \(name)")
    }
    merges.append(range)
  }

  /// Cells come from left to right, and rows from top to bottom; where a program wrote them otherwise they are put in
  /// order, and none may stand twice.
  private func ordered(_ cells: [Workbook.Cell]) throws(ImportRefusal) -> [Workbook.Cell] {
    let isOrdered = zip(cells, cells.dropFirst()).allSatisfy { $0.column < $1.column }
    guard !isOrdered else { return cells }
    let sorted = cells.sorted { $0.column < $1.column }
    if let twin = zip(sorted, sorted.dropFirst()).first(where: { $0.column == $1.column }) {
      throw .oddCell("the cell stands twice", at: CellPlace(sheet: name, row: row, column: twin.0.column))
    }
    return sorted
  }

  func sheet(_ state: Workbook.Sheet.State) throws(ImportRefusal) -> Workbook.Sheet {
    if !zip(rows, rows.dropFirst()).allSatisfy({ $0.number < $1.number }) {
      rows.sort { $0.number < $1.number }
      if let twin = zip(rows, rows.dropFirst()).first(where: { $0.number == $1.number }) {
        throw .oddCell("the row stands twice", at: CellPlace(sheet: name, row: twin.0.number, column: 1))
      }
    }
    return Workbook.Sheet(
      name: name, state: state, rows: rows, merges: merges, hiddenRows: hiddenRows, hiddenColumns: hiddenColumns)
  }
}
