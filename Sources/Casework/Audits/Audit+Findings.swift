extension Audit {
  public func finding(_ id: AuditFindingID?) -> AuditFinding? {
    guard let id else { return nil }
    return findings.first { $0.id == id }
  }

  public func sampleCase(_ id: SampleCaseID?) -> SampleCase? {
    guard let id else { return nil }
    return cases.first { $0.id == id }
  }

  /// A finding's whole reference: "AUD-2026-003/F1".
  public func reference(of finding: AuditFinding) -> String { "\(reference)/\(finding.ref)" }

  /// What the next finding is called: one more than the highest number given, "F4" after F1 and F3.
  public var nextFindingRef: String {
    let numbers = findings.compactMap { finding in
      finding.ref.first?.lowercased() == "f" ? Int(finding.ref.dropFirst()) : nil
    }
    return "F\((numbers.max() ?? 0) + 1)"
  }

  /// Changes a finding that is there; does nothing when it is not.
  mutating func change(_ id: AuditFindingID, _ change: (inout AuditFinding) -> Void) {
    guard let place = findings.firstIndex(where: { $0.id == id }) else { return }
    change(&findings[place])
  }

  /// The questions of its tool that a finding comes from.
  func questions(of finding: AuditFinding) -> [AuditQuestion] {
    finding.questions.compactMap { tool?.question($0) }
  }
}

extension Register {
  /// The scales in which something of an audit is graded: its tool's or, where it has none, as an inspection by another
  /// body has not, all there are.
  public func scales(of audit: Audit) -> [GradeScale] { audit.tool?.scales ?? reference.scales }

  /// What a finding's grade means: in the scale of a question it comes from, else in the first that has it, legacy ones
  /// last.
  public func grade(of finding: AuditFinding, in audit: Audit) -> Grade? {
    let asked = audit.questions(of: finding).map(\.scale)
    return scales(of: audit).grade(finding.grade, before: asked)
  }

  /// Whether a finding is graded so that an action or a decision that there is none must answer it.
  public func needsAnswer(_ finding: AuditFinding, in audit: Audit) -> Bool {
    grade(of: finding, in: audit)?.needsAction ?? false
  }
}

extension Register {
  /// A typed grade as something of an audit stores it: its code or, in a legacy scale, scale and code; nothing where no
  /// scale of the audit knows it.
  public func storedGrade(printed: String, in audit: Audit) -> String? {
    let scales = scales(of: audit)
    if scales.grade(printed) != nil { return printed }
    for scale in scales.filter({ !$0.isLegacy }) + scales.filter(\.isLegacy) {
      if let grade = scale.grade(printed: printed) {
        return scale.isLegacy ? "\(scale.code)/\(grade.code)" : grade.code
      }
    }
    return nil
  }

  /// The words of a stored grade; itself where no scale of the audit has it.
  public func gradeWords(_ stored: String, in audit: Audit) -> String {
    scales(of: audit).grade(stored)?.word ?? stored
  }
}

extension [GradeScale] {
  /// The grade of a stored code: "ri", or named with its scale as "ofsted/ri".
  ///
  /// - Parameter preferred: the codes of the scales that are looked in first.
  func grade(_ stored: String, before preferred: [String] = []) -> Grade? {
    if let stroke = stored.firstIndex(of: "/") {
      let code = String(stored[stored.index(after: stroke)...])
      return first { $0.code == stored[..<stroke] }?.grade(code)
    }
    let order = filter { preferred.contains($0.code) } + filter { !$0.isLegacy } + filter(\.isLegacy)
    return order.lazy.compactMap { $0.grade(stored) }.first
  }
}
