import Casework

/// What the grades of an audit are told apart by.
enum ResultsBy: String, CaseIterable, Sendable {
  case question, section, agency, locality, auditor

  func lines(of results: AuditResults) -> [ResultLine] {
    switch self {
    case .question: results.questions
    case .section: results.sections
    case .agency: results.agencies
    case .locality: results.localities
    case .auditor: results.auditors
    }
  }
}

/// One way to look at the results of an audit.
struct ResultsLook: Equatable, Sendable {
  var by = ResultsBy.question
  var reading = GradeReading.moderated

  /// The next way that has something to show: by the next thing, and after the last by the other grades.
  func next(of results: AuditResults, isModerated: Bool) -> ResultsLook {
    let all = ResultsBy.allCases.filter { $0 == .question || !$0.lines(of: results).isEmpty }
    let place = all.firstIndex(of: by).map { $0 + 1 } ?? 0
    if place < all.count { return ResultsLook(by: all[place], reading: reading) }
    let other: GradeReading = reading == .moderated && isModerated ? .first : .moderated
    return ResultsLook(by: .question, reading: other)
  }
}

extension DeskState {
  mutating func openResults(of id: AuditID) { trail.append(Page(.results(id, ResultsLook()))) }

  /// Shows the results on show by the next thing; false where the page on show has none.
  mutating func turnResults() -> Bool {
    guard case .results(let id, let look)? = trail.last?.content, let audit = register.audits[id] else { return false }
    let table = GradingTable(audit)
    let results = AuditResults(table, reading: look.reading, in: register)
    let isModerated = audit.sheets.contains { $0.role == .moderation }
    trail[trail.count - 1] = Page(.results(id, look.next(of: results, isModerated: isModerated)))
    return true
  }

  var isOnResults: Bool { if case .results? = focusedPage?.content { true } else { false } }

  mutating func openComparison(of id: AuditID) {
    guard let pair = comparedAudits(of: id) else { return }
    trail.append(Page(.comparison(pair.earlier, pair.later)))
  }

  /// An audit and the one it repeats or that repeats it; a round of self-assessments and the one before it.
  func comparedAudits(of id: AuditID) -> (earlier: AuditID, later: AuditID)? {
    guard let audit = register.audits[id] else { return nil }
    if let earlier = audit.outcome.reauditOf, register.audits[earlier] != nil { return (earlier, id) }
    if let later = register.reaudits(of: id).first { return (id, later.id) }
    guard audit.kind.isSelfAssessment else { return nil }
    let before = register.auditsInOrder.last { other in
      other.kind == audit.kind && !other.year.isEmpty && other.year < audit.year && other.tool?.code == audit.tool?.code
    }
    return before.map { ($0.id, id) }
  }
}
