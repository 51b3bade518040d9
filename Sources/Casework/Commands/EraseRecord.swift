/// Erases a record for good: its values go from everywhere that can be reached, and a tombstone stays.
///
/// It is saved by `RegisterStore.erase` and not by a commit, which would keep the values in the journal.
public struct EraseRecord: Command {
  public let document: DocumentKey
  public let reason: String
  public let occasion: Occasion

  public init(_ document: DocumentKey, reason: String, occasion: Occasion) {
    self.document = document
    self.reason = reason
    self.occasion = occasion
  }

  /// The kinds of record that can be erased, in words; a directory's entries are removed or ended instead.
  public static func noun(of document: DocumentKey) -> String? {
    switch document {
    case .caseFile: "case"
    case .plan: "plan"
    case .audit: "audit"
    case .round: "update round"
    case .chronology, .settings, .agencies, .people, .groups, .themes: nil
    }
  }

  public func words(in register: Register) -> String { "erase \(register.name(of: document))" }

  public func violations(in register: Register) -> [Violation] {
    guard Self.noun(of: document) != nil else {
      return [
        Violation(
          "not-erasable", "\(register.name(of: document)) cannot be erased: only a case, plan, audit or round can.")
      ]
    }
    guard register.documentKeys.contains(document) else {
      return [Violation("not-there", "There is no such record any more.")]
    }
    return reason.stripped.isEmpty
      ? [Violation("needs-reason", "Erasing needs a reason, which stays when the record is gone.", field: "reason")]
      : []
  }

  public func apply(to register: inout Register) {
    guard let noun = Self.noun(of: document), let stone = stone(noun, in: register) else { return }
    for key in documents(in: register) { register.remove(key) }
    register.changeSettings { settings in settings.erased.append(stone) }
  }

  /// The record, and the chronologies of a case.
  public func documents(in register: Register) -> [DocumentKey] {
    guard case .caseFile(let id) = document else { return [document] }
    return [document] + register.chronologies.values.filter { $0.caseFile == id }.map { .chronology($0.id) }
  }

  /// The record's identifier, and what it was called before.
  private func names(in register: Register) -> (AnyID, [String])? {
    switch document {
    case .caseFile(let id): (id.erased, register.cases[id]?.formerly ?? [])
    case .plan(let id): (id.erased, register.plans[id]?.formerly ?? [])
    case .audit(let id): (id.erased, register.audits[id]?.formerly ?? [])
    case .round(let id): (id.erased, [])
    case .chronology, .settings, .agencies, .people, .groups, .themes: nil
    }
  }

  private func stone(_ noun: String, in register: Register) -> Tombstone? {
    guard let (id, formerly) = names(in: register) else { return nil }
    var without = register
    let gone = documents(in: register)
    for key in gone { without.remove(key) }
    let inner = Set(Links.newlyBroken(from: register, to: without).map(\.target)).subtracting([id.text])
    let chronologies = gone.compactMap { key in if case .chronology(let id) = key { id.text } else { nil } }
    return Tombstone(id: id.retyped()) {
      $0.reference = register.name(of: document)
      $0.formerly = formerly
      $0.kind = noun
      $0.on = occasion.day
      $0.by = occasion.actor
      $0.reason = reason.stripped
      $0.parts = inner.union(chronologies).sorted().map { AnyID($0) }
    }
  }
}
