/// One line of results: what is counted, and how its grades lie, a distribution for each scale.
public struct ResultLine: Sendable, Equatable {
  /// The code of a question or section, the identifier of an agency, a locality, an auditor as stored.
  public let key: String
  /// "1.2 Was the adult heard?", "Housing", "Fylde".
  public let title: String
  public let distributions: [GradeDistribution]
}

/// The results of an audit's responses; what was entered as counts stands apart, in `tallies`, and judgements beside.
public struct AuditResults: Sendable {
  /// Which grades are counted; say so wherever they are shown. An auditor's line counts that auditor's own.
  public let reading: GradeReading
  /// The codes of the questions that agencies, localities, auditors and the whole are counted by: the overall judgement
  /// where the tool has one, else every question; or the one asked for.
  public let basis: [String]
  public let questions: [ResultLine]
  public let sections: [ResultLine]
  public let agencies: [ResultLine]
  public let localities: [ResultLine]
  public let auditors: [ResultLine]
  public let overall: [GradeDistribution]
  public let tallies: [TallyGroup]
  public let judgements: [Judgement]

  /// - Parameter question: the code of the question to break down; nothing for the overall judgement.
  public init(
    _ table: GradingTable, reading: GradeReading = .moderated, question: String? = nil, in register: Register
  ) {
    let count = ResultCount(table, reading: reading, basis: Self.basis(of: table, question))
    self.reading = reading
    basis = count.basis.map { table.questions[$0].code }
    questions = count.questions
    sections = count.sections
    agencies = count.agencies(in: register)
    localities = count.localities
    auditors = count.auditors(in: register)
    overall = count.overall
    tallies = TallyGroup.groups(of: table.audit, in: register)
    judgements = table.audit.judgements
  }

  private static func basis(of table: GradingTable, _ question: String?) -> [Int] {
    if let question { return table.place(ofQuestion: question).map { [$0] } ?? [] }
    let overall = table.questions.indices.filter { table.questions[$0].isOverall }
    return overall.isEmpty ? Array(table.questions.indices) : overall
  }
}

/// One count over a table's cells, from which every line is made.
private struct ResultCount {
  let table: GradingTable
  let reading: GradeReading
  let basis: [Int]

  init(_ table: GradingTable, reading: GradeReading, basis: [Int]) {
    self.table = table
    self.reading = reading
    self.basis = basis
  }

  private func pooled(columns: some Sequence<Int>, questions: [Int]) -> [GradeDistribution] {
    var pool = GradePool(table.marks)
    let width = table.questions.count
    for column in columns {
      for question in questions {
        let mark = table.mark(ofCell: column * width + question, as: reading)
        pool.count(mark, inScale: table.marks.scaleOfQuestion[question])
      }
    }
    return pool.distributions(table.marks)
  }

  var overall: [GradeDistribution] { pooled(columns: table.columns.indices, questions: basis) }

  var questions: [ResultLine] {
    table.questions.enumerated().map { place, question in
      ResultLine(
        key: question.code, title: question.title,
        distributions: pooled(columns: table.columns.indices, questions: [place]))
    }
  }

  /// A section's overall judgement is no part of the sum of its questions, unless it is all there is.
  var sections: [ResultLine] {
    (table.audit.tool?.sections ?? []).map { section in
      let held =
        section.questions.contains { !$0.isOverall }
        ? section.questions.filter { !$0.isOverall } : section.questions
      let places = held.compactMap { table.place(ofQuestion: $0.code) }
      return ResultLine(
        key: section.code, title: section.title,
        distributions: pooled(columns: table.columns.indices, questions: places))
    }
  }

  func agencies(in register: Register) -> [ResultLine] {
    lines { column in
      column.agency.map { ($0.text, register.agency($0)?.name ?? "An agency no longer listed") }
    }
  }

  var localities: [ResultLine] {
    let held = Dictionary(table.audit.cases.map { ($0.id, $0.locality) }, uniquingKeysWith: { first, _ in first })
    guard held.values.contains(where: { !$0.isVoid }) else { return [] }
    return lines { column in
      column.sampleCase.map { held[$0] ?? "" }.map { ($0, $0.isVoid ? "No locality given" : $0) }
    }
  }

  /// Lines of the columns that share a key, in the order of their titles; a blank key comes last.
  private func lines(of name: (GradeColumn) -> (key: String, title: String)?) -> [ResultLine] {
    var (columns, titles) = ([String: [Int]](), [String: String]())
    for (place, column) in table.columns.enumerated() {
      guard let (key, title) = name(column) else { continue }
      columns[key, default: []].append(place)
      titles[key] = title
    }
    return columns.map { key, places in
      ResultLine(key: key, title: titles[key] ?? key, distributions: pooled(columns: places, questions: basis))
    }
    .sorted { line, other in
      if line.key.isVoid != other.key.isVoid { return other.key.isVoid }
      return line.title == other.title ? line.key < other.key : line.title.isBefore(other.title)
    }
  }

  /// What each auditor gave, in the order in which they began; of the columns they took up, what they left is not graded.
  func auditors(in register: Register) -> [ResultLine] {
    var (order, pools) = ([Party?](), [Party?: GradePool]())
    for sheet in table.audit.sheets where sheet.role != .moderation {
      if pools[sheet.auditor] == nil { order.append(sheet.auditor) }
      var pool = pools[sheet.auditor] ?? GradePool(table.marks)
      var grades: [String: String] = [:]
      for response in sheet.responses where grades[response.question] == nil {
        grades[response.question] = response.grade
      }
      for question in basis {
        let stored = grades[table.questions[question].code] ?? ""
        let mark = table.marks.mark(stored, ofQuestion: question)
        pool.count(mark, inScale: table.marks.scaleOfQuestion[question])
      }
      pools[sheet.auditor] = pool
    }
    return order.map { who in
      let name = register.name(of: who)
      return ResultLine(
        key: who?.fieldText ?? "", title: name.isEmpty ? "No auditor named" : name,
        distributions: pools[who]?.distributions(table.marks) ?? [])
    }
  }
}

extension AuditQuestion {
  /// "1.2 Was the adult heard?".
  public var title: String { [ref, text.isEmpty ? code : text].filter { !$0.isEmpty }.joined(separator: " ") }
}
