import Casework
import Drawing
import Exchange
import StrictJSON

/// One column of a table.
struct TableColumn: Sendable {
  /// What `--columns` and `--sort` call it: "days-late".
  let name: String
  let title: String
  var alignment = Alignment.leading

  /// Whether it is worthless when cut: what it names could not be found again.
  var isName: Bool { ["reference", "record", "code", "name"].contains(name) }

  /// How much of the room it deserves beside others: sentences need more than labels.
  var weight: Int { ["text", "what", "title"].contains(name) ? 3 : 1 }
}

/// What stands in one cell.
enum CellValue: Sendable, Equatable {
  case text(String)
  case number(Int?)
  case day(Day?)

  /// For people: "21 Nov 2026".
  var words: String {
    if case .day(let day) = self { return day?.words ?? "" }
    return data
  }

  /// For programs: "2026-11-21".
  var data: String {
    switch self {
    case .text(let text): text
    case .number(let number): number.map(String.init) ?? ""
    case .day(let day): day?.iso ?? ""
    }
  }

  var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .number(let number): number.map(JSONValue.int) ?? .null
    case .day(let day): .day(day)
    }
  }

  /// Whether it sorts before another; what says nothing comes last.
  func precedes(_ other: CellValue) -> Bool? {
    switch (self, other) {
    case (.number(let left?), .number(let right?)): left == right ? nil : left < right
    case (.day(let left?), .day(let right?)): left == right ? nil : left < right
    case (.text(let left), .text(let right)) where !left.isEmpty && !right.isEmpty:
      left == right ? nil : left.isBefore(right)
    default: isBlank == other.isBlank ? nil : other.isBlank
    }
  }

  var isBlank: Bool { data.isEmpty }
}

/// Rows under headings, written as the reader can use them.
struct Table {
  let columns: [TableColumn]
  let count: Int
  /// A row, made when it is asked for: several may be asked for at once.
  let row: @Sendable (Int) -> [CellValue]

  init(columns: [TableColumn], count: Int, row: @escaping @Sendable (Int) -> [CellValue]) {
    self.columns = columns
    self.count = count
    self.row = row
  }

  init(columns: [TableColumn], rows: [[CellValue]]) { self.init(columns: columns, count: rows.count) { rows[$0] } }

  /// All rows, made now.
  var rows: [[CellValue]] { (0..<count).map(row) }

  func write(as form: TableForm) {
    switch form {
    case .terminal: Output.lines(AlignedTable(self, width: Console.width).lines)
    case .tabs: Output.tabbed(heading: columns.map(\.title), rows: count) { row($0).map(\.data) }
    case .plain: Output.lines(linear)
    case .csv: Output.data(CSVWriter.text([columns.map(\.title)] + rows.map { $0.map(\.data) }))
    case .json: Output.jsonList(count) { object(row($0)) }
    }
  }

  private func object(_ row: [CellValue]) -> JSONValue {
    .object(JSONObject(zip(columns, row).map { (CamelCase.key($0.name), $1.json) }))
  }

  /// Each row as lines of "Title: words", with a blank line after it.
  private var linear: [String] {
    rows.flatMap { row in
      zip(columns, row).filter { !$1.isBlank }.map { "\($0.title): \($1.words)" } + [""]
    }
  }
}
