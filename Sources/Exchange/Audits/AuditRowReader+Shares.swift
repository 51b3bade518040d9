import Casework

// Rows of percentages: what is kept are the counts behind them.
extension AuditRowReader {
  /// - Throws: a refusal where the percentages do not account for all, or nothing says of how many they are.
  mutating func shares(
    of row: SheetRow<AuditSheetColumn>, _ cells: [(Grade, String)], _ scale: GradeScale
  ) throws(ImportRefusal) -> CountedRow? {
    let place = row.place(inColumn: 1)
    guard let total = Self.count(row[.total]), total > 0 else {
      throw ImportRefusal("these are percentages and no column says of how many: add one headed “Total”.", at: place)
    }
    let typed = (cells.map { ($0.0.code, $0.1) } + [("not graded", row[.notGraded])]).compactMap { name, cell in
      Self.share(cell).map { "\(name)=\($0)" }
    }
    let entry: TallyEntry
    do { entry = try TallyEntry(typed.joined(separator: " ") + " of \(total)", scale: scale) } catch {
      throw ImportRefusal(error.sentence, at: place)
    }
    var found = CountedRow()
    found.counts = cells.map { grade, _ in (grade, entry.counts.first { $0.grade == grade.code }?.count ?? 0) }
    found.ungraded = entry.ungraded
    found.total = total
    return found
  }

  /// A percentage as it is typed, "11.1%"; nothing for a blank or a dash.
  private static func share(_ cell: String) -> String? {
    let digits = cell.filter { $0 != "%" && !$0.isWhitespace }
    return digits.allSatisfy(\.isDash) ? nil : digits + "%"
  }
}
