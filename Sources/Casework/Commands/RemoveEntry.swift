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
    case .done: return violations(before: register, after: trial)
    case .kept: return [Violation("append-only", "\(called) is part of the history, and is never taken away.")]
    default: return [Violation("not-there", "\(called) is not there any more.")]
    }
  }

  private func violations(before: Register, after: Register) -> [Violation] {
    if after.keptEntries(in: document) < before.keptEntries(in: document) {
      let sentence = "\(called) has a history, which is never taken away: move it to a stage that ends it."
      return [Violation("has-history", sentence)]
    }
    let holders = Set(Links.newlyBroken(from: before, to: after).map(\.document))
    guard holders.isEmpty else { return [named(in: holders.map { after.name(of: $0) }.sorted())] }
    return EntryRules.newViolations(in: document, before: before, after: after)
  }

  /// What others link to stays; what is no longer current says so, so that the history keeps its names.
  private func named(in records: [String]) -> Violation {
    let some = records.prefix(5).joined(separator: ", ") + (records.count > 5 ? ", …" : "")
    let number = records.count == 1 ? "1 record" : "\(records.count) records"
    let instead =
      switch document {
      case .agencies, .people, .groups: "set the day it was active to instead"
      case .themes: "mark it as no longer used instead"
      default: "change what names it first"
      }
    return Violation("still-linked", "\(called) is named in \(number) (\(some)), so it stays: \(instead).")
  }

  public func apply(to register: inout Register) { register.make(.remove(id), at: list, in: document) }
}
