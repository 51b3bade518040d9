import ArgumentParser
import Casework
import StrictJSON

struct FiguresCommand: RegisterCommand {
  static let verb = Verb.figures

  @Argument(help: ArgumentHelp("The self-assessment, or the audit of conferences.", valueName: "aud"))
  var reference: String
  @Option(help: ArgumentHelp("The day by which returns are counted; today where it is not given.", valueName: "day"))
  var on: String?
  @OptionGroup var destination: SheetOutput
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let audit = try session.audit(reference)
    guard audit.kind.isSelfAssessment else { return try writeAttendance(of: audit, in: session) }
    let day = try session.dayOrToday(on)
    guard day <= session.today else {
      throw Refusal("\(day.words) has not come yet: count returns by today or an earlier day.", .usage)
    }
    let figures = SelfAssessmentFigures(GradingTable(audit), asAt: day, in: session.register)
    let earlier = RoundBefore(audit, asAt: figures.asAt, in: session.register)?.figures
    let sheets = book(audit, session).figures(figures, before: earlier)
    if try destination.write(sheets, titled: "Figures of \(audit.reference)", in: session) { return }
    guard globals.tableForm != .json else { return Output.json(json(figures, of: audit, in: session.register)) }
    Output.lines(lines(figures, of: audit, in: session))
  }

  private func writeAttendance(of audit: Audit, in session: Session) throws {
    guard !audit.conferences.isEmpty else {
      throw Refusal(
        "\(audit.reference) is no self-assessment and holds no conferences: heed audit results \(audit.reference) counts its grades."
      )
    }
    let sheets = book(audit, session).attendance()
    if try destination.write(sheets, titled: "Attendance of \(audit.reference)", in: session) { return }
    AttendanceTable.table(of: audit, in: session.register).write(as: globals.tableForm)
  }

  private func book(_ audit: Audit, _ session: Session) -> AuditWorkbook {
    AuditWorkbook(audit: audit, register: session.register, today: session.today)
  }

  private func lines(_ figures: SelfAssessmentFigures, of audit: Audit, in session: Session) -> [String] {
    let register = session.register
    var page = Page()
    page.title("\(audit.reference)  \(audit.topic), \(audit.year)")
    page.field("Response", figures.responseText)
    page.field("Awaited", figures.awaited.map { register.name(of: $0) }.joined(separator: ", "))
    if figures.asAt < session.today { page.field("Scores", "as they stand on \(session.today.words)") }
    scores("Self scores", figures.own, &page)
    scores("After moderation", figures.moderated, &page)
    if let earlier = RoundBefore(audit, asAt: figures.asAt, in: register) {
      page.heading("The round before, \(earlier.audit.reference), \(earlier.audit.year)")
      page.field("Response", "\(earlier.figures.response.figure) returned in all")
      for distribution in earlier.figures.moderated where !distribution.isEmpty { rows(of: distribution, &page) }
    }
    if !figures.mostPartly.isEmpty { page.heading("Most often partly met") }
    for standard in figures.mostPartly.prefix(5) { page.field(standard.question.title, standard.share.figure) }
    if !figures.improvements.isEmpty { page.heading("Improvements") }
    for improvement in figures.improvements {
      let due = improvement.response.deadline.map { ", by \($0.words)" } ?? ", without a deadline"
      let taken = improvement.response.action == nil ? "" : "; an action of a plan"
      let title = audit.words(for: improvement.cell, in: register)
      page.field(title, improvement.response.improvement + due + taken)
    }
    return page.lines
  }

  private func scores(_ heading: String, _ distributions: [GradeDistribution], _ page: inout Page) {
    for distribution in distributions where !distribution.isEmpty {
      page.heading("\(heading), of those graded (\(distribution.scale.title))")
      rows(of: distribution, &page)
    }
  }

  private func rows(of distribution: GradeDistribution, _ page: inout Page) {
    for row in distribution.rows {
      page.field(row.words, (distribution.ofGraded(row) ?? row.share)?.figure ?? "\(row.count)")
    }
  }

  private func json(_ figures: SelfAssessmentFigures, of audit: Audit, in register: Register) -> JSONValue {
    [
      "format": 1, "reference": .string(audit.reference), "asAt": .day(figures.asAt),
      "response": share(figures.response),
      "awaited": .texts(figures.awaited.map { register.agency($0)?.code ?? "" }),
      "selfScores": .array(figures.own.map(distribution)), "moderated": .array(figures.moderated.map(distribution)),
      "mostPartly": .array(
        figures.mostPartly.map { ["question": .string($0.question.name), "share": share($0.share)] }),
      "improvements": .array(
        figures.improvements.map { improvement in
          [
            "of": .string(audit.words(for: improvement.cell, in: register)),
            "improvement": .string(improvement.response.improvement), "deadline": .day(improvement.response.deadline),
            "isAction": .bool(improvement.response.action != nil),
          ]
        }),
      "before": RoundBefore(audit, asAt: figures.asAt, in: register).map { earlier in
        [
          "reference": .string(earlier.audit.reference), "year": .string(earlier.audit.year),
          "response": share(earlier.figures.response),
          "moderated": .array(earlier.figures.moderated.map(distribution)),
        ]
      } ?? .null,
    ]
  }

  private func share(_ share: Share) -> JSONValue {
    ["n": .int(share.n), "d": .int(share.d), "words": .string(share.figure)]
  }

  private func distribution(_ distribution: GradeDistribution) -> JSONValue {
    [
      "scale": .string(distribution.scale.code),
      "rows": .array(
        distribution.rows.map { row in
          [
            "grade": .string(row.words), "n": .int(row.count), "d": .int(row.share?.d),
            "ofGraded": distribution.ofGraded(row).map(share) ?? .null,
          ]
        }),
    ]
  }
}

/// The round of self-assessments before one, with all that came in to it by a day.
private struct RoundBefore {
  let audit: Audit
  let figures: SelfAssessmentFigures

  init?(_ audit: Audit, asAt day: Day, in register: Register) {
    guard let earlier = register.audit(before: audit), earlier.kind.isSelfAssessment else { return nil }
    self.audit = earlier
    figures = SelfAssessmentFigures(GradingTable(earlier), asAt: day, in: register)
  }
}
