/// Records whether a return meets one of the tool's minimum requirements; a later look takes the earlier one's place.
public struct CheckRequirement: AuditReturnCommand {
  public let audit: AuditID
  public let entry: Identifier<AuditReturn>
  public let check: RequirementCheck

  public init(audit: AuditID, entry: Identifier<AuditReturn>, check: RequirementCheck) {
    self.audit = audit
    self.entry = entry
    self.check = check
  }

  public func words(called reference: String, in register: Register) -> String {
    let requirement = register.audits[audit]?.tool?.requirement(check.requirement)
    let what = requirement.map(\.text) ?? check.requirement
    return "\(check.isMet ? "met" : "not met") by \(reference): \(what)"
  }

  public func violations(for entry: AuditReturn, of audit: Audit, in register: Register) -> [Violation] {
    guard audit.tool?.requirement(check.requirement) != nil else {
      let sentence = "The tool of \(audit.reference) has no minimum requirement “\(check.requirement)”."
      return [Violation("no-such-requirement", sentence, field: "requirement")]
    }
    guard entry.stage.hasCome else {
      let sentence = "The return is \(entry.stage.words): its contents are looked at once it is in."
      return [Violation("return-in", sentence, field: "stage")]
    }
    guard !check.isMet, check.note.isVoid else { return [] }
    return [Violation("needs-note", "Say what is missing where a requirement is not met.", field: "note")]
  }

  public func change(_ entry: inout AuditReturn) {
    if let place = entry.requirements.firstIndex(where: { $0.requirement == check.requirement }) {
      entry.requirements[place] = check
    } else {
      entry.requirements.append(check)
    }
  }
}

extension AuditTool {
  public func requirement(_ code: String) -> MinimumRequirement? { requirements.first { $0.code == code } }
}
