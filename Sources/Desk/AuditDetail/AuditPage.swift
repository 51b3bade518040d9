import Casework
import Drawing

/// One audit or round of self-assessments, whole: where it stands and what comes next, what it looks at, who answered,
/// what was found and what is done about it.
struct AuditPage {
  let audit: Audit
  let register: Register
  let today: Day
  let answers: FindingAnswers
  /// What stands against it.
  let alerts: [Alert]

  init(_ audit: Audit, in state: DeskState) {
    self.audit = audit
    register = state.register
    today = state.today
    answers = FindingAnswers(state.register)
    alerts = state.picture.alerts(of: .audit(audit.id)).filter { $0.severity != .soon }
  }

  var address: Address { .audit(audit.id) }

  func write(to page: inout PageWriter) {
    page.line(
      Run(" \(audit.reference)", .heading, bold: true), Run("  \(audit.topic)", bold: true),
      Run("  \(audit.kind.words)", .dim))
    page.gap()
    writeStages(to: &page)
    writeNext(to: &page)
    page.write(alerts, of: address, in: register)
    writePartner(to: &page)
    writeTool(to: &page)
    writeReturns(to: &page)
    writeSample(to: &page)
    writeStandards(to: &page)
    writeResults(to: &page)
    writeJudgements(to: &page)
    writeFindings(to: &page)
    writeObservations(to: &page)
    writeConferences(to: &page)
    writeFacts(to: &page)
    writeCourse(to: &page)
  }

  /// The stages it goes through, the reached ones first, the present one in brackets.
  private func writeStages(to page: inout PageWriter) {
    let way = AuditStage.allCases.filter { $0 != .replaced }
    let present = audit.stage
    guard present != .replaced else {
      let other = audit.outcome.replacedBy.flatMap { register.audits[$0] }
      page.leading(to: other.map { .audit($0.id) }) { page in
        page.field("stage", [Run("replaced", .info, bold: true), Run(other.map { "  by \($0.reference)" } ?? "")])
      }
      return
    }
    let arrow = " \(page.glyphs.right) "
    let runs = way.enumerated().flatMap { place, stage -> [Run] in
      let name = stage == present ? Run("[\(stage.words)]", .info, bold: true) : Run(stage.words, .dim)
      return place == 0 ? [name] : [Run(arrow, .dim), name]
    }
    page.field("stage", runs)
    let since = audit.moves.last?.on.map { "\($0.words), \(dayCount($0.days(until: today)))" } ?? ""
    page.field("since", since, .dim)
    for row in AuditDeadline.all(of: audit) { page.field(row.label, [row.run(on: today)]) }
  }

  /// The next step on, and what it still lacks.
  private func writeNext(to page: inout PageWriter) {
    let options = register.stageOptions(of: audit, details: MoveDetails(on: today), on: today)
    guard
      let next = options.first(where: { AuditStage(fieldText: $0.to).map { $0.place > audit.stage.place } ?? false })
    else { return }
    guard !next.unmet.isEmpty else {
      page.field("next", [Run(next.words, .info), Run(": nothing is missing", .good)])
      return
    }
    page.field("next", [Run(next.words, .info), Run(", still missing:", .dim)])
    for violation in next.unmet { page.field("", violation.sentence, .gap) }
  }

  private func writeTool(to page: inout PageWriter) {
    page.heading("tool")
    guard let tool = audit.tool else {
      let needs = audit.kind.needsTool
      page.paragraph(needs ? "none chosen yet: z t chooses one" : "this kind asks no questions", .dim, indent: 2)
      return
    }
    page.paragraph("\(tool.title), version \(tool.version), \(count(tool.questions.count, "question"))", indent: 2)
    for section in tool.sections {
      let refs = section.questions.map(\.ref).joined(separator: ", ")
      page.line([Run("  \(section.title)"), Run("  \(refs)", .dim)], hanging: 4)
    }
  }
}

/// One day of an audit's timetable and how it was kept.
struct AuditDeadline {
  let label: String
  let due: Day
  /// The day its stage was reached.
  let reached: Day?
  /// Whether the audit has ended or passed it, so that the day presses no more.
  let isPast: Bool

  static func all(of audit: Audit) -> [AuditDeadline] {
    let table = audit.timetable
    let rows: [(String, Day?, AuditStage)] = [
      ("start by", table.startBy, .initiated), ("collected by", table.collectBy, .moderation),
      ("report by", table.reportBy, .reported), ("plan by", table.planBy, .actionPlan),
      ("sign-off by", table.signOffBy, .signedOff),
    ]
    return rows.compactMap { label, due, stage in
      due.map { due in
        let reached = audit.moves.first { ($0.to?.place ?? 0) >= stage.place }?.on
        let isPast = audit.stage.place >= stage.place
        return AuditDeadline(label: label, due: due, reached: isPast ? reached : nil, isPast: isPast)
      }
    }
  }

  func run(on today: Day) -> Run {
    if isPast {
      let late = reached.map { max(0, due.days(until: $0)) } ?? 0
      let when = reached.map { ", reached \($0.words)" } ?? ", reached"
      return Run("\(due.words)\(when)\(late > 0 ? ", \(dayCount(late)) late" : "")", .dim)
    }
    let left = today.days(until: due)
    return left < 0
      ? Run("\(due.words), \(dayCount(-left)) late", .late, bold: true)
      : Run("\(due.words), \(due.distance(from: today))")
  }
}

extension AuditPage {
  /// The audit, or one thing in it that has a page of its own.
  func write(_ address: Address, to page: inout PageWriter) {
    switch address {
    case .auditReturn(_, let id): writeReturn(id, to: &page)
    case .sampleCase(_, let id): writeSampleCase(id, to: &page)
    case .finding(_, let id): writeFinding(id, to: &page)
    default: write(to: &page)
    }
  }
}
