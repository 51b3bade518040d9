import Casework
import Drawing

/// What a key does in a grid besides giving a grade and moving the cursor.
enum GridStep: CaseIterable, Sendable {
  case comment, finding, nextOpen, previousOpen, clear, moderation, hands, nextPart, previousPart, rowStart, rowEnd

  /// The key that always does it, and the letter that does it where no grade has that letter.
  var keys: (always: Key, letter: Character?) {
    switch self {
    case .comment: (.enter, nil)
    case .finding: (.character("F"), "f")
    case .nextOpen: (.tab, nil)
    case .previousOpen: (.backTab, nil)
    case .clear: (.backspace, nil)
    case .moderation: (.character("M"), "m")
    case .hands: (.character("W"), "w")
    case .nextPart: (.character("]"), nil)
    case .previousPart: (.character("["), nil)
    case .rowStart: (.home, nil)
    case .rowEnd: (.end, nil)
    }
  }

  /// A sentence for help.
  var help: String {
    switch self {
    case .comment: "Writes the comment and the evidence of a cell; in a self-assessment, what will improve and by when."
    case .finding: "Records a finding from the cell, its question, case, agency and grade already filled in."
    case .nextOpen: "Goes to the next cell that is not graded; in moderation not moderated; among differences the next."
    case .previousOpen: "Goes to the one before."
    case .clear: "Takes the grade away; undo brings it back."
    case .moderation: "Shows first and moderated grades side by side, where a grade moderates; again, your own."
    case .hands: "Chooses whose grades are shown and given: yours, another's, the moderated ones, or differences."
    case .nextPart: "Shows the grid of the next agency, where agencies are graded each by itself."
    case .previousPart: "Shows the grid of the agency before."
    case .rowStart: "Goes to the first cell of the row."
    case .rowEnd: "Goes to the last cell of the row."
    }
  }

  /// For the key line.
  var words: String {
    switch self {
    case .comment: "comment"
    case .finding: "finding"
    case .nextOpen: "next ungraded"
    case .previousOpen: "ungraded before"
    case .clear: "clear"
    case .moderation: "moderate"
    case .hands: "whose grades"
    case .nextPart: "next agency"
    case .previousPart: "agency before"
    case .rowStart: "first in the row"
    case .rowEnd: "last in the row"
    }
  }
}

extension GridState {
  /// What a key does; nothing for a grade's letter and for keys that mean here what they mean elsewhere.
  func step(for key: Key) -> GridStep? {
    if key == .delete { return .clear }
    return GridStep.allCases.first { step in
      key == step.keys.always || step.keys.letter.map { key == .character($0) && !isGradeKey($0) } ?? false
    }
  }

  /// Whether a letter gives a grade somewhere in the grid, so that it never does anything else in it.
  func isGradeKey(_ letter: Character) -> Bool { table.gradeKeys.contains(String(letter)) }

  /// The grade that a key gives to the question the cursor is on.
  func grade(for key: Key) -> Grade? {
    guard case .character(let letter) = key else { return nil }
    return scale?.grades.first { $0.key == String(letter) }
  }

  /// The key that does a step here, as it is written.
  func keyName(of step: GridStep) -> String {
    let letter = step.keys.letter.flatMap { isGradeKey($0) ? nil : Key.character($0) }
    return (letter ?? step.keys.always).name
  }
}

extension DeskState {
  /// What is pressed in a grid besides the keys of the grades, for the key line.
  var gridKeys: [(String, String)] {
    guard let grid else { return [] }
    let isLookedAt = present != nil || grid.hands == .differences
    let steps: [GridStep] =
      isLookedAt ? [.nextOpen, .hands] : [.comment, .finding, .nextOpen, .moderation, .hands, .clear]
    let parts: [GridStep] = grid.parts.count > 1 ? [.nextPart] : []
    let others = (present == nil ? [Verb.undo, .back] : [.back]).map { (keymap.name(of: $0), $0.card.words) }
    return (steps + parts).map { (grid.keyName(of: $0), words(for: $0, in: grid)) } + others
  }

  private func words(for step: GridStep, in grid: GridState) -> String {
    switch (step, grid.hands) {
    case (.moderation, .moderation): "first grades"
    case (.nextOpen, .differences): "next difference"
    case (.nextOpen, .moderation): "next unmoderated"
    default: step.words
    }
  }

  /// Every key of a grid, for help.
  var gridHelp: [HelpLine] {
    guard let grid else { return [] }
    let grades = (grid.scale?.grades ?? []).map { HelpLine($0.key, "Grades the cell: \($0.word).") }
    let steps = GridStep.allCases.map { HelpLine(grid.keyName(of: $0), $0.help) }
    let walk = HelpLine(
      "a grade", "The cursor goes on down the case to the next one not graded, then to the next case.")
    let marks = HelpLine(
      glyphs.isASCII ? "# * !" : "≠ * !", "Behind a grade: others differ; there is a comment; it was not saved.")
    return grades + [walk] + steps + [marks]
  }
}
