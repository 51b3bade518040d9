extension Audit {
  /// Every rule that a plain edit of an audit can break.
  func violations(in register: Register) -> [Violation] {
    var found = AuditReference.violations(of: reference, for: id, in: register)
    found += Self.repeated(cases.map(\.ref), "case")
    found += findings.flatMap { $0.violations(in: self, register) }
    found += judgements.flatMap { $0.violations(in: self, register) }
    let asked = returns.compactMap(\.agency?.text)
    if Set(asked).count < asked.count {
      found.append(Violation("duplicate", "An agency stands twice in \(reference): ask each once.", field: "agency"))
    }
    return found + conferences.flatMap(\.violations)
  }

  private static func repeated(_ refs: [String], _ what: String) -> [Violation] {
    var seen: Set<String> = []
    return refs.filter { !$0.isEmpty && !seen.insert($0.lowercased()).inserted }.map { ref in
      Violation(
        "duplicate", "There is already a \(what) “\(ref)” in this audit: choose another reference.", field: "ref")
    }
  }
}

extension ConferenceAttendance {
  /// An agency has one seat: two would count its invitation twice.
  fileprivate var violations: [Violation] {
    let agencies = seats.compactMap(\.agency)
    guard Set(agencies).count < agencies.count else { return [] }
    let sentence = "An agency has two seats at \(ref): change the seat it has."
    return [Violation("duplicate", sentence, field: "agency")]
  }
}

/// The rules about what people call an audit: those of a case's reference.
public enum AuditReference {
  /// Why an audit may not have that reference; `other` is the audit that would have it.
  public static func violations(of reference: String, for other: AuditID, in register: Register) -> [Violation] {
    guard CaseReference.isWellFormed(reference) else {
      let sentence = "“\(reference)” is no reference: use letters, digits and hyphens, such as AUD-2026-003."
      return [Violation("reference-form", sentence, field: "reference")]
    }
    let wanted = reference.lowercased()
    let isTaken = register.audits.values.contains { held in
      held.id != other && ([held.reference] + held.formerly).contains { $0.lowercased() == wanted }
    }
    guard isTaken else { return [] }
    return [
      Violation(
        "reference-unique", "\(reference) is already the reference of an audit: choose another.", field: "reference")
    ]
  }
}
