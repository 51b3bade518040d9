/// Grades one cell of an audit, comments on it, or clears its grade: as an auditor, as the agency itself, or in moderation.
///
/// What is nothing stays as it is; what is blank is taken away. Graded again, a response keeps its identifier. A
/// moderated grade stands beside the grades given first and never in their place.
public struct GiveGrade: AuditCommand {
  public let audit: AuditID
  public let cell: GradeCell
  public let role: GradingSheet.Role
  public private(set) var auditor: Party
  /// The grade's code, for a legacy one with its scale's: "ri", "ofsted-legacy/adequate". Blank clears, nothing keeps.
  public let grade: String?
  /// Why; in moderation, the reason where the grade differs.
  public let comment: String?
  public let evidence: String?
  /// What the agency will improve. Taken away, it takes its deadline with it.
  public let improvement: String?
  public let deadline: Day?
  /// Used where this auditor has no sheet for the column yet.
  public let sheetID: Identifier<GradingSheet>
  /// Used where the cell has no such response yet.
  public let responseID: Identifier<GradedResponse>
  public let on: Day

  public init(
    audit: AuditID, cell: GradeCell, role: GradingSheet.Role = .grading, auditor: Party, grade: String? = nil,
    comment: String? = nil, evidence: String? = nil, improvement: String? = nil, deadline: Day? = nil,
    sheetID: Identifier<GradingSheet>, responseID: Identifier<GradedResponse>, on day: Day
  ) {
    self.audit = audit
    self.cell = cell
    self.role = role
    self.auditor = auditor
    self.grade = grade
    self.comment = comment
    self.evidence = evidence
    self.improvement = improvement
    self.deadline = deadline
    self.sheetID = sheetID
    self.responseID = responseID
    on = day
  }

  public func done(by party: Party) -> (any Command)? {
    var own = self
    own.auditor = party
    return own
  }

  public func words(called reference: String, in register: Register) -> String {
    let held = register.audits[audit]
    let place = held?.words(for: cell, in: register) ?? reference
    let why = comment.map { $0.isVoid ? "" : ": \($0)" } ?? ""
    switch grade {
    case nil where comment != nil: return "comment on \(place)\(why)"
    case nil: return "write evidence or an improvement for \(place)"
    case "": return "clear the \(role.gradeWords) of \(place)"
    case let given?:
      let word = held?.grade(given, of: cell.question)?.word ?? given
      return "\(role.verb) \(place) \(word)\(why)"
    }
  }

  public func violations(for audit: Audit, in register: Register) -> [Violation] {
    let grounds = [
      audit.violations(of: cell, in: register), audit.stageViolations(of: role, agency: cell.agency, in: register),
    ]
    // A grade for a place that is not there, or out of its time, needs no closer look.
    if let first = grounds.first(where: { !$0.isEmpty }) { return first }
    let given = audit.gradeViolations(of: grade ?? "", for: cell.question)
    return given + emptinessViolations(in: audit) + deadlineViolations(in: audit)
      + (role == .moderation ? moderationViolations(in: audit, register) : firstGradeViolations(in: audit, register))
  }

  public func change(_ audit: inout Audit) {
    let response = outcome(in: audit)
    if let place = audit.place(of: cell, as: role, by: auditor) {
      guard isTakenOver(from: audit.sheets[place.sheet]) else { return audit.put(response, at: place) }
      audit.takeAway(place)
    }
    audit.append(response, to: cell, as: role, by: auditor, on: on, sheetID: sheetID)
  }
}

extension GiveGrade {
  /// Whether the response passes from the sheet of whoever gave it before: a cell has one self score and one moderated
  /// grade, and it is of whoever gave it last.
  private func isTakenOver(from sheet: GradingSheet) -> Bool { sheet.auditor != auditor && grade?.isEmpty == false }

  /// The response as it will stand.
  private func outcome(in audit: Audit) -> GradedResponse {
    let place = audit.place(of: cell, as: role, by: auditor)
    var response = place.map { audit[$0] } ?? GradedResponse(id: responseID) { $0.question = cell.question }
    let home = place.map { audit.sheets[$0.sheet] } ?? audit.sheet(for: cell, as: role, by: auditor)
    if let home, isTakenOver(from: home), role == .moderation { response.comment = "" }
    if let grade { response.grade = grade }
    if let comment { response.comment = comment.stripped }
    if let evidence { response.evidence = evidence.stripped }
    if let improvement { response.improvement = improvement.stripped }
    if improvement?.isVoid == true { response.deadline = nil }
    if let deadline { response.deadline = deadline }
    if place == nil || grade != nil { response.on = on }
    return response
  }

  private func emptinessViolations(in audit: Audit) -> [Violation] {
    let isSaying = grade != nil || comment != nil || evidence != nil || improvement != nil || deadline != nil
    guard isSaying else {
      return [Violation("says-nothing", "Give a grade, a comment, evidence or an improvement.", field: "grade")]
    }
    guard audit.place(of: cell, as: role, by: auditor) == nil, outcome(in: audit).isEmpty else { return [] }
    return [Violation("nothing-there", "There is no \(role.gradeWords) here to take away.", field: "grade")]
  }

  private func deadlineViolations(in audit: Audit) -> [Violation] {
    let response = outcome(in: audit)
    guard response.deadline != nil, response.improvement.isVoid else { return [] }
    return [
      Violation("needs-improvement", "A deadline needs the improvement it is for: write it.", field: "improvement")
    ]
  }

  /// What was moderated was moderated as it stood: a grade given first does not change under it.
  private func firstGradeViolations(in audit: Audit, _ register: Register) -> [Violation] {
    guard grade != nil, let moderation = audit.moderationSheet(of: cell) else { return [] }
    let place = audit.words(for: cell, in: register)
    let who = register.name(of: moderation.auditor)
    let sentence = "\(place) was moderated by \(who): clear the moderated grade before the first one changes."
    return [Violation("moderated", sentence, field: "grade")]
  }

  private func moderationViolations(in audit: Audit, _ register: Register) -> [Violation] {
    guard let grade, !grade.isEmpty else { return [] }
    let first = audit.firstGrades(of: cell)
    let place = audit.words(for: cell, in: register)
    if first.isEmpty, !audit.kind.isSelfAssessment {
      return [Violation("needs-first-grade", "\(place) is not graded yet: grade it first, then moderate it.")]
    }
    let own = register.violations(of: .moderation, by: auditor) { party in
      first.contains { register.isSame(party, as: $0.sheet.auditor) }
    }
    guard own.isEmpty else { return own }
    guard outcome(in: audit).comment.isVoid, first.contains(where: { $0.response.grade != grade }) else { return [] }
    let given = first.map { audit.grade($0.response.grade, of: cell.question)?.word ?? $0.response.grade }
    let sentence = "It differs from the grade given, \(given.joined(separator: ", ")): say why."
    return [Violation("needs-reason", sentence, field: "comment")]
  }
}

extension GradingSheet.Role {
  /// "grade AUD-2026-003/C1 1.2 Good".
  var verb: String {
    switch self {
    case .grading: "grade"
    case .selfAssessment: "self-assess"
    case .moderation: "moderate"
    }
  }

  var gradeWords: String {
    switch self {
    case .grading: "grade"
    case .selfAssessment: "self score"
    case .moderation: "moderated grade"
    }
  }
}
