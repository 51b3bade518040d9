import Casework

/// The sheets of a workbook as it was saved, whole or not at all: formulas stand as the results that were saved with
/// them.
public struct Workbook: Sendable, Equatable {
  /// In the order of their tabs, hidden ones too; charts are no sheets.
  public let sheets: [Sheet]

  public init(sheets: [Sheet]) { self.sheets = sheets }

  /// The sheet of that name in any case; hidden ones too.
  public func sheet(named name: String) -> Sheet? {
    let wanted = name.collapsed.lowercased()
    return sheets.first { $0.name.collapsed.lowercased() == wanted }
  }

  /// One sheet.
  public struct Sheet: Sendable, Equatable {
    public enum State: String, Sendable {
      case visible, hidden
      /// Hidden so that a spreadsheet's menus do not show it.
      case veryHidden
    }

    public let name: String
    public let state: State
    /// The rows with a cell that says something or is filled, from the top; others are left out.
    public let rows: [Row]
    public let merges: [CellRange]
    /// From 1.
    public let hiddenRows: [Int]
    /// From 1.
    public let hiddenColumns: [ClosedRange<Int>]

    public init(
      name: String, state: State = .visible, rows: [Row] = [], merges: [CellRange] = [], hiddenRows: [Int] = [],
      hiddenColumns: [ClosedRange<Int>] = []
    ) {
      (self.name, self.state, self.rows, self.merges) = (name, state, rows, merges)
      (self.hiddenRows, self.hiddenColumns) = (hiddenRows, hiddenColumns)
    }

    /// The row of that number, from 1; nothing where none of its cells says anything.
    public func row(_ number: Int) -> Row? {
      var (low, high) = (0, rows.count)
      while low < high {
        let middle = (low + high) / 2
        if rows[middle].number < number { low = middle + 1 } else { high = middle }
      }
      return low < rows.count && rows[low].number == number ? rows[low] : nil
    }

    /// The cell at that row and column, both from 1; nothing where it is blank.
    public subscript(row: Int, column: Int) -> Cell? { self.row(row)?.cells.first { $0.column == column } }

    /// What the cell at that row and column, both from 1, says; blank where there is none.
    public func text(_ row: Int, _ column: Int) -> String { self[row, column]?.text ?? "" }
  }

  /// The cells of one row, from left to right.
  public struct Row: Sendable, Equatable {
    /// From 1.
    public let number: Int
    public let cells: [Cell]

    public init(_ number: Int, _ cells: [Cell]) { (self.number, self.cells) = (number, cells) }
  }

  /// A cell that says something or is filled.
  public struct Cell: Sendable, Equatable {
    /// From 1.
    public let column: Int
    public let value: Value
    /// The value in words, as the sheet shows it: "21/11/2026", "7", "50%", "TRUE".
    ///
    /// A day is always written day first, whatever order the sheet shows it in, and thousands are not parted.
    public let text: String
    /// What it is filled with; nothing where it has no plain fill.
    public let fill: FillColour?
    /// The formula that gave the value, as it was saved, without an equals sign; nothing where the value was
    /// typed, empty where the formula is that of another cell, moved.
    public let formula: String?

    public init(column: Int, _ value: Value, text: String, fill: FillColour? = nil, formula: String? = nil) {
      (self.column, self.value, self.text, self.fill, self.formula) = (column, value, text, fill, formula)
    }
  }

  /// What a cell holds.
  public enum Value: Sendable, Equatable {
    case blank
    case text(String)
    case number(Double)
    /// A true date.
    case day(Day)
    /// A true date and the seconds since its midnight.
    case moment(Day, seconds: Int)
    /// Seconds of a time or a span.
    case time(seconds: Int)
    case flag(Bool)
    /// "#REF!"
    case error(String)
    /// A formula that was saved without its result.
    case unsavedFormula
  }
}

/// A rectangle of cells, both corners within.
public struct CellRange: Sendable, Hashable {
  public let rows: ClosedRange<Int>
  public let columns: ClosedRange<Int>

  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) { (self.rows, self.columns) = (rows, columns) }

  /// Reads "A1:C3", or "B2" alone.
  init?(reading text: some StringProtocol) {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false).map { CellPlace(reading: $0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first.row <= last.row,
      first.column <= last.column
    else { return nil }
    self.init(rows: first.row...last.row, columns: first.column...last.column)
  }
}
