/// Takes an entry away from a list that may be edited freely. What is append-only cannot be taken away.
public struct RemoveEntry: Command {
  public let document: DocumentKey
  public let list: FieldPath
  public let id: AnyID
  public let called: String

  public init(document: DocumentKey, list: FieldPath, id: AnyID, called: String) {
    self.document = document
    self.list = list
    self.id = id
    self.called = called
  }

  public func words(in register: Register) -> String { "remove \(called)" }

  public func violations(in register: Register) -> [Violation] {
    var trial = register
    switch trial.make(.remove(id), at: list, in: document) {
    case .done: return EntryRules.newViolations(in: document, before: register, after: trial)
    case .kept: return [Violation("append-only", "\(called) is part of the history, and is never taken away.")]
    default: return [Violation("not-there", "\(called) is not there any more.")]
    }
  }

  public func apply(to register: inout Register) { register.make(.remove(id), at: list, in: document) }
}
