/// Gives an audit its tool, as it is now: a later version of the tool changes nothing in the audit.
public struct ChooseTool: AuditCommand {
  public let audit: AuditID
  /// With its scales in it, as `ReferenceData.tool` answers.
  public let tool: AuditTool

  public init(_ audit: AuditID, tool: AuditTool) {
    self.audit = audit
    self.tool = tool
  }

  public func words(called reference: String, in register: Register) -> String {
    "choose the tool \(tool.title) for \(reference)"
  }

  public func violations(for audit: Audit, in register: Register) -> [Violation] {
    guard !audit.isGraded else {
      let sentence = "\(audit.reference) has grades already: it keeps the tool it was begun with."
      return [Violation("already-graded", sentence, field: "tool")]
    }
    return Violation.ended(audit) + toolViolations + tool.kindViolations(for: audit.kind)
  }

  private var toolViolations: [Violation] {
    if tool.questions.isEmpty {
      return [Violation("tool-questions", "The tool \(tool.title) has no questions: choose another.", field: "tool")]
    }
    let bare = tool.questions.filter { tool.scale(of: $0) == nil }.map(\.ref)
    guard !bare.isEmpty else { return [] }
    let sentence =
      "The tool \(tool.title) lacks the scale of \(bare.joined(separator: ", ")): add it to the board's scales."
    return [Violation("tool-scales", sentence, field: "tool")]
  }

  public func change(_ audit: inout Audit) { audit.tool = tool }
}

extension AuditTool {
  /// A tool of standards asks agencies and one for cases asks about cases: neither fits in the other's place.
  func kindViolations(for kind: AuditKind) -> [Violation] {
    guard kind != .reaudit, !kinds.isEmpty, kinds.allSatisfy({ $0.isSelfAssessment != kind.isSelfAssessment }) else {
      return []
    }
    let others = kind.isSelfAssessment ? "grades cases" : "is for agencies that assess themselves"
    let sentence = "\(title) \(others), and this is a \(kind.words): choose another tool."
    return [Violation("tool-fits-kind", sentence, field: "tool")]
  }
}
