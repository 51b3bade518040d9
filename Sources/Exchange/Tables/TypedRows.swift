/// Rows of typed cells under their headings, each made when it is written: a long list is never held whole.
public struct TypedRows: Sendable {
  public var columns: [TypedColumn]
  public var count: Int
  /// A row by its number, from 0: as many cells as there are columns. Several may be asked for at once.
  public var row: @Sendable (Int) -> [TypedCell]
  /// Whether the last row adds up those above it.
  public var hasTotal: Bool

  public init(
    columns: [TypedColumn], count: Int, hasTotal: Bool = false, row: @escaping @Sendable (Int) -> [TypedCell]
  ) {
    self.columns = columns
    self.count = count
    self.hasTotal = hasTotal
    self.row = row
  }

  public init(_ table: TypedTable) {
    let rows = table.rows
    self.init(columns: table.columns, count: rows.count, hasTotal: table.hasTotal) { rows[$0] }
  }
}
