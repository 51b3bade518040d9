/// Records that an audit goes on in another way: a focus group in place of the returns that did not come.
public struct ChangeMethod: AuditCommand {
  public let audit: AuditID
  /// Where it does not say what was done before, that is the last method taken up, else the kind of audit.
  public let methodChange: MethodChange

  public init(audit: AuditID, change: MethodChange) {
    self.audit = audit
    methodChange = change
  }

  public func words(called reference: String, in register: Register) -> String {
    "change the method of \(reference) to \(methodChange.to): \(methodChange.reason)"
  }

  public func violations(for audit: Audit, in register: Register) -> [Violation] {
    let undated = Violation("needs-day", "Give the day the method was changed.", field: "on")
    let unnamed = Violation("needs-method", "Say how the audit goes on: a focus group, a dip sample.", field: "to")
    return Violation.ended(audit) + (methodChange.on == nil ? [undated] : [])
      + (methodChange.to.isVoid ? [unnamed] : [])
      + Violation.blank("A change of method", methodChange.reason, field: "reason")
  }

  public func change(_ audit: inout Audit) {
    var change = methodChange
    change.from.fill(audit.method)
    audit.methodChanges.append(change)
  }
}

extension Audit {
  /// How it is carried out now: the method last taken up, else what its kind says.
  public var method: String { methodChanges.last?.to ?? kind.words }
}
