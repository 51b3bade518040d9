/// Changes fields of one record or entry: the desk's form and `heed edit` both make one of these.
public struct EditEntry: Command {
  public let document: DocumentKey
  /// The way to the entry within its document; empty for the record itself.
  public let entry: FieldPath
  public let edits: [FieldEdit]
  /// What people call it: "PLAN-2026-001/1/7b".
  public let called: String

  public init(document: DocumentKey, entry: FieldPath = FieldPath(), called: String, edits: [FieldEdit]) {
    self.document = document
    self.entry = entry
    self.called = called
    self.edits = edits
  }

  public func words(in register: Register) -> String {
    let fields = edits.map { Field.spoken($0.path.lastKey).lowercased() }
    return "edit \(called): \(fields.joined(separator: ", "))"
  }

  public func violations(in register: Register) -> [Violation] {
    var trial = register
    let broken = edits.flatMap { violations(of: $0, in: &trial) }
    guard broken.isEmpty else { return broken }
    return EntryRules.newViolations(in: document, before: register, after: trial)
  }

  public func apply(to register: inout Register) {
    for edit in edits { register.make(.set(edit.new), at: entry.appending(edit.path), in: document) }
  }

  private func violations(of edit: FieldEdit, in trial: inout Register) -> [Violation] {
    let path = entry.appending(edit.path)
    if let seen = edit.seen, let present = trial.stored(at: path, in: document), present != seen, present != edit.new {
      return [changedMeanwhile(edit, present)]
    }
    return EntryRules.violation(of: trial.make(.set(edit.new), at: path, in: document), at: edit, in: called)
  }

  private func changedMeanwhile(_ edit: FieldEdit, _ present: [String]) -> Violation {
    let (theirs, yours) = (present.joined(separator: "; "), edit.new.joined(separator: "; "))
    return Violation(
      "changed-meanwhile",
      "Someone else changed \(edit.path.lastKey) of \(called) meanwhile. Theirs: “\(theirs)”. Yours, not saved: “\(yours)”.",
      field: edit.path.lastKey)
  }
}
