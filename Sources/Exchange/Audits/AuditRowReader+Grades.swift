import Casework

// Rows that each hold one response, and rows that hold a case's or an agency's answers.
extension AuditRowReader {
  private static let responseColumns = Set(AuditSheetColumn.allCases).subtracting([.notGraded, .total])

  mutating func readResponse(_ row: SheetRow<AuditSheetColumn>) throws(ImportRefusal) {
    guard let question = questions.question(row.line(.question)) else {
      let printed = row.line(.question)
      let fault = printed.isEmpty ? "The row names no question" : "“\(printed)” is no question of “\(tool.title)”"
      return note(row.doubt(.question, "\(fault): the row is left out."))
    }
    let column = try column(of: row)
    let on = day(row, .date)
    var response = GradedResponse(id: mint.make())
    response.question = question.code
    response.evidence = row[.evidence]
    response.improvement = row[.improvement]
    response.deadline = day(row, .deadline)
    let kept = keptWords(row, besides: Self.responseColumns)
    let (grade, printed) = grade(row, row.line(.grade), .grade, question)
    response.grade = grade
    response.comment = ([row[.comment]] + printed + kept).filter { !$0.isEmpty }.joined(separator: "\n")
    add(response, to: column, on: on, row, at: row.place(.grade))
    readModeration(row, question, column, given: grade, on: on)
  }

  private mutating func readModeration(
    _ row: SheetRow<AuditSheetColumn>, _ question: AuditQuestion, _ graded: GradesInHand.Column, given: String, on: Day?
  ) {
    guard !row[.moderatedGrade].isEmpty || !row[.reason].isEmpty else { return }
    var column = graded
    column.role = .moderation
    column.auditor = register.party(printed: row.line(.moderatedBy))
    var response = GradedResponse(id: mint.make())
    response.question = question.code
    let (grade, printed) = grade(row, row.line(.moderatedGrade), .moderatedGrade, question)
    response.grade = grade
    response.comment = ([row[.reason]] + printed).filter { !$0.isEmpty }.joined(separator: "\n")
    if column.auditor != nil, column.auditor == graded.auditor {
      note(row.doubt(.moderatedBy, "The auditor who graded it moderated it too: moderation is another's."))
    }
    if !grade.isEmpty, !given.isEmpty, grade != given, row[.reason].isEmpty {
      note(row.doubt(.moderatedGrade, "The moderated grade differs and no reason is printed."))
    }
    add(response, to: column, on: on, row, at: row.place(.moderatedGrade))
  }

  mutating func readAnswers(_ row: SheetRow<AuditSheetColumn>, _ asked: [Int: AuditQuestion]) throws(ImportRefusal) {
    let column = try column(of: row)
    let on = day(row, .date)
    for (place, question) in asked.sorted(by: { $0.key < $1.key }) {
      let cell = row.words(inColumn: place)
      guard !cell.isEmpty else { continue }
      var response = GradedResponse(id: mint.make())
      response.question = question.code
      let (grade, printed) = grade(row, cell, at: place, question)
      response.grade = grade
      response.comment = printed.joined(separator: "\n")
      add(response, to: column, on: on, row, at: row.place(inColumn: place))
    }
    keepRest(of: row, with: column)
  }

  /// A comment on a whole case is no answer to one question: it stands in the case's note.
  private mutating func keepRest(of row: SheetRow<AuditSheetColumn>, with column: GradesInHand.Column) {
    let words = keptWords(row, besides: [.caseReference, .locality, .agency, .auditor, .date])
    guard !words.isEmpty else { return }
    if cases.contains(where: { $0.id == column.sampleCase }) { return keep(words, with: column.sampleCase) }
    note(row.doubt("Words that are no grade have no place in the audit: they are left out (\(words[0]))."))
  }

  /// Why a grade stands where another is already, where the row itself names no case.
  private func takenForCaseAbove(_ row: SheetRow<AuditSheetColumn>) -> String {
    guard !audit.kind.isSelfAssessment, row.line(.caseReference).isEmpty else { return "The " }
    return "The row names no case and is taken for \(lastCase), as the one above it, where the "
  }

  private mutating func add(
    _ response: GradedResponse, to column: GradesInHand.Column, on day: Day?, _ row: SheetRow<AuditSheetColumn>,
    at place: CellPlace
  ) {
    guard response != GradedResponse(id: response.id, { $0.question = response.question }) else { return }
    if let reason = grades.reasonAgainst(response.question, in: column) {
      return note(
        Doubt(
          at: place, heading: columns.heading(place.column), cell: row.words(inColumn: place.column),
          takenForCaseAbove(row) + "question \(reason): the first grade was kept."))
    }
    grades.add(response, to: column, on: day, row: row.number)
  }

  private mutating func grade(
    _ row: SheetRow<AuditSheetColumn>, _ printed: String, _ column: AuditSheetColumn, _ question: AuditQuestion
  ) -> (stored: String, kept: [String]) {
    grade(row, printed, at: row.place(column).column, question)
  }

  /// The grade as stored; what no scale knows is kept in words, with a doubt. A dash says nothing.
  private mutating func grade(
    _ row: SheetRow<AuditSheetColumn>, _ printed: String, at column: Int, _ question: AuditQuestion
  ) -> (stored: String, kept: [String]) {
    let words = printed.collapsed
    guard words.contains(where: { !$0.isDash && !$0.isWhitespace }) else { return ("", []) }
    if let stored = tool.storedGrade(printed: words, of: question) { return (stored, []) }
    let scale = tool.scale(of: question)?.grades.map(\.word).joined(separator: ", ") ?? "none"
    note(
      Doubt(
        at: row.place(inColumn: column), heading: columns.heading(column), cell: printed,
        "“\(words)” is no grade of this question (\(scale)): it is not graded, and the word is kept as a comment."))
    return ("", ["Grade as printed: \(words)"])
  }

  private mutating func day(_ row: SheetRow<AuditSheetColumn>, _ column: AuditSheetColumn) -> Day? {
    var found: [Doubt] = []
    let day = row.day(column, &found)
    for doubt in found { note(doubt) }
    return day
  }
}
