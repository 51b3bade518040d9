import Casework

/// In which cell, as what and in whose name a grade is given.
struct GradeHand: Sendable, Equatable {
  let audit: AuditID
  let cell: GradeCell
  let role: GradingSheet.Role
  let auditor: Party
}

// Giving grades: each is shown at once, and saved in the order given.
extension DeskState {
  /// The register as it will be once the grades on their way are saved.
  var registerAhead: Register {
    guard present == nil else { return register }
    var ahead = register
    for grade in changes.sent.flatMap(\.grades) where grade.violations(in: ahead).isEmpty { grade.apply(to: &ahead) }
    return ahead
  }

  /// Shows the grid anew after grades were given, saved or refused, or the register changed.
  mutating func regrid() {
    guard let shown = grid, let audit = registerAhead.audits[shown.audit] else { return }
    grid?.adopt(audit, in: register)
  }

  /// What a key would grade; says why where that is nothing.
  mutating func gradeHand() -> GradeHand? {
    guard let grid, let cell = grid.cell else { return nil }
    guard present == nil else {
      message = pastRefusal
      return nil
    }
    switch grid.hands {
    case .auditor(let party): return GradeHand(audit: grid.audit, cell: cell, role: .grading, auditor: party)
    case .agencies:
      return GradeHand(
        audit: grid.audit, cell: cell, role: .selfAssessment, auditor: assessor(at: grid.place, in: grid))
    case .moderation: return GradeHand(audit: grid.audit, cell: cell, role: .moderation, auditor: actor)
    case .differences:
      let key = grid.keyName(of: .hands)
      message = Message("Differences are only looked at: \(key) chooses in whose name to grade.", .info)
      return nil
    }
  }

  /// In whose name an agency's own grade is given: of whoever gave it before or, where it is typed in for the agency by
  /// another, of the agency itself, so that who typed it may moderate it.
  private func assessor(at place: GridPlace, in grid: GridState) -> Party {
    let agency = grid.table.cell(at: place)?.agency
    if let before = grid.table.given(by: .agencies, at: place)?.auditor { return before }
    let sheets = grid.table.grading.audit.sheets.filter { $0.role == .selfAssessment && $0.agency == agency }
    if let before = sheets.compactMap(\.auditor).last { return before }
    if case .person(let id) = actor, register.person(id)?.agency == agency { return actor }
    return .named(register.name(of: agency))
  }

  /// Gives a grade to the cell the cursor is on; a moderated grade that differs is asked a reason for first.
  mutating func give(_ grade: Grade) -> [DeskEffect] {
    guard let grid, let hand = gradeHand() else { return [] }
    let differs = grid.table[grid.place]?.firstGrades.contains { $0 != grade.code } ?? false
    let isReasoned = hand.role == .moderation && differs
    let grading = command(hand, grade: grade.code, reason: isReasoned ? "?" : nil)
    let mayGrade = registerAhead.violations(of: grading, on: occasion)
    guard mayGrade.isEmpty else { return refuse(mayGrade) }
    if isReasoned { return openForm(.grade(hand, grade.code)) }
    let effects = send(command(hand, grade: grade.code), at: hand.cell)
    goOn(after: hand.cell)
    return effects
  }

  mutating func clearGrade() -> [DeskEffect] {
    guard let grid, let hand = gradeHand() else { return [] }
    guard let given = grid.table.given(by: grid.hands, at: grid.place), !given.response.grade.isEmpty else {
      message = Message("There is no grade here to clear.", .info)
      return []
    }
    return send(command(hand, grade: ""), at: hand.cell)
  }

  func command(_ hand: GradeHand, grade: String?, reason: String? = nil) -> GiveGrade {
    GiveGrade(
      audit: hand.audit, cell: hand.cell, role: hand.role, auditor: hand.auditor, grade: grade, comment: reason,
      sheetID: mint.make(), responseID: mint.make(), on: today)
  }

  /// Sends a grade off, which the grid shows from now on.
  private mutating func send(_ command: GiveGrade, at cell: GradeCell) -> [DeskEffect] {
    let violations = registerAhead.violations(of: command, on: occasion)
    guard violations.isEmpty else { return refuse(violations) }
    grid?.note(refused: nil, at: cell)
    return [.commit([command])]
  }

  private mutating func refuse(_ violations: [Violation]) -> [DeskEffect] {
    message = Message(violations.map(\.sentence).joined(separator: " "), .error)
    return []
  }

  /// Puts the cursor on the next cell to grade; a cell that was only corrected keeps it.
  mutating func goOn(after cell: GradeCell) {
    guard let grid, let place = grid.table.place(of: cell), grid.table.isOpen(at: place, for: grid.hands) else {
      return
    }
    if let next = GridWalk(table: grid.table, hands: grid.hands).next(after: place) { self.grid?.go(to: next) }
  }

  /// Says in the cell and under the grid that a grade was not saved, after later ones were typed.
  mutating func noteRefused(_ grades: [GiveGrade], _ sentences: String) {
    for grade in grades { grid?.note(refused: sentences, at: grade.cell) }
  }

  /// After an undo or a redo the cursor goes to the one cell that it changed.
  mutating func goToChangedCell(since before: GridState?) {
    guard let before, let grid, before.part == grid.part, before.table.columns == grid.table.columns else { return }
    let changed = grid.table.places.filter { grid.table[$0]?.all != before.table[$0]?.all }
    if changed.count == 1 { self.grid?.go(to: changed[0]) }
  }
}

extension CellGrades {
  /// Everything given in it.
  var all: [GivenGrade] { given + [moderated].compactMap { $0 } }
}
