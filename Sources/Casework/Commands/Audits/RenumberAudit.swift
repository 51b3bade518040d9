/// Gives an audit another reference and keeps the one it had.
public struct RenumberAudit: Command {
  public let audit: AuditID
  public let reference: String

  public init(_ audit: AuditID, to reference: String) {
    self.audit = audit
    self.reference = reference
  }

  public func words(in register: Register) -> String {
    "renumber \(register.audits[audit]?.reference ?? "an audit that is gone") to \(reference)"
  }

  public func violations(in register: Register) -> [Violation] {
    guard let held = register.audits[audit] else {
      return [Violation("no-such-audit", "That audit is no longer in the register: look for it again.")]
    }
    guard held.reference != reference else {
      return [Violation("reference-changes", "\(reference) is its reference already.", field: "reference")]
    }
    return AuditReference.violations(of: reference, for: audit, in: register)
  }

  public func apply(to register: inout Register) {
    register.change(audit) { held in
      held.formerly.append(held.reference)
      held.reference = reference
    }
  }
}
