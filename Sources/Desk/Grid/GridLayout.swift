import Casework
import Drawing

/// Where the parts of a grid are in a body of some size; what there is no room for is nothing.
struct GridLayout: Equatable {
  /// Columns of the questions, and of one cell.
  let labelWidth: Int
  let cellWidth: Int
  let title: Rect
  /// Whose grades, whose part, and how much is in sight.
  let standing: Rect
  let headings: Rect
  /// The rows of questions with their cells.
  let rows: Rect
  /// How far each column is.
  let bars: Rect
  /// What the cursor is on, in full, and the keys of its grades.
  let foot: Rect
  let columnsShown: Int

  var rowsShown: Int { rows.height }

  init(_ grid: GridState, in size: Size) {
    let table = grid.table
    var rest = Rect(.zero, size)
    foot = rest.takeBottom(Self.footRows(in: size.height))
    title = rest.takeTop(size.height >= 4 ? 1 : 0)
    standing = rest.takeTop(size.height >= 9 ? 1 : 0)
    headings = rest.takeTop(size.height >= 3 ? 1 : 0)
    bars = rest.takeBottom(size.height >= 14 && grid.hands != .differences ? 1 : 0)
    rows = rest
    cellWidth = Self.cellWidth(of: table, for: grid.hands)
    let longest = table.questions.map { TextWidth.columns("\($0.ref) \($0.text)") }.max() ?? 0
    let room = size.width - cellWidth * table.columns.count
    let least = min(24, size.width / 3)
    labelWidth = max(0, min(longest + 3, max(least, room)))
    columnsShown = min(table.columns.count, max(1, (size.width - labelWidth) / cellWidth))
  }

  private static func footRows(in height: Int) -> Int {
    height >= 12 ? min(14, max(7, height / 3)) : height >= 7 ? 2 : height >= 2 ? 1 : 0
  }

  /// A cell's letters with a mark behind them, between the brackets of the cursor.
  private static func cellWidth(of table: GridTable, for hands: GridHands) -> Int {
    let letters = max(1, table.scales.flatMap(\.grades).map { TextWidth.columns($0.letters) }.max() ?? 0)
    // Of two grades the letters stand side by side; in moderation behind them the third.
    let differ = hands == .moderation && table.places.contains { table[$0]?.auditorsDiffer ?? false }
    let grades = differ ? 3 : hands == .moderation || hands == .differences ? 2 : 1
    let heading = min(10, table.columns.map { TextWidth.columns($0.heading) }.max() ?? 0)
    return max(grades * (letters + 1) + 2, heading + 1)
  }

  /// Where a column's cells begin.
  func x(ofColumn column: Int, from left: Int) -> Int { labelWidth + (column - left) * cellWidth }

  /// The cell drawn at a place of the body; nothing beside them, and for the headings of sections.
  func place(at point: Point, in grid: GridState) -> GridPlace? {
    guard rows.contains(point), point.x >= labelWidth, cellWidth > 0 else { return nil }
    let (column, row) = (grid.left + (point.x - labelWidth) / cellWidth, grid.top + point.y - rows.y)
    guard column < grid.left + columnsShown, grid.table.rows.indices.contains(row),
      case .question(let question) = grid.table.rows[row]
    else { return nil }
    let place = GridPlace(column: column, row: question)
    return grid.table.holds(place) ? place : nil
  }
}
