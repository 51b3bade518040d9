import Casework
import Exchange

/// What has been counted of an audit, as the sheets of a workbook; a CSV file takes the first.
struct AuditWorkbook {
  let audit: Audit
  let register: Register
  let today: Day

  /// Its grades by whatever they can be counted by, what was judged, and its findings.
  ///
  /// - Parameters:
  ///   - first: what is shown on the screen, which goes first.
  ///   - question: the code of the question whose entered counts are shown; blank for the overall judgement.
  func results(_ results: AuditResults, first: ResultBreakdown, tallied question: String) -> [WorkbookSheet] {
    let order = [first] + ResultBreakdown.allCases.filter { $0 != first }
    let counted = order.compactMap { breakdown -> WorkbookSheet? in
      let lines = breakdown.lines(of: results, tallied: question)
      guard !lines.isEmpty || breakdown == first else { return nil }
      let name = breakdown == .overall ? "Overall" : "By \(breakdown.rawValue)"
      return sheet(name, CountedLine.table(lines, by: breakdown), note: "Counted: \(results.reading.words).")
    }
    return counted + [judgements, findings].filter { $0.rows.count > 0 }
  }

  func comparison(_ table: Table, with earlier: Audit) -> [WorkbookSheet] {
    [
      sheet(
        "Before and after", table,
        note: "\(earlier.reference) (\(earlier.year)) before, \(audit.reference) (\(audit.year)) now: good grades, of "
          + "those graded.")
    ]
  }

  func attendance() -> [WorkbookSheet] {
    [sheet("Attendance", AttendanceTable.table(of: audit, in: register), note: "Conferences held so far.")]
  }

  /// Scores, who has answered, what is most often partly met, and what will be improved.
  func figures(_ figures: SelfAssessmentFigures, before earlier: SelfAssessmentFigures?) -> [WorkbookSheet] {
    let tables = SelfAssessmentTables(figures, audit, register)
    return [
      sheet("Scores", tables.scores(before: earlier), note: figures.responseText),
      sheet("Returns", tables.returns, note: figures.responseText),
      sheet("Most often partly met", tables.partly, note: "Of the agencies that scored the standard."),
      sheet("Improvements", tables.improvements, note: "By deadline; those without one last."),
    ].filter { $0.rows.count > 0 || $0.name == "Scores" }
  }

  private func sheet(_ name: String, _ table: Table, note: String) -> WorkbookSheet {
    WorkbookSheet(
      name, lines: ["\(audit.reference)  \(audit.topic), \(audit.year)", note, "As at \(today.words)"],
      rows: table.typed)
  }

  private var findings: WorkbookSheet {
    let rows = register.findingRows().filter { $0.audit == audit.id }
    let card = ListColumns.findings
    let table = Table(columns: card.columns.map(\.column), count: rows.count) { index in
      card.columns.map { $0.value(rows[index]) }
    }
    return sheet("Findings", table, note: "Findings of the audit and what answers them.")
  }

  private var judgements: WorkbookSheet {
    let columns = [
      TableColumn(name: "section", title: "Section"), TableColumn(name: "agency", title: "Agency"),
      TableColumn(name: "grade", title: "Judged"), TableColumn(name: "reason", title: "Why"),
      TableColumn(name: "by", title: "By"),
    ]
    let rows = audit.judgements.map { judgement -> [TypedCell] in
      let word = audit.tool?.scales.lazy.compactMap { $0.grade(judgement.grade) }.first?.word ?? judgement.grade
      return [
        .text(judgement.section), .text(register.name(of: judgement.agency)), .text(word),
        .text(judgement.rationale), .text(register.name(of: judgement.by)),
      ]
    }
    return sheet(
      "Judgements", Table(columns: columns, rows: rows), note: "Entered with their reasons, never worked out.")
  }
}

/// The figures of a round of self-assessments in tables.
struct SelfAssessmentTables {
  private let figures: SelfAssessmentFigures
  private let audit: Audit
  private let register: Register

  init(_ figures: SelfAssessmentFigures, _ audit: Audit, _ register: Register) {
    (self.figures, self.audit, self.register) = (figures, audit, register)
  }

  func scores(before earlier: SelfAssessmentFigures?) -> Table {
    let columns = [
      TableColumn(name: "scores", title: "Scores"), TableColumn(name: "grade", title: "Grade"),
      TableColumn(name: "n", title: "n", kind: .number), TableColumn(name: "d", title: "of", kind: .number),
      TableColumn(name: "share", title: "Of those graded", kind: .share), TableColumn(name: "scale", title: "Scale"),
    ]
    let parts = [
      ("Self scores", figures.own), ("After moderation", figures.moderated),
      ("The round before, after moderation", earlier?.moderated ?? []),
    ]
    let rows = parts.flatMap { name, distributions in
      distributions.filter { !$0.isEmpty }.flatMap { distribution in
        distribution.rows.map { row -> [TypedCell] in
          let share = distribution.ofGraded(row) ?? row.share
          return [
            .text(name), .text(row.words), .number(row.count), .number(share?.d), .text(share?.figure ?? ""),
            .text(distribution.scale.title),
          ]
        }
      }
    }
    return Table(columns: columns, rows: rows)
  }

  var returns: Table {
    let columns = [
      TableColumn(name: "agency", title: "Agency"), TableColumn(name: "due", title: "Due", kind: .day),
      TableColumn(name: "stage", title: "Stage"), TableColumn(name: "awaited", title: "Awaited"),
    ]
    let rows = audit.returns.map { entry -> [TypedCell] in
      let isAwaited = entry.agency.map(figures.awaited.contains) ?? false
      return [
        .text(register.name(of: entry.agency)), .day(entry.due), .text(entry.stage(asAt: figures.asAt).words),
        .text(isAwaited ? "yes" : ""),
      ]
    }
    return Table(columns: columns, rows: rows)
  }

  var partly: Table {
    let columns = [
      TableColumn(name: "text", title: "Standard"), TableColumn(name: "n", title: "n", kind: .number),
      TableColumn(name: "d", title: "of", kind: .number), TableColumn(name: "share", title: "Share", kind: .share),
    ]
    let rows = figures.mostPartly.map { standard -> [TypedCell] in
      let share = standard.share
      return [.text(standard.question.title), .number(share.n), .number(share.d), .share(share)]
    }
    return Table(columns: columns, rows: rows)
  }

  var improvements: Table {
    let columns = [
      TableColumn(name: "of", title: "Of"), TableColumn(name: "text", title: "Improvement"),
      TableColumn(name: "deadline", title: "Deadline", kind: .day), TableColumn(name: "taken", title: "In a plan"),
    ]
    let rows = figures.improvements.map { improvement -> [TypedCell] in
      [
        .text(audit.words(for: improvement.cell, in: register)), .text(improvement.response.improvement),
        .day(improvement.response.deadline), .text(improvement.response.action == nil ? "" : "yes"),
      ]
    }
    return Table(columns: columns, rows: rows)
  }
}
