import Casework
import Desk
import Exchange
import Glibc

/// What the desk shows, written to a file that a person named.
struct ShownFile: Sendable {
  let table: ShownTable
  /// As it was typed.
  let name: String
  let replaces: Bool
  let board: String
  /// The day that is on show.
  let day: Day

  /// Writes it, and answers what is said of it; a name that is taken is told and left alone unless it is to be replaced.
  func write(_ progress: WorkProgress) throws -> DeskEvent {
    let path = OwnPlaces.whole(name)
    let short = OwnPlaces.short(path)
    if !replaces, access(path, F_OK) == 0 { return .nameTaken(path: short) }
    guard let form = TableFileForm(ofFile: path) else {
      throw Refusal("\(short) does not say what to write: end its name in .csv or .xlsx.")
    }
    let rows = table.typed(telling: progress)
    let file = try writing { () throws(WriteRefusal) in try FileReplacement(of: path, called: short) }
    defer { file.discard() }
    try writing { () throws(WriteRefusal) in try fill(file, form, rows) }
    try progress.check()
    guard try writing({ () throws(WriteRefusal) in try file.take(replacing: replaces) }) else {
      return .nameTaken(path: short)
    }
    return .done("Wrote \(table.size) to \(short).")
  }

  private func fill(_ file: FileReplacement, _ form: TableFileForm, _ rows: TypedRows) throws(WriteRefusal) {
    switch form {
    case .csv: try file.fill { (take) throws(WriteRefusal) in try CSVWriter.pieces(of: rows, take) }
    case .xlsx:
      let sheet = WorkbookSheet(table.title, rows: rows)
      try WorkbookFile([sheet], title: table.title, board: board, day: day).write(into: file)
    }
  }
}

extension ShownTable {
  /// The rows as files are written from them; each says how far the work is, and once it is stopped the rest are empty.
  fileprivate func typed(telling progress: WorkProgress) -> TypedRows {
    let (cells, count, width) = (row, count, columns.count)
    return TypedRows(columns: columns.map(TypedColumn.init), count: count) { place in
      guard progress.goesOn(at: place, of: count) else { return Array(repeating: .text(""), count: width) }
      return cells(place).map(TypedCell.init)
    }
  }
}

extension TypedColumn {
  fileprivate init(_ column: ShownColumn) {
    let kind: Kind =
      switch column.kind {
      case .name: .name
      case .words: .words
      case .number: .number
      case .day: .day
      case .claim: .claim
      }
    self.init(column.title, kind)
  }
}

extension TypedCell {
  fileprivate init(_ cell: ShownCell) {
    self =
      switch cell {
      case .text(let text): .text(text)
      case .number(let number): .number(number)
      case .day(let day): .day(day)
      case .claim(let claim): .claim(claim)
      }
  }
}
