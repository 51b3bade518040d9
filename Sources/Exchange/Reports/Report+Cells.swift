import Casework

extension Report {
  /// The tables as rows of one CSV file: each under a row with its section and one with its title, a blank row between.
  public var cells: [[String]] {
    let head = [[title], [board, "as at", asAt.iso]] + (audience.marking.isEmpty ? [] : [[audience.marking]])
    return tables.reduce(into: head) { rows, place in
      rows += [[]]
      if place.section != place.table.title { rows.append([place.section]) }
      rows.append([place.table.title])
      rows.append(place.table.columns.map(\.title))
      rows += place.table.rows.map { $0.map(\.data) }
    }
  }
}

extension Report {
  /// The tables as the sheets of a workbook, each under the report's title and day.
  public var workbook: WorkbookFile {
    let line = [board, "as at \(asAt.words)", audience.marking].filter { !$0.isEmpty }.joined(separator: ", ")
    let sheets = tables.map { place in
      WorkbookSheet(
        place.table,
        lines: [place.table.title, place.section == place.table.title ? title : "\(title): \(place.section)", line])
    }
    return WorkbookFile(sheets, title: title, board: board, day: asAt)
  }
}
