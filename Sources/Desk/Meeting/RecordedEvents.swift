import Casework

// What was recorded of an action between two moments, in sentences.
extension Register {
  func events(from before: Action, to now: Action, in plan: Plan?) -> [String] {
    claims(from: before, to: now, in: plan) + dueDays(from: before, to: now) + stages(from: before, to: now)
      + now.progress.dropFirst(before.progress.count).map { "Noted: \($0.text.closed)" }
      + now.evidence.dropFirst(before.evidence.count).map { "Evidence added: \($0.title.closed)" }
      + leads(from: before, to: now)
  }

  /// "Led by Head of Nursing, Pat Lowe. Due 11 Nov 2026."
  func standing(of action: Action) -> String {
    let leads = action.leads.map { name(of: $0) }.joined(separator: "; ")
    let due = action.currentDue.map { "Due \($0.words)." } ?? "No due day."
    let agency = name(of: action.leadAgency)
    return "\(agency.isEmpty ? "" : "\(agency). ")Led by \(leads.isEmpty ? "no one" : leads). \(due)"
  }

  private func claims(from before: Action, to now: Action, in plan: Plan?) -> [String] {
    let word = { (level: String) in plan.flatMap { self.scheme(of: $0)?.level(level)?.word } ?? level }
    guard let last = now.claims.dropFirst(before.claims.count).last else { return [] }
    let was = before.claim.map { "was \(word($0.level))" } ?? "was unrated"
    return ["Claimed \(word(last.level)) (\(was))" + (last.reason.isEmpty ? "." : ": \(last.reason.closed)")]
  }

  private func dueDays(from before: Action, to now: Action) -> [String] {
    var due = before.currentDue
    return now.extensions.dropFirst(before.extensions.count).map { event in
      defer { due = event.to ?? due }
      let verb = event.kind == .correction ? "corrected" : "moved"
      let from = due.map { " from \($0.words)" } ?? ""
      let approver = name(of: event.approver)
      let by = approver.isEmpty ? "" : " Approved by \(approver.closed)"
      return "Due day \(verb)\(from) to \(event.to?.words ?? "no day"): \(event.reason.closed)\(by)"
    }
  }

  private func stages(from before: Action, to now: Action) -> [String] {
    var stage = before.stage
    return now.moves.dropFirst(before.moves.count).map { move in
      defer { stage = move.to ?? stage }
      let reason = move.reason.isEmpty ? "." : ": \(move.reason.closed)"
      return "Moved from \(stage.words) to \(move.to?.words ?? "no stage")\(reason)"
    }
  }

  private func leads(from before: Action, to now: Action) -> [String] {
    guard now.leads != before.leads else { return [] }
    let names = now.leads.map { name(of: $0) }.joined(separator: "; ")
    return ["Led from now on by \(names.isEmpty ? "no one" : names.closed)"]
  }
}

extension String {
  /// As one line that ends as a sentence.
  fileprivate var closed: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.last.map { ".!?".contains($0) } ?? true ? line : line + "."
  }
}
