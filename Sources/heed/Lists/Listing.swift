import Casework
import StrictJSON

/// One column of a list and where its cells come from.
struct ListColumn<Row>: Sendable {
  let column: TableColumn
  /// Whether it is shown when no columns are asked for.
  let isUsual: Bool
  let value: @Sendable (Row) -> CellValue

  init(
    _ name: String, _ title: String, isUsual: Bool = true, _ value: @escaping @Sendable (Row) -> CellValue
  ) {
    column = TableColumn(name: name, title: title)
    self.isUsual = isUsual
    self.value = value
  }

  /// A column of numbers, which stand to the right.
  static func number(
    _ name: String, _ title: String, isUsual: Bool = true, _ value: @escaping @Sendable (Row) -> Int?
  ) -> ListColumn {
    ListColumn(TableColumn(name: name, title: title, alignment: .trailing), isUsual) { .number(value($0)) }
  }

  static func day(
    _ name: String, _ title: String, isUsual: Bool = true, _ value: @escaping @Sendable (Row) -> Day?
  ) -> ListColumn {
    ListColumn(name, title, isUsual: isUsual) { .day(value($0)) }
  }

  private init(_ column: TableColumn, _ isUsual: Bool, _ value: @escaping @Sendable (Row) -> CellValue) {
    self.column = column
    self.isUsual = isUsual
    self.value = value
  }
}

/// The columns that one kind of row has, and its JSON where the contract gives it a form of its own.
struct ListCard<Row: FilterSubject>: Sendable {
  let columns: [ListColumn<Row>]
  var json: (@Sendable (Row) -> JSONValue)?

  func listing(_ rows: [Row], _ filter: Filter) -> Listing {
    let shown = rows.filter { filter.matches($0) }
    let json = json.map { json in { (index: Int) in json(shown[index]) } }
    return Listing(
      columns: columns.map(\.column), usual: columns.filter(\.isUsual).map(\.column.name),
      rows: shown.map { row in columns.map { $0.value(row) } }, json: json)
  }
}

/// A list of any kind: every column of every row, and which columns are shown unless others are asked for.
struct Listing {
  let columns: [TableColumn]
  let usual: [String]
  private(set) var rows: [[CellValue]]
  private let json: ((Int) -> JSONValue)?
  /// Which row each one was before sorting.
  private var order: [Int]

  init(columns: [TableColumn], usual: [String], rows: [[CellValue]], json: ((Int) -> JSONValue)?) {
    self.columns = columns
    self.usual = usual
    self.rows = rows
    self.json = json
    order = Array(rows.indices)
  }

  /// Sorts by a column, downwards where a minus stands before its name; rows that say nothing there come last.
  mutating func sort(by typed: String) throws {
    let isDown = typed.hasPrefix("-")
    let place = try index(of: isDown ? String(typed.dropFirst()) : typed)
    order.sort { left, right in
      let (a, b) = (rows[left][place], rows[right][place])
      guard let first = a.precedes(b) else { return left < right }
      return isDown && a.isBlank == b.isBlank ? !first : first
    }
    rows = order.map { rows[$0] }
  }

  func table(of chosen: [String]) throws -> Table {
    let places = try (chosen.isEmpty ? usual : chosen).map { try index(of: $0) }
    return Table(columns: places.map { columns[$0] }, rows: rows.map { row in places.map { row[$0] } })
  }

  /// Every row as the contract has it, else with every column by its name.
  var jsonRows: JSONValue {
    .array(
      rows.indices.map { index in
        if let json { return json(order[index]) }
        return .object(JSONObject(zip(columns, rows[index]).map { (CamelCase.key($0.name), $1.json) }))
      })
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
