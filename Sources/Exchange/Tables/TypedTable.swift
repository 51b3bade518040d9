import Casework

/// Rows of typed cells under their headings, written alike into a workbook, a CSV file or a report.
public struct TypedTable: Sendable, Equatable {
  /// What the table shows: "Late by agency"; a workbook's sheet is named for it.
  public var title: String
  public var columns: [TypedColumn]
  /// As many cells in each as there are columns.
  public var rows: [[TypedCell]]
  /// How the counts of a column add up, so that a count not published is not given back by a sum.
  public var rowSum: RowSum
  /// Whether the last row adds up those above it.
  public var hasTotal: Bool { rowSum == .last }
  /// Whether its numbers and shares count people or cases, so that small ones are not published.
  ///
  /// A report for everyone says such counts in tables, or in a sentence through `Audience.counted`; a chart beside such
  /// a table is drawn from the cells that are shown.
  public var countsPeople: Bool

  public init(
    _ title: String, columns: [TypedColumn], rows: [[TypedCell]] = [], hasTotal: Bool = false,
    countsPeople: Bool = false
  ) {
    self.init(
      title, columns: columns, rows: rows, rowSum: hasTotal ? .last : .elsewhere, countsPeople: countsPeople)
  }

  public init(
    _ title: String, columns: [TypedColumn], rows: [[TypedCell]] = [], rowSum: RowSum, countsPeople: Bool = false
  ) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.rowSum = rowSum
    self.countsPeople = countsPeople
  }
}

/// How the rows of a table add up.
public enum RowSum: Sendable, Equatable {
  /// The last row adds up those above it, or the first those below it.
  case last, first
  /// They add up to a number that is told elsewhere, or that may be.
  case elsewhere
  /// Not at all: each row counts something of its own.
  case none
}

/// One column of a typed table.
public struct TypedColumn: Sendable, Equatable {
  /// What its cells hold, and so how wide they are and on which side they stand.
  public enum Kind: Sendable, Equatable {
    /// A reference or a few words, never broken.
    case name
    /// Sentences, wrapped.
    case words
    case number, day, share, claim
  }

  /// What a column's numbers count, where the table counts people or cases.
  public enum Counting: Sendable, Equatable {
    /// Counts that no other column adds up.
    case alone
    /// Counts that a column to the right adds up.
    case part
    /// Adds up the parts to its left, back to the total before it.
    case total
    /// No count: a year, days late.
    case none
  }

  public let title: String
  public let kind: Kind
  public let counting: Counting

  public init(_ title: String, _ kind: Kind, counting: Counting = .alone) {
    self.title = title
    self.kind = kind
    self.counting = counting
  }

  /// Whether its cells stand to the right.
  public var isTrailing: Bool { kind == .number || kind == .share }
}

/// What stands in one cell.
public enum TypedCell: Sendable, Equatable {
  case text(String)
  case number(Int?)
  case day(Day?)
  case share(Share)
  /// A BRAG claim, always with its letter and word; "unrated" where there is none.
  case claim(ClaimedLevel?)
  /// A small count that is not published, or one that would give it back.
  case suppressed

  /// For people: "21 Nov 2026", "G Green", "56 of 107".
  public var words: String {
    switch self {
    case .text(let text): text
    case .number(let number): number.map(String.init) ?? ""
    case .day(let day): day?.words ?? ""
    case .share(let share): share.figure
    case .claim(let claim): claim.map { "\($0.letter) \($0.word)" } ?? "unrated"
    case .suppressed: "not shown"
    }
  }

  /// For programs: "2026-11-21".
  public var data: String { if case .day(let day) = self { day?.iso ?? "" } else { words } }
}
