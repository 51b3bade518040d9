/// The way through the cells that are still to be graded: down a case to its end, then what was left out above, then
/// the next case.
struct GridWalk {
  let table: GridTable
  let hands: GridHands

  /// The cell that the cursor goes on to after a grade; nothing where every one is graded.
  func next(after place: GridPlace) -> GridPlace? {
    let rows = table.questions.indices
    let below = rows.filter { $0 > place.row } + rows.filter { $0 < place.row }
    let column = below.map { GridPlace(column: place.column, row: $0) }
    return column.first(where: isOpen) ?? step(from: place, forward: true)
  }

  /// The next open cell anywhere, down one case after the other and around the end; nothing where there is no other.
  func step(from place: GridPlace, forward: Bool) -> GridPlace? {
    let all = table.places
    guard let here = all.firstIndex(of: place) else { return all.first(where: isOpen) }
    let onward = all[(here + 1)...] + all[..<here]
    return forward ? onward.first(where: isOpen) : onward.last(where: isOpen)
  }

  private func isOpen(_ place: GridPlace) -> Bool { table.isOpen(at: place, for: hands) }
}
