import Casework

// What the parts of a grid are called.
extension DeskState {
  /// "8 cases x 12 questions".
  func sizeWords(of table: GridTable) -> String {
    let (across, down) = (table.columns.count, table.questions.count)
    return table.isSelfAssessment
      ? "\(count(across, "agency", "agencies")) x \(count(down, "standard"))"
      : "\(count(across, "case")) x \(count(down, "question"))"
  }

  /// Whose grades are shown: "your grades", "grades by Samira Ahmed".
  func words(for hands: GridHands) -> String {
    switch hands {
    case .auditor(actor): "your grades"
    case .auditor(let party): "grades by \(register.name(of: party))"
    case .agencies: "agencies' own grades"
    case .differences: "differences"
    case .moderation: "first and moderated grades"
    }
  }

  /// "Beck Housing, 2 of 5".
  func words(forPartOf grid: GridState) -> String {
    let name = grid.part.map { register.name(of: $0) } ?? "all agencies together"
    let place = grid.parts.firstIndex(of: grid.part) ?? 0
    return "\(name), \(place + 1) of \(grid.parts.count)"
  }

  /// What the cell under the cursor is called: "C1 1.2", with the agency's part where each has one.
  func name(of cell: GradeCell, in grid: GridState) -> String {
    let name = grid.table.place(of: cell).map(grid.table.name) ?? cell.question
    guard !grid.table.isSelfAssessment, let agency = cell.agency else { return name }
    return "\(name) (\(register.name(of: agency)))"
  }
}
