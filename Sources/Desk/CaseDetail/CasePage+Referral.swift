import Casework
import Drawing

// How a referral was weighed and what became of it.
extension CasePage {
  /// By what it was weighed, what the group advised, and what was decided.
  func writeWeighing(_ referral: Referral, to page: inout PageWriter) {
    writeCriteria(referral, to: &page)
    writeRecommendation(referral, to: &page)
    writeDecision(referral, to: &page)
  }

  func write(_ referral: Referral, to page: inout PageWriter) {
    writeParallels(referral, to: &page)
    writeCircumstances(referral, to: &page)
  }

  /// Other inquiries into the same events, each with where it stands.
  private func writeParallels(_ referral: Referral, to page: inout PageWriter) {
    guard !referral.parallelProcesses.isEmpty else { return }
    page.heading("parallel processes \(referral.parallelProcesses.count)")
    for process in referral.parallelProcesses {
      page.about(entry(["referral", "parallelProcesses"], process.id)) {
        $0.line([Run("  \(process.process)", .info), Run("  \(process.status)", .dim)])
      }
    }
  }

  private var framework: PracticeFramework? { register.reference.framework(file.framework) }

  private func writeCriteria(_ referral: Referral, to page: inout PageWriter) {
    guard let framework, !framework.criteria.isEmpty else { return }
    let answers = Dictionary(referral.criteria.map { ($0.criterion, $0) }) { _, last in last }
    let answered = framework.criteria.count { answers[$0.id.text]?.answer != nil }
    page.heading("criteria \(answered) of \(framework.criteria.count) weighed")
    for group in CriterionGroup.allCases {
      let rows = framework.criteria.filter { $0.group == group }
      if !rows.isEmpty { page.line(Run("  \(group.words)", .dim)) }
      for row in rows { write(row, answers[row.id.text], to: &page) }
    }
  }

  private func write(_ row: CriterionTemplate, _ answer: CriterionAnswer?, to page: inout PageWriter) {
    let address = answer.map { entry(["referral", "criteria"], $0.id) } ?? .casePart(file.id, .referral)
    page.about(address) { writeLines(of: row, answer, to: &$0) }
  }

  private func writeLines(of row: CriterionTemplate, _ answer: CriterionAnswer?, to page: inout PageWriter) {
    let words = answer?.answer?.words ?? "not weighed"
    let ink: Ink =
      switch answer?.answer {
      case .met: .good
      case .unclear: .soon
      case .notMet, .notApplicable: .dim
      case nil: .gap
      }
    let room = max(8, page.width - 4 - 16)
    let lines = TextWidth.wrap(row.text, width: room, ascii: page.glyphs.isASCII)
    page.line(Run("    " + TextWidth.padded(words, to: 15), ink), Run(lines.first ?? ""))
    for line in lines.dropFirst() { page.line(Run(PageWriter.spaces(19)), Run(line)) }
    if let evidence = answer?.evidence, !evidence.isEmpty { page.paragraph("because \(evidence)", .dim, indent: 19) }
    let assessor = register.name(of: answer?.assessor)
    if !assessor.isEmpty { page.paragraph("weighed by \(assessor)", .dim, indent: 19) }
  }

  private func writeRecommendation(_ referral: Referral, to page: inout PageWriter) {
    guard let advice = referral.recommendation else { return }
    page.heading("recommendation of the group")
    page.field("outcome", outcome(advice.outcome))
    page.field("on", advice.on?.words ?? "")
    page.field("by", register.name(of: advice.by))
    page.field("rationale", advice.rationale)
    page.field("dissent", advice.dissent)
  }

  private func writeDecision(_ referral: Referral, to page: inout PageWriter) {
    guard let decision = referral.decision else {
      page.heading("decision")
      page.paragraph(referral.isOpen ? "not yet" : "none was made", .dim, indent: 2)
      return
    }
    page.heading("decision")
    page.field("outcome", outcome(decision.outcome))
    page.field("on", decision.on?.words ?? "")
    page.field("by", register.name(of: decision.by))
    page.field("rationale", decision.rationale)
    page.field("learning", decision.otherLearning)
    page.field("told", referral.decisionTold.map { "referrer told \($0.words)" } ?? "referrer not told yet")
  }

  private func outcome(_ code: String) -> String { framework?.outcome(code)?.words ?? code }

  private func writeCircumstances(_ referral: Referral, to page: inout PageWriter) {
    page.heading("referral")
    page.field("received", referral.received?.words ?? "")
    page.field("acknowledged", referral.acknowledged?.words ?? "")
    page.field("incident", referral.incident?.words ?? "")
    page.field("death", referral.death?.words ?? "")
    page.field("aware", referral.aware?.words ?? "")
    page.field("notified", referral.notified?.words ?? "")
    page.field("to the panel", referral.sentToPanel?.words ?? "")
    writePanelReply(referral, to: &page)
    let agency = register.name(of: referral.referrerAgency)
    page.field(
      "referred by", [register.name(of: referral.referrer), agency].filter { !$0.isEmpty }.joined(separator: ", "))
    page.field(
      "harm", ([referral.harm?.words ?? ""] + referral.harmTypes).filter { !$0.isEmpty }.joined(separator: ", "))
    page.field("summary", referral.summary)
    page.field("together", referral.workingTogether)
    page.field("involved", referral.agenciesInvolved.map { register.name(of: $0) }.joined(separator: ", "))
    for (place, trait) in referral.characteristics.enumerated() {
      page.about(entry(["referral", "characteristics"], trait.id)) {
        $0.field(place == 0 ? "about them" : "", "\(trait.name) \(trait.band)".stripped)
      }
    }
    page.field("family aware", referral.familyAware?.words ?? "")
    page.field(
      "advocate",
      [referral.advocate?.words ?? "", referral.advocateReason].filter { !$0.isEmpty }.joined(separator: ": "))
    page.field("delay", referral.delayExplanation)
  }

  private func writePanelReply(_ referral: Referral, to page: inout PageWriter) {
    guard let reply = referral.panelReply, let answer = reply.answer else { return }
    page.field("panel reply", "\(answer.words)\(reply.on.map { ", \($0.words)" } ?? "") \(reply.note)".stripped)
  }
}
