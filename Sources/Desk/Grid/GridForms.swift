import Casework

// What is written to a cell besides its grade: a comment, a reason, a finding.
extension DeskState {
  /// The comment and evidence of the cell the cursor is on; what will be improved too, in a self-assessment.
  mutating func openGradeForm() -> [DeskEffect] {
    guard let hand = gradeHand() else { return [] }
    return openForm(.grade(hand, nil))
  }

  /// - Parameter grade: the moderated grade that the reason is for.
  func gradeFields(_ hand: GradeHand, grade: String?) -> [FormField] {
    let response = register.audits[hand.audit]?.response(in: hand.cell, as: hand.role, by: hand.auditor)
    let texts = [
      "comment": response?.comment ?? "", "evidence": response?.evidence ?? "",
      "improvement": response?.improvement ?? "", "deadline": response?.deadline?.words ?? "",
    ]
    let isModeration = hand.role == .moderation
    let isOwn = hand.role == .selfAssessment
    var keys = ["comment"]
    if grade == nil { keys += ["evidence"] + (isOwn ? ["improvement", "deadline"] : []) }
    var fields = pick(
      keys, of: GradedResponse(), texts,
      ["comment": isModeration ? "Reason" : "Comment", "improvement": "What will improve", "deadline": "By when"])
    if grade != nil, !fields.isEmpty {
      fields[0].isAskedFor = true
      fields[0].hint = "The moderated grade differs from one given first: say why."
    }
    return fields
  }

  func gradeCommand(_ hand: GradeHand, grade: String?, _ form: Form, _ values: FormValues) -> [any Command] {
    let changed = Set(form.fields.filter(\.text.isChanged).map(\.key))
    guard grade != nil || !changed.isEmpty else { return [] }
    let text = { (key: String) in changed.contains(key) || grade != nil ? values.text(key) : nil }
    return [
      GiveGrade(
        audit: hand.audit, cell: hand.cell, role: hand.role, auditor: hand.auditor, grade: grade,
        comment: text("comment"), evidence: changed.contains("evidence") ? values.text("evidence") : nil,
        improvement: changed.contains("improvement") ? values.text("improvement") : nil,
        deadline: changed.contains("deadline") ? values.day("deadline") : nil,
        sheetID: mint.make(), responseID: mint.make(), on: today)
    ]
  }
}
