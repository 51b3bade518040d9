import Casework
import Drawing

// A grid by lines: cell after cell, or a cell named with its grade.
extension LinearDesk {
  /// What the keys of a grid are in words.
  private static let words: [String: Key] = [
    "": .tab, "next": .tab, "previous": .backTab, "up": .up, "down": .down, "left": .left, "right": .right,
    "clear": .backspace, "comment": .enter, "finding": .character("F"), "whose": .character("W"),
    "moderate": .character("M"), "next agency": .character("]"), "previous agency": .character("["),
    "back": .escape, "!": .escape,
  ]

  /// What can be said in a grid, where help is asked for.
  mutating func sayGridWords() {
    say([
      "In the grid: the key or the word of a grade grades the cell, and goes on to the next one not graded.",
      "  Enter is the next one not graded, previous the one before; up, down, left, right move by a cell.",
      "  C1 1.2 goes to a cell, C1 1.2 g grades it. clear takes a grade away.",
      "  comment, finding, whose (whose grades), moderate, next agency, previous agency, back.",
    ])
  }

  mutating func answer(inGrid line: String, _ grid: GridState) -> [DeskEffect] {
    let said = line.lowercased()
    if let key = Self.words[said] { return pressInGrid(key) }
    if let grade = grid.scale?.grade(saidAs: line) { return pressInGrid(grade.key) }
    var words = line.split(separator: " ").map(String.init)
    if words.first?.lowercased() == "grade" { words.removeFirst() }
    guard words.count >= 2, let place = grid.table.place(called: words[0], words[1]) else { return order(line) }
    desk.grid?.go(to: place)
    guard words.count > 2 else {
      sayCell()
      return []
    }
    let wanted = words.dropFirst(2).joined(separator: " ")
    guard let grade = desk.grid?.scale?.grade(saidAs: wanted) else {
      return tell(error: "“\(wanted)” is no grade of \(words[1]): name the cell alone to hear its grades.")
    }
    return pressInGrid(grade.key)
  }

  private mutating func pressInGrid(_ letter: String) -> [DeskEffect] {
    letter.first.map { pressInGrid(.character($0)) } ?? []
  }

  private mutating func pressInGrid(_ key: Key) -> [DeskEffect] {
    let effects = press(key)
    if desk.isGrading { sayCell() }
    return effects
  }

  private mutating func sayCell() {
    guard let grid = desk.gridOnShow else { return }
    var page = PageWriter(width: Self.width, glyphs: desk.glyphs)
    desk.writeCell(of: grid, to: &page)
    say(spoken(page.lines))
  }
}

extension GridTable {
  /// The cell of a case and a question as people name them.
  fileprivate func place(called column: String, _ question: String) -> GridPlace? {
    guard let column = columns.firstIndex(where: { $0.heading.lowercased() == column.lowercased() }),
      let row = questions.firstIndex(where: { $0.ref.lowercased() == question.lowercased() })
    else { return nil }
    return GridPlace(column: column, row: row)
  }
}

extension GradeScale {
  /// The grade of a key, of the letters in a cell, or of a word.
  fileprivate func grade(saidAs text: String) -> Grade? {
    let said = text.lowercased()
    return grades.first { $0.key.lowercased() == said }
      ?? grades.first { [$0.letters.lowercased(), $0.word.lowercased(), $0.code.lowercased()].contains(said) }
  }
}
