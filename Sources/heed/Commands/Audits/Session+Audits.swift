import Casework

// What typed words mean within one audit.
extension Session {
  func question(_ typed: String, of audit: Audit) throws -> AuditQuestion {
    guard let tool = audit.tool else {
      throw Refusal("\(audit.reference) has no tool yet: heed audit tool \(audit.reference) CODE gives it one.")
    }
    let found = tool.questions(typed: typed)
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      throw Refusal("“\(typed)” may be any of \(found.map(\.code).joined(separator: ", ")).")
    }
    throw Refusal("\(audit.reference) asks no question “\(typed)”: heed audit tools \(tool.code) lists them.")
  }

  /// A grade as it is stored for a question of an audit.
  func storedGrade(_ typed: String, for question: AuditQuestion, of audit: Audit) throws -> String {
    if let stored = audit.tool?.storedGrade(printed: typed, of: question) { return stored }
    let grades = audit.tool?.scale(of: question)?.grades ?? []
    let known = grades.map { "\($0.key) (\($0.word))" }
    throw Refusal("“\(typed)” is no grade of question \(question.name): choose \(known.alternatives).", .usage)
  }

  func sampleCase(_ typed: String, of audit: Audit) throws -> SampleCase {
    let found = audit.cases(typed: typed)
    if found.count == 1 { return found[0] }
    let known = (found.isEmpty ? audit.cases : found).map(\.ref)
    let shown = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? ", …" : "")
    if !found.isEmpty { throw Refusal("“\(typed)” may be any of \(shown).") }
    throw Refusal(
      known.isEmpty
        ? "\(audit.reference) has no sample yet: heed audit sample \(audit.reference) --cases 8 adds one."
        : "\(audit.reference) has no case \(typed): it has \(shown).")
  }

  /// The column that is graded: of a self-assessment an agency's return, of any other audit a case.
  func cell(_ typed: String, agency: String?, _ question: AuditQuestion, of audit: Audit) throws -> GradeCell {
    guard !audit.kind.isSelfAssessment else {
      return GradeCell(agency: try self.agency(typed).id, question: question.code)
    }
    return GradeCell(
      sampleCase: try sampleCase(typed, of: audit).id, agency: try agency.map { try self.agency($0).id },
      question: question.code)
  }

  func finding(_ reference: String) throws -> (audit: Audit, finding: AuditFinding) {
    guard case .finding(let id, let entry) = try find(reference), let held = register.audits[id],
      let found = held.findings.first(where: { $0.id == entry })
    else { throw wrongKind(reference, needed: "a finding: name one as AUD-2026-003/F2") }
    return (held, found)
  }
}

extension AuditQuestion {
  /// What people call it: its reference or, where it has none, its code.
  var name: String { ref.isEmpty ? code : ref }
}
