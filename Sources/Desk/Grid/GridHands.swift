import Casework

/// Whose grades a grid shows, and in whose name a key gives one.
enum GridHands: Hashable, Sendable {
  case auditor(Party)
  /// Each agency's own of itself.
  case agencies
  /// Where two auditors, or an agency and its moderator, do not agree: only looked at.
  case differences
  /// The moderated grades beside the first ones.
  case moderation
}

extension GridTable {
  /// What the hands gave in a cell.
  func given(by hands: GridHands, at place: GridPlace) -> GivenGrade? {
    guard let grades = self[place] else { return nil }
    return switch hands {
    case .auditor(let party): grades.given(by: party)
    case .agencies: grades.given.first
    case .moderation: grades.moderated
    case .differences: nil
    }
  }

  /// Whether auditors graded it differently; in a self-assessment, whether it was moderated to another grade.
  func differs(at place: GridPlace) -> Bool {
    guard let grades = self[place] else { return false }
    return grades.auditorsDiffer || (isSelfAssessment && grades.moderationDiffers)
  }

  /// Whether there is something left to do in a cell: a grade to give, or a difference to look at.
  func isOpen(at place: GridPlace, for hands: GridHands) -> Bool {
    switch hands {
    case .differences: differs(at: place)
    case .moderation: isAsked(at: place, of: hands) && !(self[place]?.isModerated ?? false)
    case .auditor, .agencies: given(by: hands, at: place)?.response.grade.isEmpty ?? true
    }
  }

  /// Whether the hands are to grade a cell, or to look through it: moderated is what was graded.
  private func isAsked(at place: GridPlace, of hands: GridHands) -> Bool {
    hands == .moderation ? !(self[place]?.firstGrades.isEmpty ?? true) : true
  }

  /// "graded 71 of 96", "moderated 12 of 71", "3 of 96 differ".
  func progress(of hands: GridHands) -> String {
    let asked = places.filter { isAsked(at: $0, of: hands) }
    let open = asked.count { isOpen(at: $0, for: hands) }
    return switch hands {
    case .differences: "\(open) of \(asked.count) differ"
    case .moderation: "moderated \(asked.count - open) of \(asked.count)"
    case .auditor, .agencies: "graded \(asked.count - open) of \(asked.count)"
    }
  }

  /// How much of a column is done, from 0 to 1; nothing where there is nothing to do in it.
  func fraction(ofColumn column: Int, for hands: GridHands) -> Double? {
    let asked = questions.indices.map { GridPlace(column: column, row: $0) }.filter { isAsked(at: $0, of: hands) }
    guard hands != .differences, !asked.isEmpty else { return nil }
    return Double(asked.count { !isOpen(at: $0, for: hands) }) / Double(asked.count)
  }
}

extension GradingTable {
  /// The parts of the cases that are graded each in a grid of its own: agencies, and nothing for all together.
  var parts: [AgencyID?] {
    guard !audit.kind.isSelfAssessment else { return [nil] }
    let agencies: [AgencyID?] = columns.compactMap(\.agency).unrepeated
    return agencies + [nil]
  }
}

extension Audit {
  /// Those in whose name it can be graded, whoever is at the desk first.
  func gridHands(with actor: Party) -> [GridHands] {
    if kind.isSelfAssessment { return [.agencies, .moderation, .differences] }
    let graded = sheets.filter { $0.role == .grading }.compactMap(\.auditor)
    let all = ([actor] + auditors.compactMap(\.who) + graded).unrepeated
    return all.map { .auditor($0) } + [.moderation] + (all.count > 1 ? [.differences] : [])
  }
}
