import Casework

/// Goes down the rows of an action plan, and keeps what a row leaves to the one above it.
struct PlanRowReader {
  /// Those of the sheet that is being read.
  private(set) var columns: ColumnGuess<PlanColumn>
  let day: Day
  private(set) var plan = ImportedPlan()
  private(set) var doubts: [Doubt] = []
  /// Words above the header that are no objective.
  private(set) var titleAbove = ""
  var agencies: PrintedAgencies
  var objectives = ObjectiveList()
  var objective = ""
  var recommendation = ""
  var recommendationRefs: [String: String] = [:]

  /// Whether the plan stands on several sheets, whose rows are then told apart by the sheet's name too.
  private let isInParts: Bool

  init(_ columns: ColumnGuess<PlanColumn>, isInParts: Bool = false, register: Register, day: Day, mint: IdentifierMint)
  {
    self.columns = columns
    self.isInParts = isInParts
    self.day = day
    agencies = PrintedAgencies(register.agencies, mint: mint)
  }

  mutating func note(_ doubt: Doubt) { doubts.append(doubt) }

  func sourceRow(_ row: SheetRow<PlanColumn>) -> SourceRow {
    SourceRow(sheet: isInParts ? row.columns.sheet : "", row.number)
  }

  /// Reads what stands above the header of a sheet: a title, perhaps an objective.
  mutating func begin(_ table: SheetTable, _ columns: ColumnGuess<PlanColumn>) {
    self.columns = columns
    (objective, recommendation) = ("", "")
    if table.separator != .comma {
      note(
        Doubt(
          at: columns.headerPlace(), cell: columns.headings.first ?? "",
          "Cells are read as parted by \(table.separator.words), not commas."))
    }
    for cell in table.rows.prefix(columns.headerRow - 1).joined() where !cell.isBlankText {
      if ObjectiveHeading(cell).isNamed {
        objective = objectives.ref(of: cell).ref
      } else if titleAbove.isEmpty {
        titleAbove = Self.title(cell)
      }
    }
    if columns.places[.action] == nil, let column = columns.places[.recommendation] {
      let place = columns.headerPlace(column)
      note(
        Doubt(
          at: place, heading: columns.heading(column), cell: columns.heading(column),
          "No column says what to do: each recommendation stands as its own action."))
    }
  }

  /// "Plan: " before a title is no part of it.
  private static func title(_ cell: String) -> String {
    let line = CellSafety.undone(cell).collapsed
    guard line.lowercased().hasPrefix("plan: ") else { return line }
    return String(line.dropFirst(6))
  }

  mutating func read(_ row: SheetRow<PlanColumn>) {
    if takeSection(row) { return }
    let isNamed = [PlanColumn.ref, .action, .recommendation].contains { row.owns($0) }
    guard isNamed || plan.rows.isEmpty else { return keepWithRowAbove(row) }
    plan.rows.append(action(row))
  }

  /// A row with one cell, "Objective 2 – …", is a heading over the rows under it.
  private mutating func takeSection(_ row: SheetRow<PlanColumn>) -> Bool {
    let cells = row.ownColumns
    guard cells.count == 1, ObjectiveHeading(row.words(inColumn: cells[0])).isNamed else { return false }
    let (ref, doubt) = objectives.ref(of: row.words(inColumn: cells[0]))
    objective = ref
    if let doubt { note(row.doubt(doubt)) }
    return true
  }

  private mutating func keepWithRowAbove(_ row: SheetRow<PlanColumn>) {
    let last = plan.rows.count - 1
    plan.rows[last].keptCells += row.ownColumns.map {
      ImportedCell(column: row.columns.heading($0), text: row.words(inColumn: $0))
    }
    note(row.doubt("The row has neither reference nor action: its words are kept with the action above it."))
  }

  /// Reads the links, once every row is there, and closes the plan.
  mutating func finish(_ rows: [SheetRow<PlanColumn>]) {
    let sheet = Dictionary(rows.map { (sourceRow($0), $0) }, uniquingKeysWith: { first, _ in first })
    let actions = ImportedRowIndex(plan.rows)
    for index in plan.rows.indices {
      guard let row = sheet[plan.rows[index].sourceRow] else { continue }
      readLinks(row, index, actions)
    }
    plan.objectives = objectives.objectives
    plan.proposedAgencies = agencies.proposed
  }

  private mutating func readLinks(_ row: SheetRow<PlanColumn>, _ index: Int, _ actions: ImportedRowIndex) {
    let named = PrintedLinks.readColumn(row[.links])
    // A sheet that has a column for links says there all that it means to say.
    let told = columns.places[.links] == nil ? [PlanColumn.action, .progress] : []
    let found =
      named.map { (PlanColumn.links, $0) }
      + told.flatMap { column in PrintedLinks.read(row[column]).map { (column, $0) } }
    for (column, link) in found where !plan.rows[index].links.contains(link) {
      plan.rows[index].links.append(link)
      let isThere = actions.target(of: link, from: plan.rows[index]) != nil
      if link.isWhole && isThere { continue }
      note(
        row.doubt(
          column,
          isThere
            ? "“\(link.printed)” is read as: \(link.kind.words) that action."
            : "“\(link.printed)” is no action of this sheet: the link is kept as printed."))
    }
    if !row[.links].isEmpty, named.isEmpty {
      plan.rows[index].keptCells.append(kept(row, .links))
    }
  }
}
