import Casework
import Drawing

// Keys in a grid: a letter grades, and the rest leads on.
extension DeskState {
  /// The grid on show; nothing where something else is.
  var gridOnShow: GridState? {
    guard case .grid(let id)? = trail.last?.content, let grid, grid.audit == id else { return nil }
    return grid
  }

  /// Whether keys go to a grid: what is typed then goes on while earlier grades are being saved.
  public var isGrading: Bool { gridOnShow != nil && prompt == nil }

  /// Opens the grid of an audit, on the case or agency that the cursor is on.
  mutating func openGrid(at address: Address) {
    guard case .audit(let id) = address.document, let audit = registerAhead.audits[id] else { return }
    guard audit.tool != nil else {
      message = Message("\(audit.reference) has no tool yet, and so no questions: choose its tool first.", .info)
      return
    }
    let isNew = grid?.audit != id
    if isNew { grid = GridState(audit, for: actor, in: register) } else { regrid() }
    guard let table = grid?.table else { return }
    if isNew { sayWhoGraded() }
    if let column = column(of: address, in: audit, table) { grid?.go(to: GridPlace(column: column)) }
    if trail.last?.content != .grid(id) { trail.append(Page(.grid(id))) }
  }

  /// Where only others have graded, a grid of one's own is empty: says so, lest their grades look lost.
  private mutating func sayWhoGraded() {
    guard let grid, case .auditor = grid.hands else { return }
    let isGradedByMe = grid.table.places.contains { !grid.table.isOpen(at: $0, for: grid.hands) }
    let graded = grid.table.places.count { !(grid.table[$0]?.firstGrades.isEmpty ?? true) }
    guard !isGradedByMe, graded > 0 else { return }
    let keys = (grid.keyName(of: .hands), grid.keyName(of: .moderation))
    message = Message(
      "Others graded \(graded) of \(grid.table.places.count) here: \(keys.0) shows whose, \(keys.1) moderates.", .info)
  }

  private func column(of address: Address, in audit: Audit, _ table: GridTable) -> Int? {
    switch address {
    case .sampleCase(_, let id): return table.columns.firstIndex { $0.sampleCase == id }
    case .auditReturn(_, let id):
      let agency = audit.returns.first { $0.id == id }?.agency
      return table.isSelfAssessment ? table.columns.firstIndex { $0.agency == agency } : nil
    default: return nil
    }
  }

  /// The keys that a grid has for itself; nothing for those that mean what they mean elsewhere.
  mutating func pressInGrid(_ key: Key) -> [DeskEffect]? {
    guard isGrading, prefix == nil, let grid else { return nil }
    if let grade = grid.grade(for: key) { return give(grade) }
    if case .character(let letter) = key, grid.isGradeKey(letter) {
      let question = grid.table.holds(grid.place) ? grid.table.questions[grid.place.row].ref : "this question"
      message = Message("\(letter) is no grade of \(question): the last line here shows those it has.", .info)
      return []
    }
    return grid.step(for: key).map { perform($0) }
  }

  mutating func perform(_ step: GridStep) -> [DeskEffect] {
    switch step {
    case .comment: return openGradeForm()
    case .finding: return openFindingForm()
    case .clear: return clearGrade()
    case .nextOpen, .previousOpen: goToOpen(forward: step == .nextOpen)
    case .moderation: turnModeration()
    case .hands: openHands()
    case .nextPart, .previousPart: turnPart(by: step == .nextPart ? 1 : -1)
    case .rowStart: grid?.move(columns: -(Int.max / 4))
    case .rowEnd: grid?.move(columns: Int.max / 4)
    }
    return []
  }

  /// A motion of the cursor in the grid.
  mutating func goInGrid(_ motion: Motion) {
    guard let grid else { return }
    let page = max(1, GridLayout(grid, in: layout(for: size).body.size).rowsShown - 1)
    switch motion {
    case .up: self.grid?.move(rows: -1)
    case .down: self.grid?.move(rows: 1)
    case .left: self.grid?.move(columns: -1)
    case .right: self.grid?.move(columns: 1)
    case .pageUp: self.grid?.move(rows: -page)
    case .pageDown: self.grid?.move(rows: page)
    case .first: self.grid?.move(rows: -(Int.max / 4))
    case .last: self.grid?.move(rows: Int.max / 4)
    }
  }

  /// The next cell to be graded anywhere: in this grid, else in that of another agency.
  private mutating func goToOpen(forward: Bool) {
    guard let grid else { return }
    if let place = GridWalk(table: grid.table, hands: grid.hands).step(from: grid.place, forward: forward) {
      self.grid?.go(to: place)
    } else if !goToOpenPart(from: grid) {
      message = Message(nothingOpen(for: grid), .info)
    }
  }

  private mutating func goToOpenPart(from grid: GridState) -> Bool {
    guard let audit = registerAhead.audits[grid.audit], let here = grid.parts.firstIndex(of: grid.part),
      grid.hands != .differences
    else { return false }
    for part in grid.parts[(here + 1)...] + grid.parts[..<here] where part != nil {
      var other = grid
      other.show(part: part, of: audit, in: register)
      guard let place = other.table.places.first(where: { other.table.isOpen(at: $0, for: other.hands) }) else {
        continue
      }
      other.go(to: place)
      self.grid = other
      return true
    }
    return false
  }

  private func nothingOpen(for grid: GridState) -> String {
    let isOpen = grid.table.isOpen(at: grid.place, for: grid.hands)
    switch grid.hands {
    case .differences: return isOpen ? "No other cell differs." : "No two grades of a cell differ here."
    case .moderation: return isOpen ? "This is the last one to moderate." : "Everything graded here is moderated."
    case .auditor, .agencies: return isOpen ? "This is the last one to grade." : "Every cell is graded."
    }
  }

  private mutating func turnPart(by step: Int) {
    guard let grid, let audit = registerAhead.audits[grid.audit], grid.parts.count > 1,
      let here = grid.parts.firstIndex(of: grid.part)
    else {
      message = Message("This audit has one grid: no agency is graded by itself.", .info)
      return
    }
    let next = (here + step + grid.parts.count) % grid.parts.count
    self.grid?.show(part: grid.parts[next], of: audit, in: register)
  }

  private mutating func turnModeration() {
    guard let grid else { return }
    let own: GridHands = grid.table.isSelfAssessment ? .agencies : .auditor(actor)
    self.grid?.show(grid.hands == .moderation ? own : .moderation)
  }

  /// Asks whose grades to show.
  private mutating func openHands() {
    guard let grid, let audit = registerAhead.audits[grid.audit] else { return }
    let choices = audit.gridHands(with: actor).map { hands in
      Menu.Choice(
        mark: hands == grid.hands ? .ticked : .unticked, words: words(for: hands).sentenceCased, ink: .normal,
        notes: [], outcome: .grid(hands))
    }
    prompt = .menu(Menu(title: "Whose grades", choices: choices))
  }

  /// The mouse: a press chooses a cell, the wheel goes up and down.
  mutating func pointInGrid(_ mouse: Mouse, at place: Point, _ layout: DeskLayout) -> [DeskEffect] {
    guard let grid else { return [] }
    let inside = Point(place.x - layout.body.x, place.y - layout.body.y)
    let cell = GridLayout(grid, in: layout.body.size).place(at: inside, in: grid)
    switch mouse {
    case .wheelUp, .wheelDown: self.grid?.move(rows: mouse == .wheelUp ? -3 : 3)
    case .press: if let cell { self.grid?.go(to: cell) }
    case .doublePress where cell == grid.place: return openGradeForm()
    case .doublePress, .release, .drag, .rightPress: break
    }
    return []
  }
}
