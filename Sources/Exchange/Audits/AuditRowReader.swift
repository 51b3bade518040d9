import Casework

/// Goes down the rows of an audit's grades.
struct AuditRowReader {
  let columns: ColumnGuess<AuditSheetColumn>
  let shape: AuditSheetShape
  let audit: Audit
  let tool: AuditTool
  let register: Register
  let mint: IdentifierMint
  let questions: PrintedQuestions
  private(set) var doubts: [Doubt] = []
  var agencies: PrintedAgencies
  var grades: GradesInHand
  var cases: [SampleCase] = []
  var tallies: [Tally] = []
  /// Every case by its reference in lower case: those of the audit and those that rows bring.
  private var known: [String: SampleCase]
  /// A blank cell is that of a merged one above it.
  private(set) var lastCase = ""

  init(
    _ columns: ColumnGuess<AuditSheetColumn>, _ shape: AuditSheetShape, audit: Audit, tool: AuditTool,
    register: Register,
    mint: IdentifierMint
  ) {
    (self.columns, self.shape, self.audit, self.tool) = (columns, shape, audit, tool)
    (self.register, self.mint) = (register, mint)
    questions = PrintedQuestions(tool)
    agencies = PrintedAgencies(register.agencies, mint: mint)
    grades = GradesInHand(besides: audit, mint: mint)
    known = Dictionary(audit.cases.map { ($0.ref.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func note(_ doubt: Doubt) { doubts.append(doubt) }

  /// The role of a grade that is no moderation.
  var role: GradingSheet.Role { audit.kind.isSelfAssessment ? .selfAssessment : .grading }

  mutating func read(_ rows: [SheetRow<AuditSheetColumn>]) throws(ImportRefusal) {
    switch shape {
    case .counts(let scale, let grades): try readCounts(rows, CountedColumns(scale: scale, grades: grades))
    case .responses: for row in rows { try readResponse(row) }
    case .answers(let questions): for row in rows { try readAnswers(row, questions) }
    }
    doubts.sort { ($0.row, $0.place.column) < ($1.row, $1.place.column) }
  }

  /// What a row's grades are about, and who gave them.
  mutating func column(of row: SheetRow<AuditSheetColumn>) throws(ImportRefusal) -> GradesInHand.Column {
    var column = GradesInHand.Column(role: role)
    column.agency = agency(row)
    column.auditor = register.party(printed: row.line(.auditor))
    if audit.kind.isSelfAssessment {
      guard column.agency != nil else {
        throw ImportRefusal(
          "the row names no agency, and a self-assessment is an agency's own.", at: row.place(.agency))
      }
    } else {
      column.sampleCase = try sampleCase(row)
    }
    return column
  }

  mutating func agency(_ row: SheetRow<AuditSheetColumn>) -> AgencyID? {
    let printed = row.line(.agency)
    guard !printed.isEmpty else { return nil }
    if let id = agencies.exact(printed) { return id }
    note(row.doubt(.agency, "“\(printed)” is not in the directory: it is proposed as an agency."))
    return agencies.propose(printed)
  }

  private mutating func sampleCase(_ row: SheetRow<AuditSheetColumn>) throws(ImportRefusal) -> SampleCaseID {
    let printed = row.line(.caseReference)
    let ref = printed.isEmpty ? lastCase : printed
    guard !ref.isEmpty else {
      throw ImportRefusal(
        "the row names no case: fill the cell, or name the column with --map case=COLUMN.",
        at: row.place(.caseReference))
    }
    lastCase = ref
    let locality = row.line(.locality)
    if let known = known[ref.lowercased()] {
      noteOtherLocality(row, locality, known)
      return known.id
    }
    notePersonalDetail(row, ref)
    let made = SampleCase(id: mint.make()) {
      $0.ref = ref
      $0.locality = locality
    }
    known[ref.lowercased()] = made
    cases.append(made)
    return made.id
  }

  private mutating func noteOtherLocality(_ row: SheetRow<AuditSheetColumn>, _ locality: String, _ known: SampleCase) {
    guard !locality.isEmpty, locality.wordKey != known.locality.wordKey else { return }
    let there = known.locality.isEmpty ? "no locality" : "“\(known.locality)”"
    note(row.doubt(.locality, "\(known.ref) has \(there) already: that was kept."))
  }

  private mutating func notePersonalDetail(_ row: SheetRow<AuditSheetColumn>, _ ref: String) {
    guard let detail = PrivacyScan.details(in: ref).first else { return }
    note(
      row.doubt(
        .caseReference, "The case reference looks like \(detail.kind.words): give the case a pseudonymous one."))
  }

  /// Puts words that no field takes into a case's note, under their headings.
  mutating func keep(_ words: [String], with id: SampleCaseID?) {
    guard !words.isEmpty, let at = cases.firstIndex(where: { $0.id == id }) else { return }
    cases[at].note = ([cases[at].note] + words).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// "Ward: 4": the cells that stand under no heading understood here.
  func keptWords(_ row: SheetRow<AuditSheetColumn>, besides used: Set<AuditSheetColumn>) -> [String] {
    let read = Set(used.compactMap { columns.places[$0] }).union(shape.headed)
    return row.wordedColumns.filter { !read.contains($0) }.map { "\(columns.heading($0)): \(row.words(inColumn: $0))" }
  }
}
