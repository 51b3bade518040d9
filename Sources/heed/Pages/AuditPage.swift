import Casework
import StrictJSON

/// An audit, to be read: where it stands, who was asked, how far the grading is, and what was found.
struct AuditPage {
  let audit: Audit
  let session: Session
  private var register: Register { session.register }

  var lines: [String] {
    var page = Page()
    head(&page)
    returns(&page)
    findings(&page)
    judgements(&page)
    AlertLines.add(to: &page, of: .audit(audit.id), in: session)
    page.heading("Details")
    var record = RecordPage(
      on: page, in: register, today: session.today,
      skipping: [
        "reference", "topic", "kind", "year", "tool", "returns", "sheets", "tallies", "findings", "judgements",
        "acknowledgements",
      ])
    record.show(audit)
    return record.page.lines
  }

  private func head(_ page: inout Page) {
    page.title("\(audit.reference)  \(audit.topic)")
    page.field("Kind", audit.kind.words)
    page.field("Stage", audit.stage.words)
    let slips = audit.slips == 0 ? "" : ", first planned for \(audit.originalYear)"
    page.field("Programme year", audit.year + slips)
    page.field("Tool", audit.tool.map { "\($0.title), version \($0.version)" } ?? "none yet")
    page.field("Cases", audit.cases.isEmpty ? "" : "\(audit.cases.count)")
    let grades = audit.sheets.filter { $0.role != .moderation }.flatMap(\.responses).count { !$0.grade.isEmpty }
    page.field("Grades given", grades == 0 ? "" : "\(grades); heed audit results \(audit.reference) counts them")
    page.field("Distributions", audit.tallies.isEmpty ? "" : "\(audit.tallies.count)")
    let plans = register.plans(from: audit.id.erased).map(\.reference)
    page.field("Plans", plans.joined(separator: ", "))
  }

  private func returns(_ page: inout Page) {
    guard !audit.returns.isEmpty else { return }
    page.heading("Agencies")
    for entry in audit.returns {
      let due = entry.due.map { ", due \($0.words)" } ?? ""
      let chased =
        entry.chases.isEmpty ? "" : ", chased \(entry.chases.count == 1 ? "once" : "\(entry.chases.count) times")"
      page.text(
        "\(register.called(.auditReturn(audit.id, entry.id)))  \(register.name(of: entry.agency)): "
          + "\(entry.stage.words)\(due)\(chased)")
    }
  }

  private func findings(_ page: inout Page) {
    guard !audit.findings.isEmpty else { return }
    page.heading("Findings")
    let answers = FindingAnswers(register)
    for finding in audit.findings {
      let grade = register.grade(of: finding, in: audit).map { ", \($0.word)" } ?? ""
      page.text("\(audit.reference)/\(finding.ref)  \(finding.kind.words)\(grade): \(finding.text)")
      if let decision = finding.noAction {
        page.field("no action", "\(decision.reason) (\(register.name(of: decision.by)))", indent: 5)
      } else if register.needsAnswer(finding, in: audit), !answers.isAnswered(finding) {
        page.text("needs an action, or a decision that there is none", indent: 5)
      }
    }
  }

  private func judgements(_ page: inout Page) {
    guard !audit.judgements.isEmpty else { return }
    page.heading("Judgements")
    for judgement in audit.judgements {
      let section = audit.tool?.sections.first { $0.code == judgement.section }?.title ?? ""
      let about = [section, register.name(of: judgement.agency)].filter { !$0.isEmpty }.joined(separator: ", ")
      let grade = audit.tool?.scales.lazy.compactMap { $0.grade(judgement.grade) }.first?.word ?? judgement.grade
      page.text("\(about.isEmpty ? "The audit as a whole" : about): \(grade). \(judgement.rationale)")
    }
  }
}

/// An audit as scripts read it.
enum AuditJSON {
  static func object(of audit: Audit, in register: Register) -> JSONValue {
    let responses = audit.sheets.filter { $0.role != .moderation }.flatMap(\.responses).count { !$0.grade.isEmpty }
    return [
      "reference": .string(audit.reference), "topic": .string(audit.topic), "kind": .string(audit.kind.rawValue),
      "stage": .string(audit.stage.rawValue),
      "agencies": .texts(audit.returns.map { register.agency($0.agency)?.code ?? "" }),
      "sample": .texts(audit.cases.map(\.ref)), "responses": .int(responses),
      "findings": .texts(audit.findings.map { "\(audit.reference)/\($0.ref)" }),
      "reAuditDue": .day(audit.outcome.reauditDue),
    ]
  }
}
