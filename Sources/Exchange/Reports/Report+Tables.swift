extension ReportBlock {
  /// The table of the block: a chart's figures too.
  public var table: TypedTable? {
    switch self {
    case .table(let table), .chart(_, let table): table
    case .paragraph, .list, .note, .callout, .facts: nil
    }
  }
}

extension ReportSection {
  /// The tables of the section and of its parts, in order.
  public var tables: [TypedTable] { blocks.compactMap(\.table) + parts.flatMap(\.tables) }
}

extension Report {
  /// Every table, with the title of the section that it stands in: what a report is in CSV or as a workbook.
  public var tables: [(section: String, table: TypedTable)] {
    sections.flatMap { section in section.tables.map { (section.title, $0) } }
  }
}

extension TypedTable {
  /// Whether a small count is left out of it: a chart of the same figures would give it back.
  public var isSuppressed: Bool { rows.contains { $0.contains(.suppressed) } }
}
