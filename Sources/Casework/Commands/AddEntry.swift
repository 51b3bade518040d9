/// Adds an entry to a list of a record: an agency, a milestone, a contact, a source.
public struct AddEntry: Command {
  public let document: DocumentKey
  /// The way to the list.
  public let list: FieldPath
  public let id: AnyID
  public let edits: [FieldEdit]
  /// What is added and where, in words: "milestone to SAR-2026-004".
  public let called: String

  public init(document: DocumentKey, list: FieldPath, id: AnyID, called: String, edits: [FieldEdit]) {
    self.document = document
    self.list = list
    self.id = id
    self.called = called
    self.edits = edits
  }

  public func words(in register: Register) -> String { "add \(called)" }

  public func violations(in register: Register) -> [Violation] {
    var trial = register
    guard trial.make(.add(id), at: list, in: document) == .done else {
      return [Violation("no-such-place", "There is nowhere to add \(called): the record has no such part yet.")]
    }
    let broken = edits.flatMap { edit in
      EntryRules.violation(of: trial.make(.set(edit.new), at: place(of: edit), in: document), at: edit, in: called)
    }
    guard broken.isEmpty else { return broken }
    return EntryRules.newViolations(in: document, before: register, after: trial)
  }

  public func apply(to register: inout Register) {
    register.make(.add(id), at: list, in: document)
    for edit in edits { register.make(.set(edit.new), at: place(of: edit), in: document) }
  }

  private func place(of edit: FieldEdit) -> FieldPath { list.appending(.entry(id)).appending(edit.path) }
}
