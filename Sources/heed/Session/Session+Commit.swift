import Casework
import RegisterStore

extension Session {
  /// Saves commands as one change and says so; a refusal becomes its sentences, one a line.
  func commit(_ commands: any Command...) throws { try commit(commands) }

  /// - Parameter address: the record whose way out of each refusal is told beside it.
  func commit(_ commands: [any Command], about address: Address? = nil) throws {
    try needPresent()
    let outcome = try taking { () throws(RegisterError) in try store.commit(commands, on: occasion) }
    if case .refused(let violations) = outcome, let address { throw Refusal(violations.map { told($0, of: address) }) }
    try finish(outcome, "Saved", "undo with heed undo")
  }

  func needPresent() throws {
    guard globals.asAt == nil else {
      throw Refusal("--as-at shows the past, which cannot be changed: leave it out.", .usage)
    }
  }

  func undo() throws {
    try needPresent()
    try finish(
      taking { () throws(RegisterError) in try store.undo(on: occasion) }, "Taken back", "heed redo makes it again")
  }

  func redo() throws {
    try needPresent()
    try finish(taking { () throws(RegisterError) in try store.redo(on: occasion) }, "Made again", "undo with heed undo")
  }

  private func taking(_ deed: () throws(RegisterError) -> CommitOutcome) throws -> CommitOutcome {
    do { return try deed() } catch { throw Refusal(error) }
  }

  private func finish(_ outcome: CommitOutcome, _ verb: String, _ wayBack: String) throws {
    switch outcome {
    case .saved(let receipt): tell(receipt, verb, wayBack)
    case .refused(let violations): throw Refusal(violations)
    case .conflict(let conflict): throw Refusal(ConflictWords.sentences(of: conflict))
    case .nothing:
      throw Refusal(verb == "Made again" ? "There is nothing to make again." : "There is nothing to take back.")
    }
  }

  private func tell(_ receipt: Receipt, _ verb: String, _ wayBack: String) {
    receipt.notices.forEach(tell)
    guard !receipt.transaction.isEmpty else { return tell("Nothing differs, so nothing was written.") }
    tell("\(verb): \(Self.unprefixed(receipt.words)) (\(wayBack)).")
  }

  /// The words of a change without the "undo: " and "redo: " that the journal puts before them.
  static func unprefixed(_ words: String) -> String {
    for prefix in ["undo: ", "redo: "] where words.hasPrefix(prefix) { return String(words.dropFirst(prefix.count)) }
    return words
  }
}

/// Two changes to the same thing, told side by side.
enum ConflictWords {
  static let nothingSaved =
    "Someone else changed this meanwhile, so nothing of yours was saved. Ask again to save it over theirs."

  static func sentences(of conflict: Conflict) -> [String] {
    conflict.violations.map(\.sentence)
      + [nothingSaved]
      + conflict.theirs.map { "Theirs: \($0.sentence)" } + conflict.yours.map { "Yours:  \($0.sentence)" }
  }
}
