extension ImportedPlanReader {
  mutating func action(_ row: ImportedRow) -> Action {
    var action = Action(id: mint.make())
    action.ref = ref(of: row)
    action.objective = objective(of: row)
    action.answers = recommendations(of: row)
    action.text = text(of: row)
    action.intendedOutcome = row.intendedOutcome
    action.measureOfSuccess = row.measureOfSuccess
    action.impact = row.impact
    action.priority = row.priority
    action.leadAgency = row.leadAgency
    action.supportAgencies = row.supportAgencies
    action.start = row.start
    action.leads = leads(of: row)
    action.timescale = timescale(of: row)
    action.progress = row.progress.map { entry in
      ProgressEntry(id: mint.make()) {
        $0.on = entry.on
        $0.by = document
        $0.text = entry.text
      }
    }
    action.evidence = evidence(of: row)
    action.measures = measures(of: row)
    action.keptCells = row.keptCells.map { kept($0.column, $0.text) }
    readClaimAndStage(of: row, into: &action)
    return action
  }

  private mutating func ref(of row: ImportedRow) -> String {
    guard ActionRef(row.ref).key.isEmpty else { return row.ref }
    let made = row.sourceRow.words
    note(row, .ref, row.ref, "The row has no reference: it is called \"\(made)\".")
    return made
  }

  private mutating func text(of row: ImportedRow) -> String {
    if !row.text.isEmpty { return row.text }
    note(row, .text, row.text, "The row does not say what to do.")
    return row.recommendationText.isEmpty ? "Nothing was printed" : row.recommendationText
  }

  private func leads(of row: ImportedRow) -> [Lead] {
    row.leads.enumerated().map { place, words in
      Lead(id: mint.make()) {
        ($0.role, $0.person) = spoken(words)
        $0.isPrimary = place == 0
      }
    }
  }

  /// A person of the directory by name, after a role and a comma or alone; a role where the directory has no such name.
  private func spoken(_ words: String) -> (role: String, person: PersonID?) {
    if let person = people[words.lowercased()] { return ("", person) }
    let parts = words.split(separator: ", ", omittingEmptySubsequences: false)
    guard parts.count > 1, let person = people[parts[parts.count - 1].lowercased()] else { return (words, nil) }
    return (parts.dropLast().joined(separator: ", "), person)
  }

  private mutating func timescale(of row: ImportedRow) -> Timescale {
    let read = Timescale(printed: row.timescale)
    if let doubt = read.doubt { note(row, .timescale, row.timescale, doubt) }
    return read
  }

  /// One piece for a cell, or one for each text of a list with bullets.
  private func evidence(of row: ImportedRow) -> [Evidence] {
    if !row.evidenceList.isEmpty { return row.evidenceList.map(listed) }
    let lines = row.evidence.split(whereSeparator: \.isNewline)
    guard let first = lines.first else { return [] }
    return [
      Evidence(id: mint.make()) {
        $0.title = String(first)
        $0.shows = lines.count > 1 ? row.evidence : ""
        $0.by = document
      }
    ]
  }

  /// A title, and what it shows in the lines under it.
  private func listed(_ text: String) -> Evidence {
    let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return Evidence(id: mint.make()) {
      $0.title = lines[0]
      $0.shows = lines.count > 1 ? lines[1] : ""
      $0.by = document
    }
  }

  private func measures(of row: ImportedRow) -> [ActionMeasure] {
    row.measures.map { printed in
      ActionMeasure(id: mint.make()) {
        $0.name = printed.name.isEmpty ? "Measure" : printed.name
        $0.current = printed.current
        $0.target = printed.target
      }
    }
  }

  private func kept(_ column: String, _ text: String) -> KeptCell {
    KeptCell(id: mint.make()) {
      $0.column = column
      $0.text = text
    }
  }
}

// What a row claims, and the stage that follows from it.
extension ImportedPlanReader {
  private mutating func readClaimAndStage(of row: ImportedRow, into action: inout Action) {
    let level = claim(of: row, into: &action)
    let saysComplete = reference.list(.completeWords).phrases.contains { $0.bareWords == row.brag.bareWords }
    let completed = completionDay(of: row)
    if let stage = row.stage {
      action.moves = moves(to: stage, completed)
    } else if level?.meaning == .complete || level == nil && saysComplete {
      action.moves = [unverified(.completed, on: completed ?? occasion.day)]
    } else if let pause = pausedEntry(of: row) {
      action.moves = [unverified(.onHold, on: occasion.day, reason: pause)]
    } else {
      action.moves = [unverified(.inProgress, on: occasion.day)]
    }
    if action.completed == nil, !row.completed.isEmpty {
      action.keptCells.append(kept("Completed", row.completed))
      note(row, .completed, row.completed, "It has a day of completion, but its claim is not that it is complete.")
    }
  }

  /// What was signed off was completed before that, where the sheet says when.
  private func moves(to stage: ActionStage, _ completed: Day?) -> [StageMove<ActionStage>] {
    if stage == .completed { return [unverified(stage, on: completed ?? occasion.day)] }
    let isAfter = [ActionStage.signedOff, .embedded].contains(stage)
    let before = isAfter ? completed.map { [unverified(ActionStage.completed, on: $0)] } ?? [] : []
    return before + [unverified(stage, on: occasion.day)]
  }

  private mutating func claim(of row: ImportedRow, into action: inout Action) -> BragLevel? {
    guard row.brag.contains(where: { !$0.isWhitespace }), row.brag.bareWords != "unrated" else { return nil }
    guard let level = levels?.level(readingCell: row.brag) else {
      action.keptCells.append(kept("BRAG", row.brag))
      let levels = levels?.levels.map(\.word).joined(separator: ", ") ?? "none"
      note(row, .brag, row.brag, "“\(row.brag)” is none of the scheme's levels (\(levels)): it was kept as a note.")
      return nil
    }
    action.claims = [
      BragClaim(id: mint.make()) {
        $0.level = level.code
        $0.on = occasion.day
        $0.by = document
      }
    ]
    return level
  }

  private mutating func completionDay(of row: ImportedRow) -> Day? {
    guard !row.completed.isEmpty else { return nil }
    let day = Timescale(printed: row.completed).due
    if let day, day <= occasion.day { return day }
    note(row, .completed, row.completed, "\"\(row.completed)\" is not a day on which it can have been completed.")
    return nil
  }

  /// The entry that says work was paused. A pause mentioned anywhere counts: nobody wrote down that it ended.
  private func pausedEntry(of row: ImportedRow) -> String? {
    let words = reference.list(.pausedWords)
    return (row.progress.map(\.text) + [row.timescale]).last { words.firstPhrase(in: $0) != nil }
  }
}

extension String {
  /// Its letters, digits and single spaces in lower case: the whole cell must say it, since "not complete" is not.
  fileprivate var bareWords: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
