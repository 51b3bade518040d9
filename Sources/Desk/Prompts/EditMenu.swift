import Casework

// Editing what the cursor is on: a case is edited by its parts.
extension DeskState {
  mutating func openEditing(_ address: Address) -> [DeskEffect] {
    switch address {
    case .caseFile(let id): return openParts(of: id)
    case .casePart(let id, .report), .casePart(let id, .brief): return openForm(.edit(.casePart(id, .review)))
    case .audit(let id): return openParts(ofAudit: id)
    default: return openForm(.edit(address))
    }
  }

  private mutating func openParts(of id: CaseID) -> [DeskEffect] {
    guard let file = register.cases[id] else { return [] }
    let parts: [(String, Address)] =
      [("the case itself: kind, boards, themes, linked cases", .caseFile(id))]
      + (file.referral == nil ? [] : [("its referral: days, circumstances, next step", .casePart(id, .referral))])
      + (file.review == nil ? [] : [("its review: people, days, involvement, publication", .casePart(id, .review))])
    guard parts.count > 1 else { return openForm(.edit(.caseFile(id))) }
    prompt = .menu(
      Menu(title: "Edit \(file.reference)", choices: parts.map { Menu.Choice(words: $0.0, form: .edit($0.1)) }))
    return []
  }
}

extension DeskState {
  private mutating func openParts(ofAudit id: AuditID) -> [DeskEffect] {
    guard let audit = register.audits[id] else { return [] }
    let choices = audit.editedParts.map { Menu.Choice(words: $0.words, form: .audit(.part(id, $0))) }
    prompt = .menu(Menu(title: "Edit \(audit.reference)", choices: choices))
    return []
  }
}

extension Audit {
  /// The parts that there is something to say in.
  fileprivate var editedParts: [AuditPart] {
    AuditPart.allCases.filter { part in
      switch part {
      case .itself, .timetable, .outcome: true
      case .sampling: !kind.isSelfAssessment
      case .partner: partner != nil || kind == .singleAgency || kind == .practiceInspection
      }
    }
  }
}

extension Menu.Choice {
  /// An entry that opens a form.
  init(words: String, form purpose: FormPurpose) {
    self.init(mark: .plain, words: words, ink: .normal, notes: [], outcome: .form(purpose))
  }
}
