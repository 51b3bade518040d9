/// One question of two audits side by side.
public struct ComparedQuestion: Sendable, Equatable {
  /// The question's code, by which the two are matched.
  public let code: String
  public let title: String
  public let isAskedBefore: Bool
  public let isAskedNow: Bool
  /// Nothing where that audit does not ask it.
  public let earlier: [GradeDistribution]
  public let later: [GradeDistribution]
  /// How the share of good grades changed; nothing where the two are not on one scale.
  public let change: ShareChange?
  /// What a reader must know: "The words of the question have changed.", "Asked in the earlier audit alone."
  public let note: String
}

/// An earlier audit beside a later one, question by question: a re-audit, or the same look a year before.
public struct AuditComparison: Sendable {
  public let earlier: Audit
  public let later: Audit
  public let reading: GradeReading
  /// In the order of the later tool; then what the earlier one alone asked.
  public let questions: [ComparedQuestion]
  /// What a reader must know of the two tools: "The earlier audit used version 1 of the tool, this one version 2."
  public let note: String

  public init(_ earlier: GradingTable, _ later: GradingTable, reading: GradeReading = .moderated, in register: Register)
  {
    self.earlier = earlier.audit
    self.later = later.audit
    self.reading = reading
    note = Self.note(earlier.audit.tool, later.audit.tool)
    let before = Self.sides(of: earlier, reading, register)
    let now = Self.sides(of: later, reading, register)
    let gone = earlier.questions.filter { later.place(ofQuestion: $0.code) == nil }
    questions = (later.questions + gone).map { question in
      ComparedQuestion(question, before[question.code], now[question.code])
    }
  }

  private static func note(_ earlier: AuditTool?, _ later: AuditTool?) -> String {
    guard let earlier, let later else { return "One of the two has no tool." }
    if earlier.code != later.code {
      return "The earlier audit used another tool, \(earlier.title): questions are matched by their codes."
    }
    guard earlier.version != later.version else { return "" }
    return "The earlier audit used version \(earlier.version) of the tool, this one version \(later.version)."
  }

  private static func sides(
    of table: GradingTable, _ reading: GradeReading, _ register: Register
  ) -> [String: ComparedSide] {
    let lines = AuditResults(table, reading: reading, in: register).questions
    return Dictionary(
      zip(table.questions, lines).map { question, line in
        (question.code, ComparedSide(question: question, distributions: line.distributions))
      }, uniquingKeysWith: { first, _ in first })
  }
}

/// What one audit says of a question.
private struct ComparedSide {
  let question: AuditQuestion
  let distributions: [GradeDistribution]

  /// The one on the question's own scale; legacy grades are never compared with it.
  var own: GradeDistribution? { distributions.first { $0.scale.code == question.scale } }
}

extension ComparedQuestion {
  fileprivate init(_ question: AuditQuestion, _ before: ComparedSide?, _ now: ComparedSide?) {
    code = question.code
    title = question.title
    isAskedBefore = before != nil
    isAskedNow = now != nil
    earlier = before?.distributions ?? []
    later = now?.distributions ?? []
    note = Self.note(before?.question, now?.question)
    if let old = before?.own, let new = now?.own, old.scale.code == new.scale.code {
      change = ShareChange(from: old.good, to: new.good)
    } else {
      change = nil
    }
  }

  private static func note(_ before: AuditQuestion?, _ now: AuditQuestion?) -> String {
    guard let before else { return "Asked in the later audit alone." }
    guard let now else { return "Asked in the earlier audit alone." }
    if before.scale != now.scale { return "Graded on another scale before: not compared." }
    return before.text == now.text ? "" : "The words of the question have changed."
  }
}

extension Register {
  /// The audit that another is read against: the one it repeats or, of a self-assessment, the same round before it.
  public func audit(before audit: Audit) -> Audit? {
    if let earlier = audit.outcome.reauditOf.flatMap({ audits[$0] }) { return earlier }
    guard audit.kind.isSelfAssessment else { return nil }
    let rounds = auditsInOrder.filter { other in
      other.kind == audit.kind && other.tool?.code == audit.tool?.code && other.year < audit.year
    }
    return rounds.max { $0.year < $1.year }
  }
}
