/// A row of a list: something to choose, or a heading between such things.
protocol ListRow: Equatable, Sendable {
  /// Finds the row again after the list was made anew.
  var id: String { get }
  var isHeading: Bool { get }
}

/// Rows, the chosen one, and the first one in sight.
struct ListState<Row: ListRow>: Equatable, Sendable {
  private(set) var rows: [Row] = []
  private(set) var index = 0
  private(set) var top = 0
  /// The identifiers of the rows that are marked, whether they are shown or not.
  var marks: Set<String> = []

  var chosen: Row? { rows.indices.contains(index) && !rows[index].isHeading ? rows[index] : nil }
  var isEmpty: Bool { rows.isEmpty }

  /// Takes new rows; the chosen one stays chosen, or what now stands in its place.
  mutating func replace(with new: [Row]) {
    let id = chosen?.id
    rows = new
    if let id, let place = rows.firstIndex(where: { $0.id == id && !$0.isHeading }) {
      index = place
    } else {
      choose(index)
    }
  }

  /// Chooses the row at a place, or the nearest one that can be chosen.
  mutating func choose(_ place: Int) {
    let wanted = min(max(0, place), max(0, rows.count - 1))
    index = nearest(to: wanted, step: 1) ?? nearest(to: wanted, step: -1) ?? 0
  }

  mutating func choose(id: String) {
    if let place = rows.firstIndex(where: { $0.id == id }) { choose(place) }
  }

  /// Moves by so many places; headings are stepped over.
  mutating func move(by step: Int) {
    let wanted = min(max(0, index + step), max(0, rows.count - 1))
    let direction = step < 0 ? -1 : 1
    index = nearest(to: wanted, step: direction) ?? nearest(to: wanted, step: -direction) ?? index
  }

  private func nearest(to place: Int, step: Int) -> Int? {
    var place = place
    while rows.indices.contains(place) {
      if !rows[place].isHeading { return place }
      place += step
    }
    return nil
  }

  /// Scrolls as little as needed to show the chosen row, with the heading just above it where there is room.
  mutating func keepInSight(height: Int) {
    guard height > 0 else { return }
    let hasHeading = height > 1 && rows.indices.contains(index - 1) && rows[index - 1].isHeading
    top = min(top, hasHeading ? index - 1 : index)
    top = max(top, index - height + 1)
    top = max(0, min(top, rows.count - height))
  }
}
