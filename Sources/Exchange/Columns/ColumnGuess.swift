/// Which column of a sheet holds what, as far as its headings tell.
public struct ColumnGuess<Column: ImportColumn>: Sendable, Equatable {
  /// The name of the sheet; empty for a CSV file.
  public let sheet: String
  /// The row of the headings, from 1.
  public private(set) var headerRow: Int
  /// The headings as printed, from column A.
  public private(set) var headings: [String]
  /// The column, from 1, of each thing that was found.
  public private(set) var places: [Column: Int] = [:]
  /// What was found by a heading that only begins in a usual way.
  public private(set) var likely: Set<Column> = []
  /// The columns, from 1, whose headings are words of the sheet's own subject, and what those mean.
  public private(set) var known: [Int: String] = [:]

  /// Finds the first row with at least two headings that are usual or known, also below title rows.
  ///
  /// - Parameters:
  ///   - mappings: columns named by hand, which go before any guess.
  ///   - meaning: what a heading that is not a usual one means where it is a word of the sheet's subject, such as a
  ///     question of an audit; nothing where it is none.
  /// - Throws: a refusal where no row is a header, a mapping names nothing, or nothing needed was found.
  public init(
    _ table: SheetTable, mappings: [ColumnMapping] = [], knowing meaning: (String) -> String? = { _ in nil }
  ) throws(ImportRefusal) {
    let fields = try mappings.map { mapping throws(ImportRefusal) in try Self.field(mapping) }
    var found: Self?
    for (index, row) in table.rows.prefix(30).enumerated() where found == nil {
      let guess = Self(table.name, row: index + 1, headings: row, claiming: fields, mappings, meaning)
      if guess.places.count + guess.known.count >= 2 { found = guess }
    }
    guard let found else { throw Self.noHeader(table.name) }
    self = found
    for (field, mapping) in zip(fields, mappings) where places[field] == nil || !isNamed(field, mapping) {
      throw ImportRefusal(
        "--map \(mapping.field)=\(mapping.column) names no column of row \(headerRow): use a heading or letters up to "
          + "\(CellPlace.letters(headings.count)).")
    }
    guard known.count >= 2 || Column.needed.contains(where: { places[$0] != nil }) else { throw nothingNeeded }
  }

  private init(
    _ sheet: String, row: Int, headings: [String], claiming fields: [Column], _ mappings: [ColumnMapping],
    _ meaning: (String) -> String?
  ) {
    self.sheet = sheet
    headerRow = row
    self.headings = headings.map(CellSafety.undone)
    let keys = headings.map(\.wordKey)
    for (field, mapping) in zip(fields, mappings) { places[field] = Self.column(mapping, keys) }
    let usual = Set(Column.allCases.flatMap(\.usualHeadings))
    for (index, key) in keys.enumerated() where !places.values.contains(index + 1) && !usual.contains(key) {
      known[index + 1] = meaning(headings[index])
    }
    guess { heading, usual in heading.wordKey == usual }
    guess { heading, usual in Self.withoutBrackets(heading) == usual }
    let certain = Set(places.keys)
    guess { heading, usual in usual.utf8.count >= 5 && heading.wordKey.hasPrefix(usual) }
    likely = Set(places.keys).subtracting(certain)
  }

  /// Gives each thing not yet found the first free column whose heading agrees.
  private mutating func guess(_ agrees: (String, String) -> Bool) {
    for field in Column.allCases where places[field] == nil {
      let taken = Set(places.values).union(known.keys)
      let column = field.usualHeadings.compactMap { usual in
        headings.indices.first { !taken.contains($0 + 1) && agrees(headings[$0], usual) }
      }.first
      places[field] = column.map { $0 + 1 }
    }
  }

  private static func withoutBrackets(_ heading: String) -> String {
    heading.prefix { $0 != "(" && $0 != "[" }.wordKey
  }

  private static func field(_ mapping: ColumnMapping) throws(ImportRefusal) -> Column {
    if let field = Column.allCases.first(where: { $0.rawValue.wordKey == mapping.field.wordKey }) { return field }
    let names = Column.allCases.map(\.rawValue).joined(separator: ", ")
    throw ImportRefusal("--map \(mapping.field)=\(mapping.column) names no field: the fields are \(names).")
  }

  private static func column(_ mapping: ColumnMapping, _ keys: [String]) -> Int? {
    let wanted = mapping.column.wordKey
    if !wanted.isEmpty, let index = keys.firstIndex(of: wanted) { return index + 1 }
    return CellPlace.column(mapping.column).flatMap { $0 <= keys.count ? $0 : nil }
  }

  private func isNamed(_ field: Column, _ mapping: ColumnMapping) -> Bool {
    places[field] == Self.column(mapping, headings.map(\.wordKey))
  }

  /// The columns, from 1, that nothing was found in: their words are kept as they are.
  public var kept: [Int] {
    let taken = Set(places.values).union(known.keys)
    return (1..<(headings.count + 1)).filter { !taken.contains($0) }
  }

  /// Where a column's heading stands.
  func headerPlace(_ column: Int = 1) -> CellPlace { CellPlace(sheet: sheet, row: headerRow, column: column) }

  /// A refusal of a sheet with nothing under its headings.
  var nothingUnderneath: ImportRefusal {
    ImportRefusal(
      "no row stands under the headings: there is nothing to import.",
      at: CellPlace(sheet: sheet, row: headerRow + 1, column: 1))
  }

  /// The heading over a column; its letters where it has none.
  public func heading(_ column: Int) -> String {
    let printed = headings.indices.contains(column - 1) ? headings[column - 1].collapsed : ""
    return printed.isEmpty ? "column \(CellPlace.letters(column))" : printed
  }

  /// One sentence a column, from left to right: what it was taken for, or that its words are kept.
  public var sentences: [String] {
    let fields = Dictionary(places.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    return headings.indices.map { index in
      let name = "Column \(CellPlace.letters(index + 1)) “\(headings[index].collapsed)”"
      if let meaning = known[index + 1] { return "\(name) is \(meaning)." }
      guard let field = fields[index + 1] else { return "\(name) is kept as it is." }
      return "\(name) is \(likely.contains(field) ? "probably " : "")the \(field.words)."
    }
  }
}

extension ColumnGuess {
  private static func noHeader(_ sheet: String) -> ImportRefusal {
    let usual = Column.allCases.compactMap(\.usualHeadings.first).prefix(6).joined(separator: ", ")
    return ImportRefusal(
      "none of the first 30 rows holds two usual headings (such as \(usual)): add a header row.",
      at: CellPlace(sheet: sheet, row: 1, column: 1))
  }

  private var nothingNeeded: ImportRefusal {
    let fields = Column.needed.map { $0.words }.joined(separator: " nor ")
    return ImportRefusal(
      "no column is the \(fields): name one with --map \(Column.needed.last?.rawValue ?? "FIELD")=COLUMN.",
      at: headerPlace())
  }
}
