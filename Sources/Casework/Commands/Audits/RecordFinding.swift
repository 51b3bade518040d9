/// Writes down one thing that an audit found, good or otherwise.
public struct RecordFinding: AuditCommand {
  public let audit: AuditID
  public let finding: AuditFinding

  /// - Parameter finding: as it will stand; `nextFindingRef` of the audit says what it is called.
  public init(audit: AuditID, finding: AuditFinding) {
    self.audit = audit
    self.finding = finding
  }

  public func words(called reference: String, in register: Register) -> String {
    "record \(finding.kind.words) \(reference)/\(finding.ref)"
  }

  public func violations(for audit: Audit, in register: Register) -> [Violation] {
    Violation.ended(audit) + finding.violations(in: audit, register)
  }

  public func change(_ audit: inout Audit) { audit.findings.append(finding) }
}

extension AuditFinding {
  /// The rules that a finding's own fields break in its audit, whether it stands there yet or not.
  func violations(in audit: Audit, _ register: Register) -> [Violation] {
    refViolations(in: audit) + Violation.blank("A finding", text, field: "text") + questionViolations(in: audit)
      + gradeViolations(in: audit, register) + linkViolations(in: audit, register)
  }

  private func refViolations(in audit: Audit) -> [Violation] {
    if ref.isVoid {
      return [Violation("needs-ref", "A finding needs a reference, such as F1: write it.", field: "ref")]
    }
    if ref.contains("/") {
      return [Violation("bad-ref", "A finding's reference cannot hold a slash: write F1.", field: "ref")]
    }
    let isTaken = audit.findings.contains { $0.id != id && $0.ref.lowercased() == ref.lowercased() }
    guard isTaken else { return [] }
    let sentence = "There is already a finding “\(ref)” in this audit: choose another reference."
    return [Violation("duplicate", sentence, field: "ref")]
  }

  private func questionViolations(in audit: Audit) -> [Violation] {
    guard !questions.isEmpty else { return [] }
    guard let tool = audit.tool else {
      let sentence = "\(audit.reference) has no tool yet, and so no questions: choose its tool first."
      return [Violation("no-tool", sentence, field: "questions")]
    }
    let unknown = questions.filter { tool.question($0) == nil }
    guard !unknown.isEmpty else { return [] }
    let sentence =
      "The tool \(tool.title) has no question \(unknown.joined(separator: ", ")): heed audit tools \(tool.code) lists them."
    return [Violation("no-such-question", sentence, field: "questions")]
  }

  private func gradeViolations(in audit: Audit, _ register: Register) -> [Violation] {
    guard !grade.isEmpty, register.grade(of: self, in: audit) == nil else { return [] }
    let known = register.scales(of: audit).filter { !$0.isLegacy }.flatMap(\.grades).map(\.word).distinct
    let sentence =
      known.isEmpty
      ? "\(audit.reference) has no tool yet, and so no grades: choose its tool first."
      : "“\(grade)” is no grade of this audit: choose one of \(known.joined(separator: ", "))."
    return [Violation("no-such-grade", sentence, field: "grade")]
  }

  private func linkViolations(in audit: Audit, _ register: Register) -> [Violation] {
    var found: [Violation] = []
    if cases.contains(where: { audit.sampleCase($0) == nil }) {
      let sentence = "A case it comes from is not in the sample of \(audit.reference): add it first."
      found.append(Violation("no-such-case", sentence, field: "cases"))
    }
    if agencies.contains(where: { register.agency($0) == nil }) {
      let sentence = "An agency it is about is not in the directory: add it first."
      found.append(Violation("no-such-agency", sentence, field: "agencies"))
    }
    if themes.contains(where: { register.theme($0) == nil }) {
      found.append(Violation("no-such-theme", "One of its themes is not in the list: add it first.", field: "themes"))
    }
    if let sameAs, sameAs == id || register.addressOfFinding(sameAs) == nil {
      let sentence = "The earlier finding that says the same must be another one in this register: name it."
      found.append(Violation("no-such-finding", sentence, field: "same-as"))
    }
    return found
  }
}
