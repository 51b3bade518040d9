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
