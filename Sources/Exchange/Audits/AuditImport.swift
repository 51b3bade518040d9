import Casework

/// Grades of an audit read from a sheet: one row a response, one row a case, or a table of counts.
public struct AuditImport: Sendable {
  /// Brings it all in, whole or not at all.
  public let command: ImportAudit
  public let columns: ColumnGuess<AuditSheetColumn>
  /// The cells to look at, in the order of the sheet.
  public let doubts: [Doubt]
  private let shape: AuditSheetShape

  /// - Parameters:
  ///   - document: what the grades are quoted from: "responses.csv".
  ///   - audit: where they go, with its tool; one not yet in the register is made of the sheet, at the stage that its
  ///     grades show, unverified.
  /// - Throws: a refusal where the audit has no tool, the columns cannot be told, or figures do not sum.
  public init(
    _ table: SheetTable, document: String, into audit: Audit, mappings: [ColumnMapping] = [], register: Register,
    occasion: Occasion, mint: IdentifierMint
  ) throws(ImportRefusal) {
    guard let tool = audit.tool else {
      throw ImportRefusal("\(audit.reference) has no tool yet: choose the one whose questions the sheet answers.")
    }
    let headings = AuditHeadings(tool)
    let columns = try ColumnGuess<AuditSheetColumn>(table, mappings: mappings, knowing: headings.meaning)
    let shape = try AuditSheetShape(columns, headings)
    let rows = SheetRow.rows(of: table, columns)
    guard !rows.isEmpty else {
      throw columns.nothingUnderneath
    }
    var reader = AuditRowReader(columns, shape, audit: audit, tool: tool, register: register, mint: mint)
    for doubt in SheetRow.doubts(of: rows, in: table) { reader.note(doubt) }
    try reader.read(rows)
    (self.columns, self.shape, doubts) = (columns, shape, reader.doubts)
    command = reader.command(from: document, isNew: register.audits[audit.id] == nil, on: occasion)
  }

  /// Whether a sheet's headings are those of grades of that audit's tool.
  public static func fits(_ table: SheetTable, _ audit: Audit, mappings: [ColumnMapping] = []) -> Bool {
    guard let tool = audit.tool else { return false }
    let headings = AuditHeadings(tool)
    let columns = try? ColumnGuess<AuditSheetColumn>(table, mappings: mappings, knowing: headings.meaning)
    return columns.map { (try? AuditSheetShape($0, headings)) != nil } ?? false
  }

  /// What each column was taken for, after what a row is.
  public var guesses: [String] {
    let rows =
      switch shape {
      case .responses: "Each row is one response."
      case .answers: "Each row is one case or agency, with its answers."
      case .counts(let scale, _): "Each row counts grades of the scale “\(scale.title)”."
      }
    return [rows] + columns.sentences
  }

  /// What would come in, in one sentence.
  public var summary: String {
    let contents = ImportAudit.contents(of: command.brought)
    let proposed = command.agencies.count
    let bodies = proposed == 0 ? "" : "; \(proposed) proposed \(proposed == 1 ? "agency" : "agencies")"
    return contents.prefix(1).uppercased() + contents.dropFirst() + bodies + "."
  }
}

extension AuditRowReader {
  /// The command that brings in what was read.
  func command(from document: String, isNew: Bool, on occasion: Occasion) -> ImportAudit {
    var brought = Audit()
    brought.cases = cases
    brought.sheets = grades.sheets
    brought.tallies = tallies.map { tally in
      var tally = tally
      (tally.source, tally.by, tally.on) = (document, occasion.actor, occasion.day)
      return tally
    }
    brought.returns = returns(on: occasion)
    let proposed = agencies.agencies(besides: register.agencies)
    guard isNew else { return ImportAudit(brought, into: .existing(audit.id), agencies: proposed, document: document) }
    var new = audit
    new.moves = [unverified(stageShown, on: occasion)]
    return ImportAudit(brought, into: .new(new), agencies: proposed, document: document)
  }

  /// Figures alone were reported somewhere; moderated grades are past collecting.
  private var stageShown: AuditStage {
    if !tallies.isEmpty { return .reported }
    return grades.sheets.contains { $0.role == .moderation } ? .moderation : .collecting
  }

  /// Agencies that graded their own part and were not in the audit: what they sent is here, so it came.
  private func returns(on occasion: Occasion) -> [AuditReturn] {
    guard tool.isPerAgency || audit.kind.isSelfAssessment else { return [] }
    let there = Set(audit.returns.compactMap(\.agency))
    var seen: Set<AgencyID> = []
    return grades.sheets.compactMap(\.agency).filter { !there.contains($0) && seen.insert($0).inserted }.map { agency in
      AuditReturn(id: mint.make()) {
        $0.agency = agency
        $0.moves = [unverified(.returned, on: occasion, day: lastDay(of: agency, until: occasion.day))]
      }
    }
  }

  /// The last day that an agency's rows print, which is when it had answered; the import's own where they print none
  /// that has been.
  private func lastDay(of agency: AgencyID, until day: Day) -> Day {
    let sheets = grades.sheets.filter { $0.agency == agency }
    let printed = (sheets.map(\.on) + sheets.flatMap { $0.responses.map(\.on) }).compactMap { $0 }
    return printed.filter { $0 <= day }.max() ?? day
  }

  private func unverified<Stage>(_ stage: Stage, on occasion: Occasion, day: Day? = nil) -> StageMove<Stage> {
    StageMove(id: mint.make()) {
      ($0.to, $0.on, $0.by, $0.isUnverified) = (stage, day ?? occasion.day, occasion.actor, true)
    }
  }
}
