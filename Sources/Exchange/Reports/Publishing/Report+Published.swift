import Casework

extension Report {
  /// What a report for everyone may show: its tables without small counts, and no chart of what a table does not show.
  ///
  /// A report for the board is itself.
  public var published: Report {
    guard audience == .everyone else { return self }
    var report = self
    report.sections = sections.map(\.published)
    return report
  }

  /// What is said under a table that leaves counts out.
  static let suppression =
    "Counts from \(SmallCounts.sizes.lowerBound) to \(SmallCounts.sizes.upperBound) are not shown, nor others that would give them back."
}

extension ReportSection {
  fileprivate var published: ReportSection {
    var section = self
    section.blocks = blocks.flatMap(\.published)
    section.parts = parts.map(\.published)
    return section
  }
}

extension ReportBlock {
  fileprivate var published: [ReportBlock] {
    guard let table = table?.published, table.isSuppressed else { return [self] }
    return [.table(table), .note(Report.suppression)]
  }
}
