import Casework

/// A column of a report's table and what it shows of each row.
struct ShownColumn<Row> {
  let column: TypedColumn
  let cell: (Row) -> TypedCell

  /// A reference or a few words.
  static func name(_ title: String, _ text: @escaping (Row) -> String) -> Self {
    Self(column: TypedColumn(title, .name)) { .text(text($0)) }
  }

  /// Sentences.
  static func words(_ title: String, _ text: @escaping (Row) -> String) -> Self {
    Self(column: TypedColumn(title, .words)) { .text(text($0)) }
  }

  static func day(_ title: String, _ day: @escaping (Row) -> Day?) -> Self {
    Self(column: TypedColumn(title, .day)) { .day(day($0)) }
  }

  static func number(
    _ title: String, counting: TypedColumn.Counting = .alone, _ number: @escaping (Row) -> Int?
  ) -> Self {
    Self(column: TypedColumn(title, .number, counting: counting)) { .number(number($0)) }
  }

  static func share(_ title: String, _ share: @escaping (Row) -> Share) -> Self {
    Self(column: TypedColumn(title, .share)) { .share(share($0)) }
  }

  static func claim(_ title: String, _ claim: @escaping (Row) -> ClaimedLevel?) -> Self {
    Self(column: TypedColumn(title, .claim)) { .claim(claim($0)) }
  }
}

extension TypedTable {
  /// Rows as their columns show them.
  init<Row>(
    _ title: String, of rows: [Row], rowSum: RowSum = .none, countsPeople: Bool = false,
    _ columns: [ShownColumn<Row>]
  ) {
    self.init(
      title, columns: columns.map(\.column), rows: rows.map { row in columns.map { $0.cell(row) } }, rowSum: rowSum,
      countsPeople: countsPeople)
  }
}

extension ReportBlock {
  /// Rows as a table or, where there are none, the sentence that says so.
  static func table<Row>(
    _ title: String, of rows: [Row], orElse nothing: String, countsPeople: Bool = false,
    _ columns: [ShownColumn<Row>]
  ) -> ReportBlock {
    rows.isEmpty
      ? .paragraph(nothing) : .table(TypedTable(title, of: rows, countsPeople: countsPeople, columns))
  }
}

extension [StatusCounts.Count] {
  /// The counts by their words, with their sum below.
  func table(_ title: String, _ what: String, _ counted: String, countsPeople: Bool = false) -> TypedTable {
    let rows = map { ($0.words.capitalisedFirst, $0.count) } + [("All", reduce(0) { $0 + $1.count })]
    return TypedTable(
      title, of: rows, rowSum: .last, countsPeople: countsPeople, [.name(what, \.0), .number(counted, \.1)])
  }
}

extension String {
  /// With its first letter in upper case.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// With its first letter in lower case.
  var lowerFirst: String { prefix(1).lowercased() + dropFirst() }
}

/// "1 action", "3 actions".
func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
  "\(count) \(count == 1 ? one : many ?? one + "s")"
}
