import Casework

/// How a sheet of grades is laid out, as its headings tell.
enum AuditSheetShape {
  /// One row a response.
  case responses
  /// One row a case or, in a self-assessment, an agency; a column, from 1, for each question.
  case answers([Int: AuditQuestion])
  /// One row a locality, agency or question; a column, from 1, for each grade of the scale.
  case counts(GradeScale, [Int: Grade])

  init(_ columns: ColumnGuess<AuditSheetColumn>, _ headings: AuditHeadings) throws(ImportRefusal) {
    if columns.places[.question] != nil, columns.places[.grade] != nil {
      self = .responses
    } else if let (scale, grades) = headings.counted(in: columns) {
      self = .counts(scale, grades)
    } else {
      let answers = headings.answered(in: columns)
      guard !answers.isEmpty else {
        throw ImportRefusal(
          "no column is headed by a question of “\(headings.tool.title)” or by its grades: name the question and grade "
            + "columns with --map question=COLUMN --map grade=COLUMN.",
          at: columns.headerPlace())
      }
      self = .answers(answers)
    }
  }

  /// The columns whose headings are the questions or grades.
  var headed: Set<Int> {
    switch self {
    case .responses: []
    case .answers(let questions): Set(questions.keys)
    case .counts(_, let grades): Set(grades.keys)
    }
  }
}

/// What the headings of a sheet say in the words of a tool.
struct AuditHeadings {
  let tool: AuditTool
  let questions: PrintedQuestions

  init(_ tool: AuditTool) {
    self.tool = tool
    questions = PrintedQuestions(tool)
  }

  /// What a heading means, for the sentence about its column; nothing where it is no word of the tool's.
  func meaning(of heading: String) -> String? {
    if let question = questions.question(heading) {
      let name = question.ref.isEmpty ? question.code : question.ref
      return question.isOverall ? "the overall judgement" : "the grade of question \(name)"
    }
    let grade = tool.scales.lazy.compactMap { $0.grade(heading: heading) }.first
    return grade.map { "how many are “\($0.word)”" }
  }

  /// The scale most of whose grades head columns, at least two of them; among equals one that is not legacy.
  func counted(in columns: ColumnGuess<AuditSheetColumn>) -> (GradeScale, [Int: Grade])? {
    let scales = tool.scales.filter { !$0.isLegacy } + tool.scales.filter(\.isLegacy)
    let found = scales.map { scale in (scale, Self.grades(of: scale, in: columns)) }
    guard let best = found.map(\.1.count).max(), best >= 2 else { return nil }
    return found.first { $0.1.count == best }
  }

  /// A grade counted in two columns, as number and percentage, is read from the first.
  private static func grades(of scale: GradeScale, in columns: ColumnGuess<AuditSheetColumn>) -> [Int: Grade] {
    var seen: Set<String> = []
    return columns.known.keys.sorted().reduce(into: [:]) { found, column in
      guard let grade = scale.grade(heading: columns.heading(column)), seen.insert(grade.code).inserted else { return }
      found[column] = grade
    }
  }

  /// The columns headed by a question; a grade without any question is that of the whole case.
  func answered(in columns: ColumnGuess<AuditSheetColumn>) -> [Int: AuditQuestion] {
    var seen: Set<String> = []
    var found: [Int: AuditQuestion] = columns.known.keys.sorted().reduce(into: [:]) { found, column in
      guard let question = questions.question(columns.heading(column)), seen.insert(question.code).inserted else {
        return
      }
      found[column] = question
    }
    if let column = columns.places[.grade], let overall = questions.overallQuestion, seen.insert(overall.code).inserted
    {
      found[column] = overall
    }
    return found
  }
}

extension GradeScale {
  /// The grade that heads a column of counts: "Good", "RI", "Full", "% Good", "Good (no.)".
  func grade(heading: String) -> Grade? {
    let outside = heading.prefix { $0 != "(" && $0 != "[" }
    let words = outside.replacing("%", with: "").collapsed
    return words.count == 1 ? nil : grade(printed: words)
  }
}
