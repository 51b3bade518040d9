/// What a column of an imported sheet may hold: the raw value is the name that `--map` takes.
public protocol ImportColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The headings usually printed over it, the most certain first, compared by letters and digits alone.
  var usualHeadings: [String] { get }
  /// The columns of which at least one must be there.
  static var needed: [Self] { get }
}

extension ImportColumn {
  /// The name as it is read aloud: "lead agency".
  public var words: String { rawValue.hyphensAsSpaces }
}

/// A column named by hand: `--map due="By when"` or `--map due=K`.
public struct ColumnMapping: Sendable, Equatable {
  public let field: String
  /// A heading, or the letters of a column.
  public let column: String

  public init(field: String, column: String) {
    self.field = field
    self.column = column
  }

  /// Reads "FIELD=COLUMN".
  /// - Throws: a refusal of text with nothing before or after the sign.
  public init(parsing text: String) throws(ImportRefusal) {
    let halves = text.split(separator: "=", maxSplits: 1).map(\.trimmed)
    guard halves.count == 2, !halves.contains("") else {
      throw ImportRefusal("--map \(text) names no column: write FIELD=COLUMN, such as --map timescale=\"By when\".")
    }
    self.init(field: halves[0], column: halves[1])
  }
}
