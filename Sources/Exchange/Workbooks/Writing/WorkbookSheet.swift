/// One sheet of a workbook: lines of words, then rows under their headings.
public struct WorkbookSheet: Sendable {
  /// What its tab says; what a tab cannot say is left out when the workbook is written.
  public var name: String
  /// Lines above the headings, the first in large letters.
  public var lines: [String]
  public var rows: TypedRows
  public var state = State.visible
  public var protection = Protection.none
  /// What may be typed into the cells of a column, by its number from 0.
  public var validations: [Int: ColumnValidation] = [:]
  /// How many characters wide a column is, by its number from 0, where that is not as its cells need; nought hides it.
  public var widths: [Int: Double] = [:]

  /// Whether a person sees it.
  public enum State: Sendable {
    case visible
    /// Not even among the sheets that can be shown again.
    case veryHidden
  }

  /// What a person may change.
  public enum Protection: Sendable, Equatable {
    case none
    /// Nothing but the cells of these columns, by their numbers from 0; widths, heights and filters may be changed too.
    case locked(except: Set<Int>)
  }

  public init(_ name: String, lines: [String] = [], rows: TypedRows) {
    self.name = name
    self.lines = lines
    self.rows = rows
  }

  /// A sheet that holds a table and is named for it.
  public init(_ table: TypedTable, lines: [String] = []) {
    self.init(table.title, lines: lines, rows: TypedRows(table))
  }
}

/// What may be typed into the cells of a column, said when one of them is entered.
public struct ColumnValidation: Sendable, Equatable {
  /// What a cell takes.
  public enum Kind: Sendable, Equatable {
    /// One of a list: no comma in any, and no more than 255 characters in all, commas between them counted.
    case words([String])
    /// A day from 1 Jan 2000 to 31 Dec 2099.
    case day
  }

  public let kind: Kind
  /// What stands over the message: up to 32 characters.
  public let title: String
  /// What to type: up to 255 characters. It is said again when something else was typed.
  public let message: String

  public init(_ kind: Kind, title: String, message: String) {
    self.kind = kind
    self.title = title
    self.message = message
  }
}
