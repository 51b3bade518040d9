import Casework
import StrictJSON

extension RegisterStore {
  /// Takes back the latest transaction of this user on this machine that is not taken back yet, exactly.
  ///
  /// Refused with what came since, as a conflict, where a field no longer holds what the transaction gave it, and with
  /// violations where something else has come to depend on it.
  public func undo(on occasion: Occasion) throws(RegisterError) -> CommitOutcome {
    try turn(.undo, on: occasion)
  }

  /// Makes again what was undone last, as long as nothing else was saved by this user since.
  public func redo(on occasion: Occasion) throws(RegisterError) -> CommitOutcome {
    try turn(.redo, on: occasion)
  }

  /// The words of what `undo` would take back; nothing where there is nothing.
  public func undoPreview() throws(RegisterError) -> String? { try wordsAhead().undo }

  /// The words of what `redo` would make again; nothing where there is nothing.
  public func redoPreview() throws(RegisterError) -> String? { try wordsAhead().redo }

  /// The words of both at one reading of the journal.
  public func wordsAhead() throws(RegisterError) -> (undo: String?, redo: String?) {
    let turns = try turns()
    func words(_ target: Turns.Target?) -> String? { target.flatMap { $0.refusal == nil ? $0.words : nil } }
    return (words(turns.undo), words(turns.redo))
  }

  private func turns() throws(RegisterError) -> Turns {
    guard let identity = try WriterIdentity.known(in: folder) else { return Turns([]) }
    return try Turns.find(identity.writer, in: JournalFiles(folder: folder))
  }

  private func turn(_ kind: JournalEntry.Kind, on occasion: Occasion) throws(RegisterError) -> CommitOutcome {
    let lock = try RegisterLock(in: folder, holder: register.name(of: occasion.actor), patience: patience)
    defer { lock.letGo() }
    var notices = try prepare(on: occasion)
    let turns = try turns()
    guard let target = kind == .undo ? turns.undo : turns.redo else { return .nothing }
    if let refusal = target.refusal { return .refused([refusal]) }
    let steps = kind == .undo ? target.taken : target.made
    if let refusal = refusal(of: target, on: occasion) { return .refused([refusal]) }
    if let damaged = steps.first(where: { files[$0.path]?.damage != nil }) {
      return .refused([Self.damaged(damaged.path, target, kind)])
    }
    let changes: [DocumentChange]
    switch self.changes(steps) {
    case .failure(let clash): return .conflict(try conflict(clash, target, kind))
    case .success(let found): changes = found
    }
    let changed: Register
    switch self.register(after: changes) {
    case .failure(let refusal): return .refused([refusal.violation])
    case .success(let found): changed = found
    }
    if let refusal = changed.roleRefusal(since: register, on: occasion) { return .refused([refusal]) }
    let violations = Links.newlyBroken(from: register, to: changed).map { link in
      let sentence = "\(changed.name(of: link.document)) links to it (\(link.field.lowercased())): change that first."
      return Violation("still-linked", sentence)
    }
    guard violations.isEmpty else { return .refused(violations) }
    let transaction = Transaction(
      id: mint.make(Anything.self).text, words: "\(kind.rawValue): \(target.words)", kind: kind, target: target.id,
      changes: changes)
    notices += try save(transaction, on: occasion, into: changed)
    return .saved(receipt(of: transaction, notices))
  }

  /// Why whoever acts may not turn a change: one's own needs any role that changes something, another's the role that
  /// changes what it touched.
  private func refusal(of target: Turns.Target, on occasion: Occasion) -> Violation? {
    let acts = Set(target.made.compactMap { DocumentKind(path: $0.path)?.act })
    let held = register.roles(of: occasion.answerable, on: occasion.day)
    if target.actor == occasion.actor, held.contains(where: \.changesSomething) { return nil }
    return register.refusal(of: acts, on: occasion)
  }

  private static func damaged(_ path: String, _ target: Turns.Target, _ kind: JournalEntry.Kind) -> Violation {
    Violation(
      "damaged",
      "\"\(target.words)\" cannot be \(kind == .undo ? "undone" : "redone") while \(path) is damaged: mend the file first."
    )
  }

  struct Clash: Error {
    let path: String
    let mismatch: TreeMismatch
  }

  private func changes(_ steps: [Turns.Step]) -> Result<[DocumentChange], Clash> {
    var changes: [DocumentChange] = []
    for step in steps {
      let old = files[step.path]
      var tree = old?.tree
      do { try tree.apply(step.operations) } catch { return .failure(Clash(path: step.path, mismatch: error)) }
      let key = old?.document?.key ?? tree.flatMap { Self.document($0, at: step.path)?.key }
      changes.append(
        DocumentChange(path: step.path, key: key, oldBytes: old?.bytes, newTree: tree, operations: step.operations))
    }
    return .success(changes)
  }

  private func register(after changes: [DocumentChange]) -> Result<Register, Refusal> {
    var changed = register
    for change in changes {
      guard let tree = change.newTree else {
        if let key = change.key { changed.drop(key) }
        continue
      }
      guard let document = Self.document(tree, at: change.path) else {
        return .failure(
          Refusal(violation: Violation("not-readable", "\(change.path) would no longer read as a record of its kind.")))
      }
      changed.take(document)
    }
    return .success(changed)
  }

  static func document(_ tree: JSONValue, at path: String) -> Document? {
    guard let kind = DocumentKind(path: path), let parsed = try? JSONDocument(parsing: JSONWriter().bytes(of: tree))
    else { return nil }
    return try? Document(parsed.root, kind: kind)
  }

  /// Shows what came since: both what the transaction wants to turn and what others made of it.
  private func conflict(
    _ clash: Clash, _ target: Turns.Target, _ kind: JournalEntry.Kind
  ) throws(RegisterError) -> Conflict {
    let entries = try JournalFiles(folder: folder).entries()
    let start = entries.lastIndex { $0.header.transaction == target.id } ?? entries.startIndex
    let since = entries[start...].dropFirst().filter { $0.header.path == clash.path }.flatMap(\.operations)
    let words = ChangeWords(path: clash.path, tree: files[clash.path]?.tree, register: register)
    return Conflict(
      violations: [
        Violation(
          "changed-since",
          "\"\(target.words)\" cannot be \(kind == .undo ? "undone" : "redone"): it was changed again since.")
      ],
      theirs: words.changes(for: since.filter { $0.clashes(with: clash.mismatch.operation) }),
      yours: words.changes(for: [clash.mismatch.operation]))
  }
}

extension DocumentKind {
  /// What changing a file of the kind is, whether or not it is there just now.
  fileprivate var act: Act {
    switch self {
    case .settings, .agencies, .people, .groups, .themes: .arranging
    case .framework, .scheme, .scale, .tool, .holidays: .arranging
    case .caseFile, .chronology: .casework
    case .plan: .planning
    case .audit: .auditing
    case .round: .asking
    }
  }
}
