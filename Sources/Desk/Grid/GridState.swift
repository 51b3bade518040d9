import Casework

/// A grid of grades: which part of an audit it shows, whose grades, and where the cursor is.
struct GridState: Sendable {
  let audit: AuditID
  /// The agency whose part in the cases is shown; nothing where they are graded together.
  private(set) var part: AgencyID?
  private(set) var parts: [AgencyID?]
  private(set) var hands: GridHands
  private(set) var table: GridTable
  /// The cell the cursor is on.
  private(set) var place = GridPlace()
  /// The first row and column in sight.
  private(set) var top = 0
  private(set) var left = 0
  /// Why a grade was not saved, by its cell.
  private(set) var refusals: [GradeCell: String] = [:]

  /// - Parameter actor: whoever is at the desk, whose own grades are shown first.
  init?(_ audit: Audit, for actor: Party, in register: Register) {
    guard let tool = audit.tool else { return nil }
    self.audit = audit.id
    let grading = GradingTable(audit)
    parts = grading.parts
    let own = audit.auditors.first { $0.who == actor }?.agency
    part = grading.parts.first { $0 != nil && $0 == own } ?? parts[0]
    hands = audit.kind.isSelfAssessment ? .agencies : .auditor(actor)
    table = GridTable(grading, tool, part: part, in: register)
  }

  var cell: GradeCell? { table.cell(at: place) }

  /// The scale of the question the cursor is on.
  var scale: GradeScale? { table.scales.indices.contains(place.row) ? table.scales[place.row] : nil }

  /// Takes over the audit as it is now; the cursor stays on its cell.
  mutating func adopt(_ audit: Audit, in register: Register) {
    guard let tool = audit.tool else { return }
    let cell = cell
    let grading = GradingTable(audit)
    parts = grading.parts
    if !parts.contains(part) { part = parts[0] }
    table = GridTable(grading, tool, part: part, in: register)
    go(to: cell.flatMap(table.place) ?? place)
  }

  mutating func show(part: AgencyID?, of audit: Audit, in register: Register) {
    self.part = part
    let row = place.row
    adopt(audit, in: register)
    go(to: GridPlace(column: place.column, row: row))
  }

  mutating func show(_ hands: GridHands) { self.hands = hands }

  /// Puts the cursor on a cell, or on the nearest there is.
  mutating func go(to wanted: GridPlace) {
    place = GridPlace(
      column: min(max(0, wanted.column), max(0, table.columns.count - 1)),
      row: min(max(0, wanted.row), max(0, table.questions.count - 1)))
  }

  mutating func move(columns: Int = 0, rows: Int = 0) {
    go(to: GridPlace(column: place.column + columns, row: place.row + rows))
  }

  mutating func note(refused sentence: String?, at cell: GradeCell) { refusals[cell] = sentence }

  /// Keeps the cursor in sight, with the heading of its section where that stands right above it.
  mutating func keepInSight(_ layout: GridLayout) {
    guard let row = table.rows.firstIndex(of: .question(place.row)) else { return }
    let isFirst = row > 0 && layout.rowsShown > 1 && table.rows[row - 1].isSection
    top = Self.start(top, showing: isFirst ? row - 1 : row, row, of: table.rows.count, room: layout.rowsShown)
    let column = place.column
    left = Self.start(left, showing: column, column, of: table.columns.count, room: layout.columnsShown)
  }

  private static func start(_ start: Int, showing first: Int, _ last: Int, of all: Int, room: Int) -> Int {
    max(0, min(max(min(start, first), last - room + 1), all - max(1, room)))
  }
}

extension GridTable.Row {
  var isSection: Bool { if case .section = self { true } else { false } }
}
