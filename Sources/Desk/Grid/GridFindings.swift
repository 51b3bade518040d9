import Casework

// A finding made from a cell: its question, case, agency and grade are known.
extension DeskState {
  mutating func openFindingForm() -> [DeskEffect] {
    guard let grid, let cell = grid.cell else { return [] }
    guard present == nil else {
      message = pastRefusal
      return []
    }
    let role: GradingSheet.Role = grid.table.isSelfAssessment ? .selfAssessment : .grading
    return openForm(.finding(GradeHand(audit: grid.audit, cell: cell, role: role, auditor: actor)))
  }

  func findingFields(from hand: GradeHand) -> [FormField] {
    guard let audit = register.audits[hand.audit] else { return [] }
    let grade = gradeNow(in: hand.cell, of: audit)
    let isGood = grade.flatMap { audit.grade($0, of: hand.cell.question) }?.sense == .good
    let sampleCase = hand.cell.sampleCase.map { register.called(.sampleCase(hand.audit, $0)) }
    let texts = [
      "ref": audit.nextFindingRef,
      "kind": (isGood ? AuditFinding.Kind.goodPractice : .areaForDevelopment).words,
      "questions": hand.cell.question, "grade": grade ?? "", "cases": sampleCase ?? "",
      "agencies": register.name(of: hand.cell.agency),
    ]
    let keys = ["text", "kind", "grade", "risk", "questions", "cases", "agencies", "themes", "ref"]
    return pick(keys, of: AuditFinding(), texts, ["text": "What was found"])
  }

  func finding(from hand: GradeHand, _ values: FormValues) -> RecordFinding {
    let finding = AuditFinding(id: mint.make()) { finding in
      finding.ref = values.text("ref")
      finding.kind = values.first("kind").flatMap(AuditFinding.Kind.init(fieldText:)) ?? .areaForDevelopment
      finding.text = values.text("text")
      finding.questions = values.all("questions")
      finding.agencies = values.all("agencies").map { AgencyID($0) }
      finding.themes = values.all("themes").map { ThemeID($0) }
      finding.grade = values.text("grade")
      finding.risk = values.text("risk")
      finding.cases = values.all("cases").map { SampleCaseID($0) }
    }
    return RecordFinding(audit: hand.audit, finding: finding)
  }

  /// The grade that stands in a cell: the moderated one, else the one given first.
  private func gradeNow(in cell: GradeCell, of audit: Audit) -> String? {
    let given = audit.sheets.lazy.filter { $0.role != .moderation && $0.covers(cell) }
      .compactMap { $0.response(to: cell.question)?.grade }
    return audit.moderation(of: cell)?.grade ?? given.first { !$0.isEmpty }
  }
}
