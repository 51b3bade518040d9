import Casework
import Drawing

// Pages that are tables, as tables.
extension DeskState {
  /// What a page shows as a table; nothing for one that is read.
  func table(of content: PageContent) -> ShownTable? {
    switch content {
    case .alerts(_, let group): Self.table(of: group.alerts)
    case .record(.plan(let id)): planTable(of: id)
    case .record(.round(let id)): roundTable(of: id)
    case .record(.roundRequest(let id, let request)):
      ShownTable(
        "Replies", noun: "reply", register.replyRows(in: id).filter { $0.request == request }, ReplyColumn.self)
    case .findings: ShownTable("Findings", noun: "finding", register.findingRows(), FindingColumn.self)
    case .programme(let year):
      ShownTable("Programme", noun: "audit", picture.audits.filter { $0.year == year }, AuditColumn.self)
    case .results(let id, let look): resultsTable(of: id, look)
    case .comparison(let earlier, let later): comparisonTable(of: earlier, later)
    case .grid: gridOnShow.map(gridTable)
    case .record, .alert, .week, .meeting, .directory: nil
    }
  }

  /// Whether what is on show is a table that can be written to a file.
  var canExport: Bool {
    switch trail.last?.content {
    case nil: true
    case .alerts, .record(.plan), .record(.round), .record(.roundRequest), .findings, .programme, .results, .comparison,
      .grid:
      true
    case .record, .alert, .week, .meeting, .directory: false
    }
  }

  private func planTable(of id: PlanID) -> ShownTable? {
    guard let plan = register.plans[id] else { return nil }
    return Self.table(of: picture.actions.filter { $0.plan == id }, "Actions of \(plan.reference)")
  }

  /// The agencies of a round, and how far each is.
  private func roundTable(of id: UpdateRoundID) -> ShownTable? {
    guard let status = register.roundStatus(id, on: today) else { return nil }
    let columns: [ShownSource<RoundAgency>] = [
      ShownSource("Reference", .name) { .text($0.reference) }, ShownSource("Agency") { .text($0.name) },
      ShownSource("Asked") { .text($0.recipient) }, ShownSource("Sent", .day) { .day($0.sentOn) },
      ShownSource("Due", .day) { .day($0.dueOn) }, ShownSource("Actions", .number) { .number($0.counts.asked) },
      ShownSource("Returned", .number) { .number($0.counts.returned) },
      ShownSource("Not returned", .number) { .number($0.counts.outstanding) },
      ShownSource("To decide", .number) { .number($0.counts.undecided) },
      ShownSource("Days late", .number) { .number($0.daysLate) },
      ShownSource("Last chased", .day) { .day($0.lastChased) },
    ]
    return ShownTable(status.title, noun: "agency", status.agencies, columns)
  }

  /// A row for each grade of each thing that is graded.
  private func resultsTable(of id: AuditID, _ look: ResultsLook) -> ShownTable? {
    guard let audit = register.audits[id] else { return nil }
    let results = AuditResults(GradingTable(audit), reading: look.reading, in: register)
    let lines = look.by.lines(of: results)
    let all = look.by == .question ? [] : results.overall.map { ("All together", $0) }
    let told = lines.flatMap { line in line.distributions.map { (line.title, $0) } } + all
    let rows = told.filter { !$0.1.isEmpty }.flatMap { title, distribution in Self.rows(of: distribution, [title]) }
    let columns = [ShownColumn(look.by.rawValue.sentenceCased)] + Self.gradeColumns
    return ShownTable("Results of \(audit.reference)", noun: "row", columns: columns, rows: rows)
  }

  /// The grades of each question before and now.
  private func comparisonTable(of earlier: AuditID, _ later: AuditID) -> ShownTable? {
    guard let before = register.audits[earlier], let now = register.audits[later] else { return nil }
    let comparison = AuditComparison(GradingTable(before), GradingTable(now), in: register)
    let rows = comparison.questions.flatMap { question in
      [(before.reference, question.earlier), (now.reference, question.later)].flatMap { name, side in
        side.filter { !$0.isEmpty }.flatMap { Self.rows(of: $0, [question.title, name]) }
      }
    }
    let columns = [ShownColumn("Question"), ShownColumn("Audit", .name)] + Self.gradeColumns
    return ShownTable("\(before.reference) and \(now.reference)", noun: "row", columns: columns, rows: rows)
  }

  private static let gradeColumns = [
    ShownColumn("Grade"), ShownColumn("n", .number), ShownColumn("of", .number), ShownColumn("Share"),
    ShownColumn("Scale"),
  ]

  /// How many have each grade, how many were not graded, and how many of those graded are good.
  private static func rows(of distribution: GradeDistribution, _ titles: [String]) -> [[ShownCell]] {
    let before = titles.map(ShownCell.text)
    let scale = ShownCell.text(distribution.scale.title)
    let told = distribution.rows.filter { $0.share != nil || $0.count > 0 }
    let grades = told.map { row in
      before + [.text(row.words), .number(row.count), .number(row.share?.d), .text(row.share?.figure ?? ""), scale]
    }
    let good = distribution.good
    guard good.d > 0 else { return grades }
    return grades + [
      before + [
        .text("\(distribution.goodWords), of those graded"), .number(good.n), .number(good.d), .text(good.figure),
        scale,
      ]
    ]
  }

  /// Questions down and cases or agencies across, each grade by its letters.
  private func gridTable(_ grid: GridState) -> ShownTable {
    let table = grid.table
    let columns = [ShownColumn("Ref", .name), ShownColumn("Question")] + table.columns.map { ShownColumn($0.heading) }
    let rows = table.questions.indices.map { row -> [ShownCell] in
      let question = table.questions[row]
      let letters = table.columns.indices.map { column in
        GridLook(GridPlace(column: column, row: row), in: grid, glyphs: .ascii).letters
      }
      return [.text(question.ref), .text(question.text)] + letters.map { .text($0 == Self.nothing ? "" : $0) }
    }
    let reference = register.audits[grid.audit]?.reference ?? ""
    return ShownTable("Grades of \(reference)", noun: "question", columns: columns, rows: rows)
  }

  /// What stands in a cell that nobody has graded.
  private static let nothing = String(Glyphs.ascii.bullet)
}
