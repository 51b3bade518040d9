import Casework

/// An action plan read from a sheet: its words, the cells that are doubted, and what the columns were taken for.
///
/// `ImportPlan.make(from: plan, …)` makes records of it; `doubts(with:)` adds what that found.
public struct PlanImport: Sendable {
  public let plan: ImportedPlan
  public let columns: ColumnGuess<PlanColumn>
  /// The doubts of the sheet itself, in its order.
  public let doubts: [Doubt]
  /// What was read, sheet by sheet.
  private let parts: [Part]

  private struct Part {
    let table: SheetTable
    let columns: ColumnGuess<PlanColumn>
    let rows: [SheetRow<PlanColumn>]

    init(_ table: SheetTable, _ mappings: [ColumnMapping]) throws(ImportRefusal) {
      self.table = table
      columns = try ColumnGuess<PlanColumn>(table, mappings: mappings)
      rows = SheetRow.rows(of: table, columns)
    }
  }

  /// Whether a sheet's headings are a plan's.
  public static func fits(_ table: SheetTable, mappings: [ColumnMapping] = []) -> Bool {
    (try? ColumnGuess<PlanColumn>(table, mappings: mappings)) != nil
  }

  /// - Parameters:
  ///   - document: what the plan is quoted from: "delivery-plan.csv".
  ///   - title: what the plan is called; words above the header, or else the document's name, when it is empty.
  ///   - day: the day of the import, after which no progress can have been made.
  /// - Throws: a refusal where the columns cannot be told.
  public init(
    _ table: SheetTable, document: String, title: String = "", mappings: [ColumnMapping] = [], register: Register,
    on day: Day, mint: IdentifierMint
  ) throws(ImportRefusal) {
    try self.init(
      sheets: [table], document: document, title: title, mappings: mappings, register: register, on: day, mint: mint)
  }

  /// One plan of several sheets, such as its live and its closed actions, each with headings of its own.
  ///
  /// - Parameter tables: at least one.
  public init(
    sheets tables: [SheetTable], document: String, title: String = "", mappings: [ColumnMapping] = [],
    register: Register, on day: Day, mint: IdentifierMint
  ) throws(ImportRefusal) {
    let parts = try tables.map { table throws(ImportRefusal) in try Part(table, mappings) }
    guard let first = parts.first else { throw .noSheets }
    guard parts.contains(where: { !$0.rows.isEmpty }) else { throw first.columns.nothingUnderneath }
    var reader = PlanRowReader(
      first.columns, isInParts: parts.count > 1, register: register, day: day, mint: mint)
    for part in parts {
      reader.begin(part.table, part.columns)
      for doubt in SheetRow.doubts(of: part.rows, in: part.table) { reader.note(doubt) }
      for row in part.rows { reader.read(row) }
    }
    reader.finish(parts.flatMap(\.rows))
    var plan = reader.plan
    plan.document = document
    plan.title = Self.title(title, reader.titleAbove, document)
    (self.plan, self.parts, columns) = (plan, parts, first.columns)
    doubts = Self.inOrder(reader.doubts, parts)
  }

  /// What each column was taken for, sheet by sheet where there are several.
  public var guesses: [String] {
    parts.count == 1
      ? columns.sentences
      : parts.flatMap { part in part.columns.sentences.map { "Sheet “\(part.table.name)”: \($0)" } }
  }

  /// In the order of the sheets, then of their rows and columns.
  private static func inOrder(_ doubts: [Doubt], _ parts: [Part]) -> [Doubt] {
    let sheets = Dictionary(parts.enumerated().map { ($1.table.name, $0) }, uniquingKeysWith: { first, _ in first })
    func key(_ doubt: Doubt) -> (Int, Int, Int) {
      (sheets[doubt.place.sheet] ?? 0, doubt.row, doubt.place.column)
    }
    return doubts.sorted { key($0) < key($1) }
  }

  private static func title(_ given: String, _ above: String, _ document: String) -> String {
    if !given.isEmpty { return given }
    if !above.isEmpty { return above }
    let name = document.split(separator: "/").last.map(String.init) ?? document
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }

  /// Every doubt in sheet order: the sheet's, and those of the records that were made of it.
  public func doubts(with command: ImportPlan) -> [Doubt] { doubts(of: command.doubts) }

  /// Every doubt in sheet order: the sheet's, and those that were found when it was understood.
  public func doubts(of found: [ImportDoubt]) -> [Doubt] {
    let made = found.compactMap { doubt -> Doubt? in
      guard let part = parts.first(where: { parts.count == 1 || $0.table.name == doubt.sourceRow.sheet }) else {
        return nil
      }
      let column = part.columns.places[Self.column(of: doubt.cell)] ?? 1
      let place = CellPlace(sheet: part.table.name, row: doubt.sourceRow.number, column: column)
      return Doubt(
        at: place, heading: part.columns.heading(column),
        cell: doubt.printed.isEmpty ? part.table[place] : doubt.printed, doubt.sentence)
    }
    return Self.inOrder(doubts + made, parts)
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
