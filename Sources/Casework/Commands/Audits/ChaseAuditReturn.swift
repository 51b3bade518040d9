/// Records that an agency was reminded of what it owes an audit.
public struct ChaseAuditReturn: AuditReturnCommand {
  public let audit: AuditID
  public let entry: Identifier<AuditReturn>
  public let chase: Chase

  public init(audit: AuditID, entry: Identifier<AuditReturn>, chase: Chase) {
    self.audit = audit
    self.entry = entry
    self.chase = chase
  }

  public func words(called reference: String, in register: Register) -> String { "chase \(reference)" }

  public func violations(for entry: AuditReturn, of audit: Audit, in register: Register) -> [Violation] {
    guard entry.stage == .issued else {
      let sentence =
        "\(register.name(of: entry.agency)) is at \(entry.stage.words): only a return that is awaited is chased."
      return [Violation("return-awaited", sentence)]
    }
    guard let on = chase.on else { return [Violation("needs-day", "Give the day it was chased.", field: "on")] }
    guard let issued = entry.issued, on < issued else { return [] }
    let sentence = "It was issued on \(issued.words): it cannot have been chased before that."
    return [Violation("not-before-issued", sentence, field: "on")]
  }

  public func change(_ entry: inout AuditReturn) { entry.chases.append(chase) }
}
