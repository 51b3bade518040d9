import Casework

// One row, column by column.
extension PlanRowReader {
  mutating func action(_ row: SheetRow<PlanColumn>) -> ImportedRow {
    var action = ImportedRow()
    action.sourceRow = sourceRow(row)
    action.ref = row[.ref].collapsed
    action.objective = readObjective(row)
    action.text = row[.action]
    readRecommendation(row, into: &action)
    readLeads(row, into: &action)
    action.timescale = row[.timescale]
    action.brag = claim(row)
    action.completed = row[.completed]
    readStage(row, into: &action)
    action.dueNow = Day(printed: row[.dueNow])
    let progress = ProgressEntries(row[.progress], on: day)
    action.progress = progress.entries
    for sentence in progress.doubts { note(row.doubt(.progress, sentence)) }
    action.evidence = row[.evidence]
    action.evidenceList = CellList.items(row[.evidence]) ?? []
    action.intendedOutcome = row[.outcome]
    action.measureOfSuccess = row[.measureOfSuccess]
    action.impact = row[.impact]
    action.measures = measures(row)
    action.keptCells = row.keptCells.map { ImportedCell(column: row.columns.heading($0.column), text: $0.text) }
    readPriorityAndStart(row, into: &action)
    return action
  }

  /// A blank cell is that of a merged one above it.
  private mutating func readObjective(_ row: SheetRow<PlanColumn>) -> String {
    let printed = row[.objective]
    if !row[.objectiveRef].isEmpty || NoneWord.isSaid(printed) {
      let (ref, doubt) = objectives.ref(row[.objectiveRef], title: printed)
      if let doubt { note(row.doubt(.objective, doubt)) }
      objective = ref
      return ref
    }
    guard !printed.isEmpty, !isPriority(printed) else { return objective }
    let (ref, doubt) = objectives.ref(of: printed)
    if let doubt { note(row.doubt(.objective, doubt)) }
    objective = ref
    return ref
  }

  /// A column called "Priority" may hold aims, or how pressing each action is.
  private func isPriority(_ printed: String) -> Bool {
    let heading = columns.places[.objective].map { columns.heading($0).wordKey } ?? ""
    return heading.hasPrefix("priority") && Self.priority(printed) != nil
  }

  private mutating func readStage(_ row: SheetRow<PlanColumn>, into action: inout ImportedRow) {
    guard !row[.stage].isEmpty else { return }
    action.stage = ActionStage.allCases.first { $0.words.wordKey == row[.stage].wordKey }
    guard action.stage == nil else { return }
    action.keptCells.append(kept(row, .stage))
    note(row.doubt(.stage, "“\(row.line(.stage))” is no stage of an action: it is kept as a note."))
  }

  private static func priority(_ printed: String) -> Action.Priority? {
    let key = printed.wordKey
    return Action.Priority.allCases.first { $0.rawValue == key || String($0.rawValue.prefix(1)) == key }
  }

  private mutating func readRecommendation(_ row: SheetRow<PlanColumn>, into action: inout ImportedRow) {
    guard columns.places[.recommendation] != nil else { return }
    if takeNumbered(row, into: &action) { return }
    if !row[.recommendation].isEmpty { recommendation = row[.recommendation] }
    action.recommendationText = recommendation
    guard !recommendation.isEmpty else { return }
    let known = recommendationRefs[recommendation.wordKey]
    let ref = known ?? Self.leadingNumber(recommendation) ?? action.ref
    recommendationRefs[recommendation.wordKey] = ref
    action.recommendationRef = ref
    if columns.places[.action] == nil { action.text = recommendation }
  }

  /// Takes the numbers that stand in a column of their own, and the texts beside them.
  private mutating func takeNumbered(_ row: SheetRow<PlanColumn>, into action: inout ImportedRow) -> Bool {
    let printed = row[.recommendationRef]
    guard !printed.isEmpty else { return false }
    recommendation = ""
    if NoneWord.isSaid(printed) { return true }
    let refs = CellList.items(printed) ?? [printed]
    let texts = CellList.items(row[.recommendation]) ?? [row[.recommendation]]
    let pairs = refs.enumerated().map { place, ref in
      ImportedRecommendation(ref: ref.collapsed, text: texts.indices.contains(place) ? texts[place] : "")
    }
    (action.recommendationRef, action.recommendationText) = (pairs[0].ref, pairs[0].text)
    action.alsoAnswers = Array(pairs.dropFirst())
    return true
  }

  /// "3. The board should …", "Recommendation 9a: …".
  private static func leadingNumber(_ text: String) -> String? {
    var words = text.split(maxSplits: 2, whereSeparator: \.isWhitespace)
    if let first = words.first?.wordKey, ["recommendation", "rec", "learningpoint"].contains(first) {
      words.removeFirst()
    }
    guard let word = words.first, word.first?.isNumber == true, words.count > 1 else { return nil }
    let number = word.prefix { $0.isNumber || $0.isLetter || $0 == "." }
    let isMarked = words.count < 3 || number.last == "." || number.count < word.count
    guard isMarked, number.count <= 6 else { return nil }
    return String(number.last == "." ? number.dropLast() : number)
  }

  /// What the cell claims: its word, or where it has none the colour it is filled with, which needs looking at.
  private mutating func claim(_ row: SheetRow<PlanColumn>) -> String {
    let printed = row[.brag]
    guard let family = row.fill(.brag)?.family else { return printed }
    let word = family.rawValue.prefix(1).uppercased() + family.rawValue.dropFirst()
    if printed.isEmpty {
      note(row.doubt(.brag, "The cell says nothing and is filled \(family.rawValue): \(word) is taken as the claim."))
      return word
    }
    if let said = FillColour.Family(saying: printed), said != family {
      note(
        row.doubt(.brag, "The cell says “\(printed)” and is filled \(family.rawValue): the word is taken as the claim.")
      )
    }
    return printed
  }

  private mutating func readPriorityAndStart(_ row: SheetRow<PlanColumn>, into action: inout ImportedRow) {
    let printed = isPriority(row[.objective]) ? row[.objective] : row[.priority]
    action.priority = Self.priority(printed)
    if action.priority == nil, !row[.priority].isEmpty { action.keptCells.append(kept(row, .priority)) }
    guard !row[.start].isEmpty else { return }
    action.start = Day(printed: row[.start])
    guard action.start == nil else { return }
    action.keptCells.append(kept(row, .start))
    note(
      row.doubt(
        .start, Timescale(printed: row[.start]).doubt ?? "“\(row.line(.start))” is not one day: it is kept as a note."))
  }

  func kept(_ row: SheetRow<PlanColumn>, _ column: PlanColumn) -> ImportedCell {
    ImportedCell(column: row.columns.heading(row.columns.places[column] ?? 0), text: row[column])
  }

  private func measures(_ row: SheetRow<PlanColumn>) -> [ImportedMeasure] {
    if let names = CellList.items(row[.metric]) {
      let current = CellList.items(row[.currentData]) ?? [row[.currentData]]
      let target = CellList.items(row[.targetData]) ?? [row[.targetData]]
      return names.enumerated().map { place, name in
        ImportedMeasure(
          name: name, current: current.indices.contains(place) ? current[place] : "",
          target: target.indices.contains(place) ? target[place] : "")
      }
    }
    let (name, current, target) = (row.line(.metric), row.line(.currentData), row.line(.targetData))
    guard !(name + current + target).isEmpty else { return [] }
    let heading = columns.places[current.isEmpty ? .targetData : .currentData].map { columns.heading($0) } ?? ""
    return [ImportedMeasure(name: name.isEmpty ? heading : name, current: current, target: target)]
  }
}
