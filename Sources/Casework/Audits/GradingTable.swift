/// One column of a grading grid: a case, an agency's part in it, or an agency in a self-assessment.
public struct GradeColumn: Hashable, Sendable {
  public let sampleCase: SampleCaseID?
  public let agency: AgencyID?

  public init(sampleCase: SampleCaseID? = nil, agency: AgencyID? = nil) {
    self.sampleCase = sampleCase
    self.agency = agency
  }
}

/// An audit's responses laid out by column and question, so that a grid is drawn and figures are counted without a
/// search. Made anew from the audit whenever it changes: a thousand cells take a fraction of a millisecond.
public struct GradingTable: Sendable {
  public let audit: Audit
  /// In the order of the cases and their agencies; columns that are graded though no longer expected come last.
  public let columns: [GradeColumn]
  /// In printed order.
  public let questions: [AuditQuestion]
  let marks: GradeMarks
  /// Every response, and for each cell the numbers of the first and of the moderated one; those of a cell that were
  /// given first are chained.
  private(set) var entries: [Entry] = []
  private var firstOf: [Int32]
  private var moderatedOf: [Int32]
  private let columnPlaces: [GradeColumn: Int]
  private let questionPlaces: [String: Int]

  /// One response in its cell.
  struct Entry: Sendable {
    let sheet: Int32
    let response: Int32
    let mark: GradeMark?
    /// The number of the next response that another auditor gave in the cell; -1 after the last.
    var next: Int32 = -1
  }

  public init(_ audit: Audit) {
    self.audit = audit
    questions = audit.tool?.questions ?? []
    columns = audit.gradeColumns
    marks = GradeMarks(audit.tool)
    columnPlaces = Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    questionPlaces = Dictionary(questions.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    firstOf = Array(repeating: -1, count: columns.count * questions.count)
    moderatedOf = firstOf
    for number in audit.sheets.indices { lay(number) }
  }

  private mutating func lay(_ number: Int) {
    let sheet = audit.sheets[number]
    guard let column = columnPlaces[GradeColumn(sampleCase: sheet.sampleCase, agency: sheet.agency)] else { return }
    for (place, response) in sheet.responses.enumerated() {
      guard let question = questionPlaces[response.question] else { continue }
      let mark = marks.mark(response.grade, ofQuestion: question)
      entries.append(Entry(sheet: Int32(number), response: Int32(place), mark: mark))
      note(Int32(entries.count - 1), in: column * questions.count + question, isModeration: sheet.role == .moderation)
    }
  }

  private mutating func note(_ entry: Int32, in cell: Int, isModeration: Bool) {
    if isModeration {
      // A comment alone does not stand in the place of a moderated grade.
      if moderatedOf[cell] < 0 || entries[Int(moderatedOf[cell])].mark == nil { moderatedOf[cell] = entry }
    } else if firstOf[cell] < 0 {
      firstOf[cell] = entry
    } else {
      var last = Int(firstOf[cell])
      while entries[last].next >= 0 { last = Int(entries[last].next) }
      entries[last].next = entry
    }
  }
}

extension GradingTable {
  public var cellCount: Int { firstOf.count }

  /// What was given in the cell of that column and question, both counted from 0.
  public subscript(column: Int, question: Int) -> CellGrades {
    let cell = column * questions.count + question
    return CellGrades(table: self, question: question, first: firstOf[cell], moderation: moderatedOf[cell])
  }

  /// What was given in a cell; nothing where the audit has no such cell.
  public subscript(cell: GradeCell) -> CellGrades? {
    guard let column = columnPlaces[GradeColumn(sampleCase: cell.sampleCase, agency: cell.agency)],
      let question = questionPlaces[cell.question]
    else { return nil }
    return self[column, question]
  }

  /// The cell of that column and question, both counted from 0.
  public func cell(_ column: Int, _ question: Int) -> GradeCell {
    let place = columns[column]
    return GradeCell(sampleCase: place.sampleCase, agency: place.agency, question: questions[question].code)
  }

  public func place(of column: GradeColumn) -> Int? { columnPlaces[column] }

  public func place(ofQuestion code: String) -> Int? { questionPlaces[code] }

  /// What counts for the cell of that number; nothing where it is not graded.
  func mark(ofCell cell: Int, as reading: GradeReading) -> GradeMark? {
    if reading == .moderated, moderatedOf[cell] >= 0, let mark = entries[Int(moderatedOf[cell])].mark { return mark }
    var number = firstOf[cell]
    while number >= 0 {
      if let mark = entries[Int(number)].mark { return mark }
      number = entries[Int(number)].next
    }
    return nil
  }

  func sheet(of entry: Entry) -> GradingSheet { audit.sheets[Int(entry.sheet)] }

  func response(of entry: Entry) -> GradedResponse { audit.sheets[Int(entry.sheet)].responses[Int(entry.response)] }
}

extension Audit {
  /// The columns of its grid: what is to be graded, then what was graded and is no longer to be.
  var gradeColumns: [GradeColumn] {
    let expected = expectedColumns
    var known = Set(expected)
    let others = sheets.map { GradeColumn(sampleCase: $0.sampleCase, agency: $0.agency) }
    return expected + others.filter { known.insert($0).inserted }
  }

  private var expectedColumns: [GradeColumn] {
    if kind.isSelfAssessment { return assessingAgencies.map { GradeColumn(agency: $0) } }
    guard tool?.isPerAgency == true else { return cases.map { GradeColumn(sampleCase: $0.id) } }
    return cases.flatMap { held in
      agencies(in: held).map { GradeColumn(sampleCase: held.id, agency: $0) }
    }
  }
}
