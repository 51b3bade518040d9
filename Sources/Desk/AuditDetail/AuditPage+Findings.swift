import Casework
import Drawing

// What an audit found, and what answers it.
extension AuditPage {
  func writeJudgements(to page: inout PageWriter) {
    guard !audit.judgements.isEmpty else { return }
    page.heading("judgements")
    for judgement in audit.judgements {
      page.about(address.entry(["judgements"], judgement.id)) { page in
        let by = [register.name(of: judgement.by), judgement.on?.words ?? ""].filter { !$0.isEmpty }
        let grade = register.scales(of: audit).lazy.compactMap { $0.grade(judgement.grade) }.first
        let word = grade.map { Run($0.letteredWords, $0.sense.ink, bold: true) } ?? Run(judgement.grade, bold: true)
        page.line(Run("  \(subject(of: judgement)): "), word, Run("  \(by.joined(separator: ", "))", .dim))
        page.paragraph(judgement.rationale, indent: 4)
      }
    }
  }

  /// What a judgement is of: "The audit as a whole", "Working together, Fellshire Police".
  private func subject(of judgement: Judgement) -> String {
    let section = audit.tool?.sections.first { $0.code == judgement.section }?.title ?? judgement.section
    let parts = [section, register.name(of: judgement.agency)].filter { !$0.isEmpty }
    return parts.isEmpty ? "The audit as a whole" : parts.joined(separator: ", ")
  }

  func writeFindings(to page: inout PageWriter) {
    let open = audit.findings.count { isOpen($0) }
    page.heading("findings \(audit.findings.count)\(open > 0 ? ", \(open) without an action" : "")")
    for finding in audit.findings {
      page.about(.finding(audit.id, finding.id)) { page in
        page.line(
          [Run("  \(TextWidth.padded(finding.ref, to: 4)) ", .key), Run("\(finding.kind.words)  ", .dim)]
            + gradeRuns(of: finding) + [Run(finding.text)], hanging: 7)
        page.line([Run("       ")] + answerRuns(to: finding), hanging: 7)
      }
    }
    if audit.findings.isEmpty { page.paragraph("none yet: a adds one", .dim, indent: 2) }
  }

  private func gradeRuns(of finding: AuditFinding) -> [Run] {
    guard !finding.grade.isEmpty else { return [] }
    return [register.grade(of: finding, in: audit)?.run ?? Run(finding.grade, .dim), Run("  ")]
  }

  /// Whether it has to be answered and is not.
  private func isOpen(_ finding: AuditFinding) -> Bool {
    register.needsAnswer(finding, in: audit) && !answers.isAnswered(finding)
  }

  private func answerRuns(to finding: AuditFinding) -> [Run] {
    if finding.noAction != nil { return [Run("no action, as decided", .dim)] }
    let answer = answers.answer(to: finding.id)
    let actions = answer.actions.compactMap { id in register.action(id).map { Address.action($0.plan.id, id) } }
    let names = (answer.recommendations + actions).map { register.called($0) }
    guard !answer.actions.isEmpty else {
      let needs = register.needsAnswer(finding, in: audit)
      if names.isEmpty { return [Run(needs ? "needs an action: z p or z n" : "no action", needs ? .gap : .dim)] }
      return [Run("in \(names.joined(separator: ", ")), without an action yet", .gap)]
    }
    return [Run("answered by \(names.joined(separator: ", "))", .good)]
  }

  /// One finding on a page of its own.
  func writeFinding(_ id: AuditFindingID, to page: inout PageWriter) {
    guard let finding = audit.finding(id) else { return }
    page.line(Run(" \(audit.reference(of: finding))", .heading, bold: true), Run("  \(finding.kind.words)", .dim))
    page.leading(to: address) { $0.line(Run(" of \(audit.topic)", .key)) }
    page.paragraph(finding.text, bold: true)
    page.gap()
    let grade = register.grade(of: finding, in: audit)
    page.field("grade", [grade.map { Run($0.letteredWords, $0.sense.ink, bold: true) } ?? Run(finding.grade)])
    for code in finding.questions {
      let question = audit.tool?.question(code)
      page.field("question", question.map { "\($0.ref)  \($0.text)" } ?? code)
    }
    page.field("standard", finding.standard)
    page.field("agencies", finding.agencies.map { register.name(of: $0) }.joined(separator: ", "))
    page.field("themes", finding.themes.compactMap { register.theme($0)?.name }.joined(separator: ", "))
    page.field("risk, impact", finding.risk)
    page.field("cases", finding.cases.compactMap { audit.sampleCase($0)?.ref }.joined(separator: ", "))
    if let earlier = finding.sameAs.flatMap({ register.addressOfFinding($0) }) {
      page.leading(to: earlier) { $0.field("same as", "\(register.called(earlier))  \(register.title(of: earlier))") }
    }
    writeAnswers(to: finding, to: &page)
  }

  private func writeAnswers(to finding: AuditFinding, to page: inout PageWriter) {
    page.heading("what answers it")
    if let decision = finding.noAction {
      let by = [register.name(of: decision.by), decision.on?.words ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
      page.line(Run("  no action", .info), Run("  \(by)", .dim))
      page.paragraph(decision.reason, indent: 4)
    }
    let answer = answers.answer(to: finding.id)
    let actions = answer.actions.compactMap { id in register.action(id).map { Address.action($0.plan.id, id) } }
    for place in answer.recommendations + actions {
      page.about(place) {
        $0.line([Run("  \(register.called(place))", .key), Run("  \(register.title(of: place))")], hanging: 4)
      }
    }
    guard answer.recommendations.isEmpty, answer.actions.isEmpty, finding.noAction == nil else { return }
    let needs = register.needsAnswer(finding, in: audit)
    page.paragraph(
      needs ? "nothing yet, and its grade needs an action: z p raises a plan, z n records why not" : "nothing",
      needs ? .gap : .dim, indent: 2)
  }
}
