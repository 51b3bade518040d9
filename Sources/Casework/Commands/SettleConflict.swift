/// Settles what a sync could not take from both sides: keeps what stands, or takes what the other copy said.
public struct SettleConflict: Command {
  public enum Choice: String, ChoiceValue {
    case keep, take
  }

  /// The document that keeps the conflict.
  public let document: DocumentKey
  public let conflict: Identifier<SyncConflict>
  public let choice: Choice

  public init(in document: DocumentKey, _ conflict: Identifier<SyncConflict>, _ choice: Choice) {
    self.document = document
    self.conflict = conflict
    self.choice = choice
  }

  public func words(in register: Register) -> String {
    guard let conflict = conflict(in: register) else { return "settle a conflict that is gone" }
    let telling = register.telling(of: conflict, in: document)
    return "settle \(telling.subject): \(choice.rawValue) “\(choice == .keep ? telling.kept : telling.other)”"
  }

  public func violations(in register: Register) -> [Violation] {
    guard let conflict = conflict(in: register) else {
      return [Violation("no-such-conflict", "That conflict is settled already.")]
    }
    if choice == .keep { return [] }
    guard let target = register.document(of: conflict, in: document) else {
      return [
        Violation(
          "not-ours", "Heed does not write \(conflict.document): change it by hand if need be, then keep what stands.")
      ]
    }
    var trial = register
    guard take(conflict, of: target, in: &trial) else {
      return [
        Violation(
          "cannot-take",
          "What the other copy said can no longer be put there: change it by a command of its own, then keep what "
            + "stands.")
      ]
    }
    let holders = Set(Links.newlyBroken(from: register, to: trial).map { trial.name(of: $0.document) }).sorted()
    guard holders.isEmpty else {
      return [Violation("still-linked", "\(holders.joined(separator: ", ")) names it: change that first, or keep it.")]
    }
    return EntryRules.newViolations(in: target, before: register, after: trial)
  }

  public func apply(to register: inout Register) {
    guard let conflict = conflict(in: register) else { return }
    if choice == .take, let target = register.document(of: conflict, in: document) {
      _ = take(conflict, of: target, in: &register)
    }
    register.changeConflicts(in: document) { list in list.removeAll { $0.id == conflict.id } }
  }

  private func conflict(in register: Register) -> SyncConflict? {
    register.conflicts(in: document).first { $0.id == conflict }
  }

  /// Puts what the other copy said in place; false where that cannot be.
  private func take(_ conflict: SyncConflict, of target: DocumentKey, in register: inout Register) -> Bool {
    switch conflict.kind {
    case .field:
      return conflict.fields.allSatisfy { field in
        register.make(.set(field.other), at: conflict.path.appending(field.path), in: target, mayWriteKept: true)
          == .done
      }
    case .removed: return remove(conflict, of: target, in: &register)
    case .order:
      guard let other = conflict.fields.first?.other.first else { return false }
      return register.make(.putLast(AnyID(other)), at: conflict.path, in: target, mayWriteKept: true) == .done
    }
  }

  private func remove(_ conflict: SyncConflict, of target: DocumentKey, in register: inout Register) -> Bool {
    guard case .entry(let id)? = conflict.path.steps.last else {
      switch target {
      case .caseFile, .plan, .audit, .round, .chronology: register.remove(target)
      case .settings, .agencies, .people, .groups, .themes: return false
      }
      return true
    }
    let list = FieldPath(conflict.path.steps.dropLast())
    return register.make(.remove(id), at: list, in: target, mayWriteKept: true) == .done
  }
}
