import Casework
import StrictJSON

extension RegisterStore {
  /// Saves commands as one transaction: all of them or, where a rule or another's change stands in the way, none.
  ///
  /// What other programs changed since is read first, and the rules are asked again of what is there now.
  /// - Throws: `busy` where another program does not finish in time, `newerFormat`, or what the disk said.
  public func commit(_ commands: [any Command], on occasion: Occasion) throws(RegisterError) -> CommitOutcome {
    let seen = Snapshot(of: self)
    let lock = try RegisterLock(in: folder, holder: register.name(of: occasion.actor), patience: patience)
    defer { lock.letGo() }
    var notices = try prepare(on: occasion)
    switch trial(commands, in: register, on: occasion) {
    case .refused(let violations):
      if !seen.isCurrent(in: self), case .changed(let theirs, _, _) = trial(commands, in: seen.register, on: occasion) {
        return .conflict(conflict(violations, yours: seen.changes(to: theirs), since: seen))
      }
      return .refused(violations)
    case .changed(let changed, let words, let warnings):
      switch changes(to: changed, on: occasion.day) {
      case .refused(let violations): return .refused(violations)
      case .changes(let changes) where changes.isEmpty:
        return .saved(Receipt(transaction: "", words: words, documents: [], notices: notices))
      case .changes(let changes):
        if let conflict = conflict(over: changes, since: seen) { return .conflict(conflict) }
        let transaction = Transaction(id: mint.make(Anything.self).text, words: words, changes: changes)
        notices += try warnings + save(transaction, on: occasion, into: changed)
        return .saved(receipt(of: transaction, notices))
      }
    }
  }

  func receipt(of transaction: Transaction, _ notices: [String]) -> Receipt {
    let documents = Set(transaction.changes.compactMap(\.key))
    return Receipt(transaction: transaction.id, words: transaction.words, documents: documents, notices: notices)
  }

  /// With the lock held: finishes what was interrupted, reads what others changed, and journals edits from outside.
  func prepare(on occasion: Occasion) throws(RegisterError) -> [String] {
    let notices = try CommitRunner(folder: folder).recover()
    try refreshWithoutLoss()
    if let reason = readOnlyReason {
      throw RegisterError(files["register.json"]?.damage == nil ? .newerFormat : .damaged, reason)
    }
    return try notices + adopt(on: occasion)
  }

  /// Reads what others changed. A file that could be read before and cannot now is not gone, and one that could not be
  /// read before is not new: nobody took it away or made it.
  private func refreshWithoutLoss() throws(RegisterError) {
    let before = files
    try refresh()
    let lost = damage.first { before[$0.path]?.document != nil && files[$0.path]?.stamp == nil }
    if let lost { throw RegisterError(.unreadable, "\(lost.sentence) Nothing was saved: try again.") }
    let back = before.values.first { $0.damage != nil && $0.stamp == nil && files[$0.path]?.document != nil }
    if let back {
      throw RegisterError(
        .unreadable, "\(back.path) could not be read before, and can be now. Nothing was saved: try again.")
    }
  }

  private enum Trial {
    case changed(Register, words: String, warnings: [String])
    case refused([Violation])
  }

  private func trial(_ commands: [any Command], in register: Register, on occasion: Occasion) -> Trial {
    var changed = register
    var (words, warnings): ([String], [String]) = ([], [])
    for command in commands {
      let violations = changed.violations(of: command, on: occasion)
      guard violations.isEmpty else { return .refused(violations) }
      words.append(command.words(in: changed))
      warnings += changed.warnings(of: command, on: occasion)
      command.apply(to: &changed)
    }
    if let refusal = changed.roleRefusal(since: register, on: occasion) { return .refused([refusal]) }
    let ahead = commands.contains(where: \.isImport) ? [] : changed.futureDays(since: register, on: occasion.day)
    guard ahead.isEmpty else { return .refused(ahead) }
    return .changed(changed, words: words.joined(separator: "; "), warnings: warnings)
  }
}
