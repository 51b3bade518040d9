import Casework

/// What a list or a page shows as a table, to be written to a file: every row of it, cells whole, columns as they stand.
public struct ShownTable: Sendable {
  /// What a sheet is called: "Actions".
  public let title: String
  /// One row in words: "action".
  public let noun: String
  public let columns: [ShownColumn]
  public let count: Int
  /// "212 actions", "1 reply".
  public var size: String {
    let many = noun.hasSuffix("y") ? "\(noun.dropLast())ies" : "\(noun)s"
    return "\(count) \(count == 1 ? noun : many)"
  }

  /// The cells of a row by its place, made when they are asked for.
  public let row: @Sendable (Int) -> [ShownCell]

  init(
    _ title: String, noun: String, columns: [ShownColumn], count: Int, row: @escaping @Sendable (Int) -> [ShownCell]
  ) {
    self.title = title
    self.noun = noun
    self.columns = columns
    self.count = count
    self.row = row
  }

  init(_ title: String, noun: String, columns: [ShownColumn], rows: [[ShownCell]]) {
    self.init(title, noun: noun, columns: columns, count: rows.count) { rows[$0] }
  }
}

/// One column of a table to be written.
public struct ShownColumn: Sendable, Equatable {
  /// What its cells hold.
  public enum Kind: Sendable, Equatable {
    /// A reference or a few words, never broken.
    case name
    case words, number, day, claim
  }

  public let title: String
  public let kind: Kind

  init(_ title: String, _ kind: Kind = .words) {
    self.title = title
    self.kind = kind
  }
}

/// What stands in one cell of a table to be written.
public enum ShownCell: Sendable, Equatable {
  case text(String)
  case number(Int?)
  case day(Day?)
  case claim(ClaimedLevel?)
}

/// A column of a table to be written, and where its cells come from.
struct ShownSource<Row: Sendable>: Sendable {
  let column: ShownColumn
  let cell: @Sendable (Row) -> ShownCell

  init(_ title: String, _ kind: ShownColumn.Kind = .words, _ cell: @escaping @Sendable (Row) -> ShownCell) {
    column = ShownColumn(title, kind)
    self.cell = cell
  }

  /// A column as the command line lists it: numbers and days as such where the cell says no more than they do.
  ///
  /// - Parameter rows: those that are written, whose cells say what the column holds.
  init<C: RowColumn>(_ column: C, of rows: [Row]) where C.Row == Row {
    let cell: @Sendable (Row) -> ShownCell = { row in
      let words = column.text(of: row)
      switch column.key(of: row) {
      case .day(let day?): return .day(day)
      case .number(let number?) where words == String(number): return .number(number)
      default: return .text(words)
      }
    }
    self.init(column.title.hyphensAsSpaces, Self.kind(of: column, rows, cell), cell)
  }

  private static func kind<C: RowColumn>(
    of column: C, _ rows: [Row], _ cell: (Row) -> ShownCell
  ) -> ShownColumn.Kind where C.Row == Row {
    if ["reference", "record", "ref", "code", "plan", "audit"].contains(column.rawValue) { return .name }
    for row in rows.prefix(200) {
      switch cell(row) {
      case .day: return .day
      case .number: return .number
      case .text(let text) where !text.isEmpty: return .words
      default: continue
      }
    }
    return .words
  }
}

extension ShownTable {
  init<Row>(_ title: String, noun: String, _ rows: [Row], _ sources: [ShownSource<Row>]) {
    self.init(title, noun: noun, columns: sources.map(\.column), count: rows.count) { place in
      sources.map { $0.cell(rows[place]) }
    }
  }

  /// Rows with every column of their list, or those named.
  ///
  /// - Parameters:
  ///   - names: what the columns are called, in order; one that the list does not have is looked for among `own`.
  ///   - own: the columns that only the desk has.
  init<C: RowColumn>(
    _ title: String, noun: String, _ rows: [C.Row], _: C.Type, names: [String]? = nil,
    own: [String: ShownSource<C.Row>] = [:]
  ) {
    let names = names ?? C.allCases.map(\.rawValue)
    let sources = names.compactMap { name in own[name] ?? C(rawValue: name).map { ShownSource($0, of: rows) } }
    self.init(title, noun: noun, rows, sources)
  }
}
