extension Audit {
  /// The cells to which two auditors gave different grades and that no one has moderated, in the order of the sheets.
  public var unsettledDifferences: [GradeCell] {
    var given: [GradeCell: String] = [:]
    var differing: [GradeCell] = []
    var known: Set<GradeCell> = []
    for (cell, grade) in grades(as: .grading) {
      guard let first = given[cell] else {
        given[cell] = grade
        continue
      }
      if first != grade, known.insert(cell).inserted { differing.append(cell) }
    }
    guard !differing.isEmpty else { return [] }
    let moderated = Set(grades(as: .moderation).map(\.cell))
    return differing.filter { !moderated.contains($0) }
  }

  /// Every grade given in a role, with its cell.
  private func grades(as role: GradingSheet.Role) -> [(cell: GradeCell, grade: String)] {
    sheets.filter { $0.role == role }.flatMap { sheet in
      sheet.responses.filter { !$0.grade.isEmpty }.map { response in
        let cell = GradeCell(sampleCase: sheet.sampleCase, agency: sheet.agency, question: response.question)
        return (cell, response.grade)
      }
    }
  }

  /// Cells as people say them, the first few by name: "C1 1.2, C3 2.1 and 4 more".
  public func names(of cells: [GradeCell]) -> String {
    let shown = cells.prefix(5).map { cell in
      let held = cases.first { $0.id == cell.sampleCase }?.ref
      return [held, tool?.question(cell.question)?.ref ?? cell.question].compactMap { $0 }.joined(separator: " ")
    }
    let rest = cells.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}
