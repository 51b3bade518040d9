import Casework
import Exchange
import RegisterStore
import StrictJSON

/// One column of a list and where its cells come from.
struct ListColumn<Row>: Sendable {
  let column: TableColumn
  /// Whether it is shown when no columns are asked for.
  let isUsual: Bool
  let value: @Sendable (Row) -> TypedCell

  init(
    _ name: String, _ title: String, _ kind: TypedColumn.Kind? = nil, isUsual: Bool = true,
    _ value: @escaping @Sendable (Row) -> TypedCell
  ) {
    column = TableColumn(name: name, title: title, kind: kind)
    self.isUsual = isUsual
    self.value = value
  }

  /// A column of numbers, which stand to the right.
  static func number(
    _ name: String, _ title: String, isUsual: Bool = true, _ value: @escaping @Sendable (Row) -> Int?
  ) -> ListColumn {
    ListColumn(name, title, .number, isUsual: isUsual) { .number(value($0)) }
  }

  static func day(
    _ name: String, _ title: String, isUsual: Bool = true, _ value: @escaping @Sendable (Row) -> Day?
  ) -> ListColumn {
    ListColumn(name, title, .day, isUsual: isUsual) { .day(value($0)) }
  }
}

/// The columns that one kind of row has, and its JSON where the contract gives it a form of its own.
struct ListCard<Row: FilterSubject>: Sendable {
  let columns: [ListColumn<Row>]
  var json: (@Sendable (Row) -> JSONValue)?

  func listing(_ rows: [Row], _ filter: Filter) -> Listing {
    let shown = filter.isEmpty ? rows : Self.fitting(rows, filter)
    let json = json.map { json in { @Sendable (index: Int) in json(shown[index]) } }
    let values = columns.map(\.value)
    return Listing(
      columns: columns.map(\.column), usual: columns.filter(\.isUsual).map(\.column.name), count: shown.count,
      cell: { row, column in values[column](shown[row]) }, json: json)
  }
}

extension ListCard {
  /// The rows that a filter lets through, looked at on as many cores as help.
  private static func fitting(_ rows: [Row], _ filter: Filter) -> [Row] {
    Cores.stretches(of: rows.count, length: 4_096) { stretch in rows[stretch].filter { filter.matches($0) } }
      .flatMap { $0 }
  }
}

/// A list of any kind: its cells, made when they are asked for, and which columns are shown unless others are asked for.
struct Listing {
  let columns: [TableColumn]
  let usual: [String]
  /// The cell of a row and a column, both counted from 0, before sorting.
  private let cell: @Sendable (Int, Int) -> TypedCell
  private let json: (@Sendable (Int) -> JSONValue)?
  /// Which row each one was before sorting.
  private var order: [Int]

  init(
    columns: [TableColumn], usual: [String], count: Int, cell: @escaping @Sendable (Int, Int) -> TypedCell,
    json: (@Sendable (Int) -> JSONValue)?
  ) {
    self.columns = columns
    self.usual = usual
    self.cell = cell
    self.json = json
    order = Array(0..<count)
  }

  var count: Int { order.count }

  /// Sorts by a column, downwards where a minus stands before its name; rows that say nothing there come last.
  mutating func sort(by typed: String) throws {
    let isDown = typed.hasPrefix("-")
    let place = try index(of: isDown ? String(typed.dropFirst()) : typed)
    let cells = order.indices.map { cell($0, place) }
    order.sort { left, right in
      let (a, b) = (cells[left], cells[right])
      guard let first = a.precedes(b) else { return left < right }
      return isDown && a.isBlank == b.isBlank ? !first : first
    }
  }

  /// Every column of every row.
  var whole: Table { table(columns.indices.map { $0 }) }

  func table(of chosen: [String]) throws -> Table {
    let places = try (chosen.isEmpty ? usual : chosen).map { try index(of: $0) }
    return table(places)
  }

  private func table(_ places: [Int]) -> Table {
    Table(columns: places.map { columns[$0] }, count: count) { [order, cell] row in places.map { cell(order[row], $0) }
    }
  }

  /// Writes every row as the contract has it, else with every column by its name.
  func writeJSON() {
    Output.jsonList(count) { [order, columns, cell, json] index in
      let row = order[index]
      if let json { return json(row) }
      return .object(JSONObject(columns.indices.map { (CamelCase.key(columns[$0].name), cell(row, $0).json) }))
    }
  }

  private func index(of name: String) throws -> Int {
    let wanted = CamelCase.key(name.lowercased())
    if let index = columns.firstIndex(where: { $0.name == name.lowercased() || CamelCase.key($0.name) == name }) {
      return index
    }
    if let index = columns.firstIndex(where: { CamelCase.key($0.name).lowercased() == wanted.lowercased() }) {
      return index
    }
    throw Refusal("There is no column “\(name)”: choose from \(columns.map(\.name).joined(separator: ", ")).", .usage)
  }
}
