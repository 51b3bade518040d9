import Casework
import Drawing

// A grid as lines to be read, for those who listen to it.
extension DeskState {
  /// What is in the grid and what the cursor is on.
  func writeGrid(to page: inout PageWriter) {
    guard let grid = gridOnShow, let audit = register.audits[grid.audit] else { return }
    page.title("\(audit.reference)  \(audit.topic)")
    let part = grid.parts.count > 1 ? ", \(words(forPartOf: grid))" : ""
    page.paragraph(
      "\(sizeWords(of: grid.table)), \(grid.table.progress(of: grid.hands)), \(words(for: grid.hands))\(part).")
    writeCell(of: grid, to: &page)
  }

  /// The cell the cursor is on: its case, its question, what was answered, and the grades it takes.
  func writeCell(of grid: GridState, to page: inout PageWriter) {
    let name = grid.table.name(of: grid.place)
    if !name.isEmpty { page.paragraph("At \(name): \(letters(in: grid)).") }
    for line in gridParts(of: grid, width: page.width).joined() { page.line(line.runs) }
    let grades = (grid.scale?.grades ?? []).map { "\($0.key) \($0.word)" }
    if !grades.isEmpty { page.paragraph("Grades: \(grades.joined(separator: ", "))") }
  }

  private func letters(in grid: GridState) -> String {
    let look = GridLook(grid.place, in: grid, glyphs: glyphs)
    return look.letters == String(glyphs.bullet) ? "not graded" : look.letters
  }
}
