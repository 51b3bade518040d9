import Casework
import Drawing

extension DeskState {
  /// Opens a history; in the past it ends on the day on show.
  mutating func read(_ entries: [HistoryEntry], of address: Address) {
    let seen = present == nil ? entries : entries.filter { $0.time.dayInUTC <= today }
    prompt = .reader(Reader(.history(address, seen)))
  }

  /// Who changed what, when and in what words, newest first.
  func writeHistory(of address: Address, _ entries: [HistoryEntry], to page: inout PageWriter) {
    page.title("History of \(register.called(address))")
    if entries.isEmpty { page.paragraph("The journal says nothing of it yet.", .dim) }
    for entry in entries.sorted(by: { $0.time > $1.time }) {
      page.gap()
      page.line(Run(" \(entry.time.words)", .info), Run("  \(register.name(of: entry.actor))", .dim))
      page.paragraph(entry.words, bold: true, indent: 3)
      for change in entry.changes { write(change, to: &page) }
    }
  }

  private func write(_ change: Change, to page: inout PageWriter) {
    let (first, rest) = change.lines
    guard rest.isEmpty else {
      page.paragraph(first, .dim, indent: 5)
      for line in rest { page.paragraph(line, .dim, indent: 7) }
      return
    }
    let text =
      switch (change.old, change.new) {
      case (let old?, let new?): "\(change.field): \(old) \(glyphs.right) \(new)"
      case (nil, let new?): "\(change.field): \(new)"
      case (let old?, nil): "\(change.field): \(old) taken away"
      case (nil, nil): change.field
      }
    page.paragraph(text, .dim, indent: 5)
  }

  /// The rule behind each date: what `heed why` prints.
  func writeReasons(for address: Address, to page: inout PageWriter) {
    page.title("Why the dates of \(register.called(address)) are what they are")
    let reasons = reasons(for: address)
    for reason in reasons { write(reason, to: &page) }
    if reasons.isEmpty { page.paragraph("Nothing here has anything to count from yet.", .dim) }
  }

  private func reasons(for address: Address) -> [DateReason] {
    switch address {
    case .caseFile(let id), .casePart(let id, _), .agencyReturn(let id, _, _):
      return register.cases[id]?.dateReasons(on: today, in: register) ?? []
    case .plan(let id): return register.plans[id].map { register.dateReasons(of: $0, on: today) } ?? []
    case .action(_, let id):
      return register.action(id).map { register.dateReasons(of: $0.action, in: $0.plan, on: today) } ?? []
    case .recommendation(let id, let entry):
      guard let plan = register.plans[id], let found = plan.recommendation(entry) else { return [] }
      return register.dateReasons(of: found, in: plan, on: today)
    default: return []
    }
  }

  private func write(_ reason: DateReason, to page: inout PageWriter) {
    page.gap()
    page.line(Run(" \(reason.title)", .heading), Run(reason.due.map { "  due \($0.words)" } ?? "", .info))
    for line in reason.lines { page.field(line.label, line.text) }
  }
}
