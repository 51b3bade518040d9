import Casework
import Drawing

// The agencies of an audit and what each was asked for, and the sample of cases.
extension AuditPage {
  func writeReturns(to page: inout PageWriter) {
    let asked = audit.returns.filter { $0.stage.wasIssued }
    let come = asked.count { $0.stage.hasCome }
    page.heading(asked.isEmpty ? "agencies \(audit.returns.count)" : "agencies: \(come) of \(asked.count) returns in")
    let names = audit.returns.map { register.name(of: $0.agency) }
    let width = min(max(12, names.map { TextWidth.columns($0) }.max() ?? 0), max(12, page.width / 3))
    for (entry, name) in zip(audit.returns, names) {
      page.about(.auditReturn(audit.id, entry.id)) {
        $0.line([Run("  \(TextWidth.padded(name, to: width))  ")] + standing(of: entry), hanging: width + 4)
      }
    }
    if audit.returns.isEmpty { page.paragraph("none named yet: z r asks agencies", .dim, indent: 2) }
  }

  /// Where a return stands, in words and with its lateness.
  func standing(of entry: AuditReturn) -> [Run] {
    let chased =
      entry.chases.isEmpty ? "" : ", chased \(entry.chases.count == 1 ? "once" : "\(entry.chases.count) times")"
    switch entry.stage {
    case .issued:
      guard let due = entry.due else { return [Run("asked for\(chased)", .soon)] }
      let late = due.days(until: today)
      let words = late > 0 ? "\(dayCount(late)) late" : "due \(due.words), \(due.distance(from: today))"
      return [Run("\(words)", late > 0 ? .late : .soon, bold: late > 0), Run(chased, .dim)]
    case .listed: return [Run("not asked yet", .dim)]
    case .noReturn: return [Run("no return", .gap), Run(entry.moves.last.map { "  \($0.reason)" } ?? "", .dim)]
    default:
      let when = entry.returned.map { ", came \($0.words)" } ?? ""
      return [Run(entry.stage.words, .good), Run(when, .dim)]
    }
  }

  func writeSample(to page: inout PageWriter) {
    guard !audit.kind.isSelfAssessment else { return }
    let size = audit.sampling.size.map { " of \($0) to be looked at" } ?? ""
    page.heading("cases \(audit.cases.count)\(size)")
    let chosenBy = register.name(of: audit.sampling.chosenBy)
    let how = [audit.sampling.how, chosenBy.isEmpty ? "" : "by \(chosenBy)"].filter { !$0.isEmpty }
    page.field("chosen", how.joined(separator: ", "))
    let width = audit.cases.map { TextWidth.columns($0.ref) }.max() ?? 0
    for entry in audit.cases {
      page.about(.sampleCase(audit.id, entry.id)) {
        $0.line(
          Run("  \(TextWidth.padded(entry.ref, to: width))  ", .key), Run(entry.locality),
          Run("  \(entry.agencies.map { register.name(of: $0) }.joined(separator: ", "))", .dim))
      }
    }
    if audit.cases.isEmpty { page.paragraph("none yet: a adds some, several at once", .dim, indent: 2) }
  }

  /// One agency's part of the audit on a page of its own.
  func writeReturn(_ id: Identifier<AuditReturn>, to page: inout PageWriter) {
    guard let entry = audit.agencyReturn(id) else { return }
    let home = Address.auditReturn(audit.id, id)
    page.line(Run(" \(register.name(of: entry.agency))", .heading, bold: true), Run("  return", .dim))
    page.leading(to: address) { $0.line(Run(" to \(audit.reference)  \(audit.topic)", .key)) }
    page.gap()
    page.field("stands", standing(of: entry))
    page.leading(to: entry.agency.map { .agency($0) }) { $0.field("asked of", register.name(of: entry.agency)) }
    page.field("due", entry.due.map { "\($0.wordsWithWeekday), \($0.distance(from: today))" } ?? "")
    page.field("challenge", entry.challengeNotes)
    writeRequirements(of: entry, to: &page)
    page.heading("chased \(entry.chases.count)")
    for chase in entry.chases.reversed() {
      page.about(home.entry(["chases"], chase.id)) { page in
        page.line(Run("  \(chase.on?.words ?? "no day")"), Run("  \(register.name(of: chase.by))", .dim))
        if !chase.note.isEmpty { page.paragraph(chase.note, indent: 4) }
      }
    }
    if entry.chases.isEmpty {
      page.paragraph(entry.stage == .issued ? "not yet: c records a reminder" : "never", .dim, indent: 2)
    }
    if !entry.moves.isEmpty { page.heading("stages") }
    for move in entry.moves.reversed() {
      page.about(home.entry(["moves"], move.id)) { $0.writeMove(move, in: register) }
    }
  }

  private func writeRequirements(of entry: AuditReturn, to page: inout PageWriter) {
    let all = audit.tool?.requirements ?? []
    guard !all.isEmpty else { return }
    let met = entry.requirements.count(where: \.isMet)
    page.heading("minimum requirements: \(met) of \(all.count) met")
    for requirement in all {
      let check = entry.requirements.first { $0.requirement == requirement.code }
      let word = check.map { $0.isMet ? Run("met    ", .good) : Run("not met", .late) } ?? Run("not seen", .gap)
      page.line([Run("  "), word, Run("  \(requirement.text)")], hanging: 12)
      if let note = check?.note, !note.isEmpty { page.paragraph(note, .dim, indent: 12) }
    }
  }
}
