import Casework

// What the forms of a grid are called, by which their drafts find them again.
extension DeskState {
  /// "comment on 1.2 for AUD-2026-003/C1", "moderate 1.2 to Good for AUD-2026-003/C1".
  func naming(of hand: GradeHand, _ grade: String?) -> (verb: String, called: String) {
    let verb = grade != nil ? "moderate" : hand.role == .moderation ? "reason for" : "comment on"
    let isOthers = hand.role == .grading && hand.auditor != actor
    let by = isOthers ? " by \(register.name(of: hand.auditor))" : ""
    let meaning = grade.flatMap { register.audits[hand.audit]?.grade($0, of: hand.cell.question) }
    let to = grade.map { " to \(meaning?.word ?? $0)" } ?? ""
    return ("\(verb) \(questionWords(of: hand))\(by)\(to) for", columnReference(of: hand))
  }

  func naming(ofFindingFrom hand: GradeHand) -> (verb: String, called: String) {
    ("finding from \(questionWords(of: hand)) for", columnReference(of: hand))
  }

  /// "1.2", with the agency whose part it is, where each has one.
  private func questionWords(of hand: GradeHand) -> String {
    let ref = register.audits[hand.audit]?.tool?.question(hand.cell.question)?.ref ?? hand.cell.question
    guard hand.cell.sampleCase != nil, let agency = hand.cell.agency else { return ref }
    return "\(ref) at \(register.name(of: agency))"
  }

  /// The case, or the return of a self-assessment: "AUD-2026-003/C1".
  private func columnReference(of hand: GradeHand) -> String {
    if let id = hand.cell.sampleCase { return register.called(.sampleCase(hand.audit, id)) }
    let entry = register.audits[hand.audit]?.returns.first { $0.agency == hand.cell.agency }
    return entry.map { register.called(.auditReturn(hand.audit, $0.id)) } ?? ""
  }

  /// The forms that a draft of that name may have been typed in, about a case or a return.
  func gradePurposes(on address: Address, named name: String) -> [FormPurpose] {
    guard case .audit(let id) = address.document, let audit = register.audits[id] else { return [] }
    return cells(of: address, in: audit, named: name).flatMap { cell in
      hands(on: cell, of: audit).flatMap { hand in
        [.finding(hand), .grade(hand, nil)] + grades(of: cell, in: audit).map { .grade(hand, $0) }
      }
    }
  }

  private func cells(of address: Address, in audit: Audit, named name: String) -> [GradeCell] {
    let questions = (audit.tool?.questions ?? []).filter { name.contains(" \($0.ref) ") }.map(\.code)
    switch address {
    case .sampleCase(_, let id):
      return questions.flatMap { question in
        GradingTable(audit).parts.map { GradeCell(sampleCase: id, agency: $0, question: question) }
      }
    case .auditReturn(_, let id):
      let agency = audit.returns.first { $0.id == id }?.agency
      return questions.map { GradeCell(agency: agency, question: $0) }
    default: return []
    }
  }

  private func hands(on cell: GradeCell, of audit: Audit) -> [GradeHand] {
    let first: GradingSheet.Role = audit.kind.isSelfAssessment ? .selfAssessment : .grading
    let graded = audit.sheets.filter { $0.role == first && $0.covers(cell) }.compactMap(\.auditor)
    let auditors = [actor] + audit.auditors.compactMap(\.who) + graded
    return auditors.map { GradeHand(audit: audit.id, cell: cell, role: first, auditor: $0) }
      + [GradeHand(audit: audit.id, cell: cell, role: .moderation, auditor: actor)]
  }

  private func grades(of cell: GradeCell, in audit: Audit) -> [String] {
    let scale = audit.tool.flatMap { tool in tool.question(cell.question).flatMap(tool.scale(of:)) }
    return scale?.grades.map(\.code) ?? []
  }
}
