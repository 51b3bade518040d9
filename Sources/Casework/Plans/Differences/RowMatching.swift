/// Which of a plan's actions a row of a newer copy is.
enum RowMatch {
  /// That one, with a sentence where it took more than objective and reference to tell.
  case action(Action, doubt: String?)
  case new(doubt: String?)
  case unclear(String)

  var action: Action? { if case .action(let action, _) = self { action } else { nil } }
}

/// Matches a copy's rows by reference within their objective, or by their exact words where they have no reference.
struct RowMatching {
  private struct Key: Hashable {
    let objective: ObjectiveID?
    let ref: String
  }

  private(set) var matches: [RowMatch]
  private let theirs: [Action]
  private let rows: [ImportedRow]
  private let plan: Plan
  private let objectives: [ObjectiveID: ObjectiveID]
  /// The plan's actions that no row has been found to be, by their places.
  private var free: Set<Int>
  private var byRef: [String: [Int]] = [:]
  private var byText: [String: [Int]] = [:]

  init(of theirs: [Action], _ rows: [ImportedRow], to plan: Plan, objectives: [ObjectiveID: ObjectiveID]) {
    (self.theirs, self.rows, self.plan, self.objectives) = (theirs, rows, plan, objectives)
    matches = theirs.map { _ in .new(doubt: nil) }
    free = Set(plan.actions.indices)
    for (place, action) in plan.actions.enumerated() {
      byRef[ActionRef(action.ref).key, default: []].append(place)
      byText[action.text.oneLine, default: []].append(place)
    }
    matchWholeReferences()
    matchByReference()
    for row in rows.indices where matches[row].isOpen {
      if ActionRef(rows[row].ref).key.isEmpty { matchByText(row) } else { matchElsewhere(row) }
    }
  }

  private mutating func take(_ place: Int, for row: Int, doubt: String? = nil) {
    free.remove(place)
    matches[row] = .action(plan.actions[place], doubt: doubt)
  }

  private func reference(_ place: Int) -> String { plan.reference(of: plan.actions[place]) }

  /// "PLAN-2026-001/1/7b" in a cell, as lists print it, is no reference within an objective.
  private mutating func matchWholeReferences() {
    guard rows.contains(where: { $0.ref.contains("/") }) else { return }
    let places = Dictionary(
      plan.actions.indices.map { (reference($0).lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    for row in rows.indices {
      if let place = places[rows[row].ref.lowercased()], free.contains(place) { take(place, for: row) }
    }
  }

  /// The rows of one objective and reference with the plan's of the same; several of a kind are told by their words.
  private mutating func matchByReference() {
    let named = rows.indices.filter { matches[$0].isOpen && !ActionRef(rows[$0].ref).key.isEmpty }
    let groups = Dictionary(grouping: named) { row in
      Key(objective: theirs[row].objective.map { objectives[$0] ?? $0 }, ref: ActionRef(rows[row].ref).key)
    }
    for (key, group) in groups {
      let places = byRef[key.ref, default: []].filter { plan.actions[$0].objective == key.objective }
      if group.count == 1, places.count == 1 {
        take(places[0], for: group[0])
      } else if !places.isEmpty {
        matchSeveral(group, places)
      }
    }
  }

  private mutating func matchSeveral(_ group: [Int], _ places: [Int]) {
    for row in group {
      let words = rows[row].text.oneLine
      if let same = places.first(where: { free.contains($0) && plan.actions[$0].text.oneLine == words }) {
        take(same, for: row)
      } else {
        matches[row] = .unclear(
          "Several actions are called \(rows[row].ref), and none of them says the same: give each a reference of its own."
        )
      }
    }
  }

  private mutating func matchByText(_ row: Int) {
    let objective = theirs[row].objective.map { objectives[$0] ?? $0 }
    let words = rows[row].text.oneLine
    let places = words.isEmpty ? [] : byText[words, default: []].filter { free.contains($0) }
    let nearest = places.filter { plan.actions[$0].objective == objective }
    if let place = nearest.first {
      take(place, for: row)
    } else if places.count == 1 {
      take(places[0], for: row, doubt: "It has no reference: it is told by its words to be \(reference(places[0])).")
    }
  }

  /// One side names no objective: the reference alone tells, where it is the only one.
  private mutating func matchElsewhere(_ row: Int) {
    let isBare = theirs[row].objective == nil
    let all = byRef[ActionRef(rows[row].ref).key, default: []].filter { free.contains($0) }
    let places = all.filter { isBare || plan.actions[$0].objective == nil }
    if places.count > 1 {
      let names = places.map(reference).joined(separator: ", ")
      matches[row] = .unclear("The copy names no objective, and it may be any of \(names): say which in the copy.")
    } else if let place = places.first {
      let side = isBare ? "The copy" : "The plan"
      take(
        place, for: row,
        doubt: "\(side) names no objective for it: it is told by its reference alone to be \(reference(place)).")
    } else if let same = byText[rows[row].text.oneLine, default: []].first(where: { free.contains($0) }) {
      matches[row] = .new(
        doubt: "\(reference(same)) says the same: if the action was moved or renumbered, leave this row and edit that.")
    }
  }
}

extension RowMatch {
  /// Whether nothing has been found for it yet.
  fileprivate var isOpen: Bool { if case .new(nil) = self { true } else { false } }
}
