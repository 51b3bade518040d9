import Casework

/// An audit's grades as rows and columns: questions down; cases, their agencies, or those of a self-assessment across.
struct GridTable: Sendable {
  /// One thing that is graded.
  struct Column: Sendable, Equatable {
    let heading: String
    /// Its place among all columns of the audit.
    let number: Int
    let sampleCase: SampleCaseID?
    let agency: AgencyID?
  }

  /// A heading of the tool, or the place of a question.
  enum Row: Sendable, Equatable {
    case section(String)
    case question(Int)
  }

  let grading: GradingTable
  let isSelfAssessment: Bool
  /// The scale of each question.
  let scales: [GradeScale]
  let rows: [Row]
  let columns: [Column]

  /// - Parameter part: the agency whose part in the cases it shows; nothing for every column.
  init(_ grading: GradingTable, _ tool: AuditTool, part: AgencyID?, in register: Register) {
    self.grading = grading
    isSelfAssessment = grading.audit.kind.isSelfAssessment
    scales = grading.questions.map { tool.scale(of: $0) ?? GradeScale() }
    rows = Self.rows(of: tool)
    columns = Self.columns(of: grading, part: part, in: register)
  }

  /// The headings stand among the questions where there are several.
  private static func rows(of tool: AuditTool) -> [Row] {
    var (rows, next): ([Row], Int) = ([], 0)
    for section in tool.sections {
      if tool.sections.count > 1, !section.title.isEmpty { rows.append(.section(section.title)) }
      rows += section.questions.indices.map { .question(next + $0) }
      next += section.questions.count
    }
    return rows
  }

  private static func columns(of grading: GradingTable, part: AgencyID?, in register: Register) -> [Column] {
    let refs = Dictionary(grading.audit.cases.map { ($0.id, $0.ref) }) { first, _ in first }
    return grading.columns.enumerated().compactMap { number, column in
      guard part == nil || column.agency == part else { return nil }
      let agency = part == nil ? register.agency(column.agency).map { $0.code.isEmpty ? $0.name : $0.code } : nil
      let names = [column.sampleCase.map { refs[$0] ?? "?" }, agency].compactMap { $0 }
      return Column(
        heading: names.joined(separator: " "), number: number, sampleCase: column.sampleCase, agency: column.agency)
    }
  }

  var questions: [AuditQuestion] { grading.questions }

  /// Every cell, down one case after the other.
  var places: [GridPlace] {
    columns.indices.flatMap { column in questions.indices.map { GridPlace(column: column, row: $0) } }
  }

  func holds(_ place: GridPlace) -> Bool {
    columns.indices.contains(place.column) && questions.indices.contains(place.row)
  }

  /// What was given in a cell; nothing outside the grid.
  subscript(place: GridPlace) -> CellGrades? {
    holds(place) ? grading[columns[place.column].number, place.row] : nil
  }

  func cell(at place: GridPlace) -> GradeCell? {
    holds(place) ? grading.cell(columns[place.column].number, place.row) : nil
  }

  func place(of cell: GradeCell) -> GridPlace? {
    guard let row = grading.place(ofQuestion: cell.question),
      let column = columns.firstIndex(where: { $0.sampleCase == cell.sampleCase && $0.agency == cell.agency })
    else { return nil }
    return GridPlace(column: column, row: row)
  }

  /// "C1 1.2".
  func name(of place: GridPlace) -> String {
    guard holds(place) else { return "" }
    return "\(columns[place.column].heading) \(questions[place.row].ref)"
  }

  /// Every letter that gives a grade somewhere in the grid.
  var gradeKeys: Set<String> { Set(scales.flatMap(\.grades).map(\.key)) }
}

/// One cell by its column and its question.
struct GridPlace: Sendable, Hashable {
  var column = 0
  var row = 0
}

extension CellGrades {
  /// The grades that were given first, each once, as they are stored.
  var firstGrades: [String] { given.map(\.response.grade).filter { !$0.isEmpty }.unrepeated }

  func given(by auditor: Party) -> GivenGrade? { given.first { $0.auditor == auditor } }
}

extension Array where Element: Equatable {
  /// Each element once, where it stands first.
  var unrepeated: [Element] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
