import Casework

/// An action plan read from a sheet: its words, the cells that are doubted, and what the columns were taken for.
///
/// `ImportPlan.make(from: plan, …)` makes records of it; `doubts(with:)` adds what that found.
public struct PlanImport: Sendable {
  public let plan: ImportedPlan
  public let columns: ColumnGuess<PlanColumn>
  /// The doubts of the sheet itself, in its order.
  public let doubts: [Doubt]
  private let table: SheetTable

  /// - Parameters:
  ///   - document: what the plan is quoted from: "delivery-plan.csv".
  ///   - title: what the plan is called; words above the header, or else the document's name, when it is empty.
  ///   - day: the day of the import, after which no progress can have been made.
  /// - Throws: a refusal where the columns cannot be told.
  public init(
    _ table: SheetTable, document: String, title: String = "", mappings: [ColumnMapping] = [], register: Register,
    on day: Day, mint: IdentifierMint
  ) throws(ImportRefusal) {
    let columns = try ColumnGuess<PlanColumn>(table, mappings: mappings)
    let rows = SheetRow.rows(of: table, columns)
    guard !rows.isEmpty else {
      throw ImportRefusal(
        "no row stands under the headings: there is nothing to import.",
        at: CellPlace(row: columns.headerRow + 1, column: 1))
    }
    var reader = PlanRowReader(columns, register: register, day: day, mint: mint)
    reader.begin(with: table.rows.prefix(columns.headerRow - 1).flatMap { $0 }, separator: table.separator)
    for row in rows { reader.read(row) }
    reader.finish(rows)
    var plan = reader.plan
    plan.document = document
    plan.title = Self.title(title, reader.titleAbove, document)
    (self.plan, self.columns, doubts, self.table) = (plan, columns, reader.doubts, table)
  }

  private static func title(_ given: String, _ above: String, _ document: String) -> String {
    if !given.isEmpty { return given }
    if !above.isEmpty { return above }
    let name = document.split(separator: "/").last.map(String.init) ?? document
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }

  /// Every doubt in sheet order: the sheet's, and those of the records that were made of it.
  public func doubts(with command: ImportPlan) -> [Doubt] {
    let made = command.doubts.map { doubt in
      let place = CellPlace(row: doubt.sourceRow, column: columns.places[Self.column(of: doubt.cell)] ?? 1)
      return Doubt(
        at: place, heading: columns.heading(place.column), cell: doubt.printed.isEmpty ? table[place] : doubt.printed,
        doubt.sentence)
    }
    return (doubts + made).sorted { ($0.row, $0.place.column) < ($1.row, $1.place.column) }
  }

  private static func column(of cell: ImportDoubt.Cell) -> PlanColumn {
    switch cell {
    case .ref: .ref
    case .objective: .objective
    case .text: .action
    case .recommendation: .recommendation
    case .timescale: .timescale
    case .brag: .brag
    case .completed: .completed
    }
  }

  /// What would come in, in one sentence: "38 actions under 3 objectives, 38 dated progress entries, …".
  public var summary: String {
    let entries = plan.rows.reduce(0) { $0 + $1.progress.count { $0.on != nil } }
    let named = plan.rows.map { $0.recommendationRef.isEmpty ? $0.recommendationText : $0.recommendationRef }
    let recommendations = Set(named.filter { !$0.isEmpty }).count
    let answered = recommendations == 0 ? [] : [Self.counted(recommendations, "recommendation")]
    let parts = [
      "\(Self.counted(plan.rows.count, "action")) under \(Self.counted(plan.objectives.count, "objective"))",
      Self.counted(entries, "dated progress entry", "dated progress entries"),
      Self.counted(plan.rows.count { !$0.evidence.isEmpty }, "piece of evidence", "pieces of evidence"),
      Self.counted(plan.proposedAgencies.count, "proposed agency", "proposed agencies"),
    ]
    return "“\(plan.title)”: " + (parts + answered).joined(separator: ", ") + "."
  }

  private static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }
}
