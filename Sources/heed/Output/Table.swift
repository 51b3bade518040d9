import Casework
import Drawing
import Exchange
import StrictJSON

/// One column of a table.
struct TableColumn: Sendable {
  /// What `--columns` and `--sort` call it: "days-late".
  let name: String
  let title: String
  let kind: TypedColumn.Kind

  /// - Parameter kind: what its cells hold; sentences, by its name, or else a few words where it is not given.
  init(name: String, title: String, kind: TypedColumn.Kind? = nil) {
    self.name = name
    self.title = title
    self.kind = kind ?? (Self.told.contains(name) ? .words : .name)
  }

  /// Columns of sentences.
  private static let told: Set<String> = ["text", "what", "title", "reason", "note"]

  var alignment: Alignment { kind == .number ? .trailing : .leading }

  /// Whether it is worthless when cut: what it names could not be found again.
  var isName: Bool { ["reference", "record", "code", "name"].contains(name) }

  /// How much of the room it deserves beside others: sentences need more than labels.
  var weight: Int { ["text", "what", "title"].contains(name) ? 3 : 1 }
}

extension TypedCell {
  var json: JSONValue {
    switch self {
    case .number(let number): number.map(JSONValue.int) ?? .null
    case .day(let day): .day(day)
    case .text, .share, .claim, .suppressed: .string(words)
    }
  }

  /// Whether it sorts before another; what says nothing comes last.
  func precedes(_ other: TypedCell) -> Bool? {
    switch (self, other) {
    case (.number(let left?), .number(let right?)): left == right ? nil : left < right
    case (.day(let left?), .day(let right?)): left == right ? nil : left < right
    default:
      if isBlank || other.isBlank {
        isBlank == other.isBlank ? nil : other.isBlank
      } else {
        words == other.words ? nil : words.isBefore(other.words)
      }
    }
  }

  /// Whether there is nothing to be said; a claim that was not made says "unrated" and is blank.
  var isBlank: Bool { if case .claim(let claim) = self { claim == nil } else { words.isEmpty } }
}

/// Rows under headings, written as the reader can use them.
struct Table {
  let columns: [TableColumn]
  let count: Int
  /// A row, made when it is asked for: several may be asked for at once.
  let row: @Sendable (Int) -> [TypedCell]

  init(columns: [TableColumn], count: Int, row: @escaping @Sendable (Int) -> [TypedCell]) {
    self.columns = columns
    self.count = count
    self.row = row
  }

  init(columns: [TableColumn], rows: [[TypedCell]]) { self.init(columns: columns, count: rows.count) { rows[$0] } }

  /// As files are written from it.
  var typed: TypedRows {
    TypedRows(columns: columns.map { TypedColumn($0.title, $0.kind) }, count: count, row: row)
  }

  /// All rows, made now.
  var rows: [[TypedCell]] { (0..<count).map(row) }

  func write(as form: TableForm) {
    switch form {
    case .terminal: Output.lines(AlignedTable(self, width: Console.width).lines)
    case .tabs: Output.tabbed(heading: columns.map(\.title), rows: count) { row($0).map(\.data) }
    case .plain: Output.lines(linear)
    case .csv: CSVWriter.pieces(of: typed, isMarked: false) { Output.data($0) }
    case .json: Output.jsonList(count) { object(row($0)) }
    }
  }

  private func object(_ row: [TypedCell]) -> JSONValue {
    .object(JSONObject(zip(columns, row).map { (CamelCase.key($0.name), $1.json) }))
  }

  /// Each row as lines of "Title: words", with a blank line after it.
  private var linear: [String] {
    rows.flatMap { row in
      zip(columns, row).filter { !$1.isBlank }.map { "\($0.title): \($1.words)" } + [""]
    }
  }
}
