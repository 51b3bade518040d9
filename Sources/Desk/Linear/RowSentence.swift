import Casework

// Rows of a list as one line of words each, for listening and for the clipboard.
extension DeskState {
  func sentence(of row: DeskRow) -> String {
    switch row {
    case .today(let row): sentence(of: row)
    case .cases(.stage(let words, let number)): "\(words.prefix(1).uppercased() + words.dropFirst()), \(number)"
    case .cases(.file(let row)): sentence(of: row)
    case .plan(let row): sentence(of: row)
    case .action(let row): sentence(of: row)
    case .audit(let row): sentence(of: row)
    case .round(let row): Self.listed([row.reference, row.summary, row.standing(on: today)])
    }
  }

  private func sentence(of row: TodayRow) -> String {
    switch row {
    case .section(let severity, let standing, let acknowledged):
      let rest = acknowledged > 0 ? " and \(acknowledged) acknowledged" : ""
      return "\(severity.heading): \(standing)\(rest)"
    case .group(_, let group, let isOpen):
      let oldest = group.oldest > 0 ? ", oldest \(dayCount(group.oldest))" : ""
      return "\(group.words): \(group.alerts.count)\(oldest)\(isOpen ? ", open" : "")"
    case .alert(let alert, _): return "\(alert.record), \(alert.title): \(alert.message)"
    case .calm(let words): return words
    case .round(let row): return row.summary
    case .weekHeading: return "Next four weeks"
    case .week(let monday, let items):
      let due = items.isEmpty ? "nothing due" : "\(items.count) due"
      return "Week of \(monday.words): \(due)"
    }
  }

  private func sentence(of row: CaseRow) -> String {
    let returns = row.returnsAsked > 0 ? "returns \(row.returnsSettled) of \(row.returnsAsked)" : ""
    let held = row.holds.isEmpty ? "" : "held: \(row.holds)"
    let clock = picture.clocks[row.id].map { "\($0.rule.title) \($0.standing)" } ?? (row.isOpen ? "" : row.outcomeWords)
    return Self.listed([row.reference, row.subject, row.kindWords, row.stage, returns, held, clock])
  }

  private func sentence(of row: PlanRow) -> String {
    let late = row.daysLate > 0 ? "latest \(dayCount(row.daysLate)) late" : ""
    let claims = row.claims.filter { $0.count > 0 }.map { "\($0.count) \($0.word.lowercased())" }
    let claimed = claims.isEmpty ? "" : "claimed " + claims.joined(separator: ", ")
    let ended = "\(row.found.ended) of \(row.actionCount) ended"
    return Self.listed([row.reference, row.title, row.stage.words, ended, claimed, late])
  }

  private func sentence(of row: ActionRow) -> String {
    let leads = row.leads.isEmpty ? "led by no one" : "led by \(row.leads)"
    let due = row.due.map { "due \($0.words)" } ?? row.timescaleWords
    let slips = row.slips > 0 ? count(row.slips, "slip") : ""
    let claim = row.claim.map { "claimed \($0.words)" } ?? "unrated"
    return Self.listed([
      row.reference, row.text, row.agency?.name ?? "", leads, row.stage.words, claim, due, slips, row.standing,
    ])
  }

  private func sentence(of row: AuditRow) -> String {
    let returns = row.returnsAsked > 0 ? "returns \(row.returnsCome) of \(row.returnsAsked)" : ""
    let open =
      row.unansweredCount > 0 ? "\(row.unansweredCount) of \(count(row.findingCount, "finding")) to answer" : ""
    let next = row.nextDue.map { "next day \($0.words)" } ?? ""
    let late = row.daysLate > 0 ? "\(dayCount(row.daysLate)) late" : ""
    return Self.listed([row.reference, row.topic, row.kind.words, row.stage.words, returns, open, next, late])
  }

  private static func listed(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: "; ") }
}
