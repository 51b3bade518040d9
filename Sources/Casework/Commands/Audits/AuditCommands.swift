/// A command about one audit.
public protocol AuditCommand: Command {
  var audit: AuditID { get }
  /// The change in words; `reference` is the audit's: "AUD-2026-003".
  func words(called reference: String, in register: Register) -> String
  func violations(for audit: Audit, in register: Register) -> [Violation]
  func change(_ audit: inout Audit)
}

extension AuditCommand {
  public func words(in register: Register) -> String { words(called: register.reference(of: audit), in: register) }

  public func violations(in register: Register) -> [Violation] {
    guard let held = register.audits[audit] else { return [.auditGone] }
    return violations(for: held, in: register)
  }

  public func apply(to register: inout Register) { register.change(audit, change) }
}

/// A command about what one agency owes an audit.
public protocol AuditReturnCommand: Command {
  var audit: AuditID { get }
  var entry: Identifier<AuditReturn> { get }
  /// The change in words; `reference` is the return's: "AUD-2026-003/police".
  func words(called reference: String, in register: Register) -> String
  func violations(for entry: AuditReturn, of audit: Audit, in register: Register) -> [Violation]
  func change(_ entry: inout AuditReturn)
}

extension AuditReturnCommand {
  public func words(in register: Register) -> String {
    let reference = register.called(.auditReturn(audit, entry))
    return words(called: reference.isEmpty ? "a return that is gone" : reference, in: register)
  }

  public func violations(in register: Register) -> [Violation] {
    guard let held = register.audits[audit] else { return [.auditGone] }
    guard let found = held.agencyReturn(entry) else { return [.auditReturnGone] }
    return violations(for: found, of: held, in: register)
  }

  public func apply(to register: inout Register) { register.change(audit) { $0.change(entry, change) } }
}

extension Violation {
  static let auditGone = Violation("audit-gone", "The audit is no longer in this register: look for it again.")
  static let auditReturnGone = Violation(
    "return-gone", "That agency is no longer in this audit: look for it again.")

  /// A closed or replaced audit takes no more work.
  static func ended(_ audit: Audit) -> [Violation] {
    guard audit.hasEnded else { return [] }
    let sentence = "\(audit.reference) is \(audit.stage.words): its work is over, and nothing more is added to it."
    return [Violation("audit-ended", sentence, field: "stage")]
  }
}

extension Register {
  /// An audit's reference for the words of a command; says so where the audit is gone.
  func reference(of id: AuditID) -> String { audits[id]?.reference ?? "an audit that is gone" }
}

extension Audit {
  public func agencyReturn(_ id: Identifier<AuditReturn>) -> AuditReturn? { returns.first { $0.id == id } }

  /// Changes what one agency owes; does nothing where there is no such entry.
  mutating func change(_ id: Identifier<AuditReturn>, _ change: (inout AuditReturn) -> Void) {
    guard let place = returns.firstIndex(where: { $0.id == id }) else { return }
    change(&returns[place])
  }
}
