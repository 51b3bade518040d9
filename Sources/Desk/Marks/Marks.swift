import Casework

// Marking rows of a list, so that one change is made to many.
extension ViewState {
  /// The identifiers of the rows that are marked, whether the filter shows them or not.
  var marks: Set<String> {
    get { list.marks }
    set { list.marks = newValue }
  }
}

extension DeskRow {
  /// Whether it is a record, or an alert about one.
  var canBeMarked: Bool {
    switch self {
    case .today(.alert), .cases(.file), .plan, .action, .audit: true
    case .today, .cases, .round: false
    }
  }
}

extension DeskState {
  /// The verbs that mark, where the list has the keys.
  var marksHere: [Verb] {
    guard isInList, current.list.rows.contains(where: \.canBeMarked) else { return [] }
    guard chosen?.canBeMarked ?? false else { return [.markAll] }
    return [.mark] + (current.lastMarked == nil ? [] : [.markRange]) + [.markAll]
  }

  /// Whether keys apply to the list and not to a page.
  var isInList: Bool { trail.isEmpty && pane == .list }

  /// Marks the chosen row, or takes its mark away, and goes on to the next.
  mutating func mark() {
    guard let row = chosen, row.canBeMarked else { return }
    if current.marks.remove(row.id) == nil { current.marks.insert(row.id) }
    current.lastMarked = row.id
    current.list.move(by: 1)
  }

  /// Marks all that the list shows; where all are marked already, none of them.
  mutating func markAll() {
    let shown = Set(current.list.rows.filter(\.canBeMarked).map(\.id))
    if shown.isSubset(of: current.marks) { current.marks.subtract(shown) } else { current.marks.formUnion(shown) }
  }

  /// Marks from the row last marked to the chosen one, both among them.
  mutating func markRange() {
    let list = current.list
    guard let last = current.lastMarked, let start = list.rows.firstIndex(where: { $0.id == last }) else {
      message = Message("Mark the first one with \(keymap.name(of: .mark)), then go to the last one.", .info)
      return
    }
    let range = list.rows[min(start, list.index)...max(start, list.index)]
    current.marks.formUnion(range.filter(\.canBeMarked).map(\.id))
  }

  mutating func unmark() {
    current.marks = []
    current.lastMarked = nil
  }

  /// After the register changed: marks of what is gone are gone too. A past day is only looked at, and takes none away.
  mutating func forgetLostMarks() {
    guard present == nil else { return }
    for view in View.allCases where !self[view].marks.isEmpty { self[view].marks.formIntersection(everyRow(of: view)) }
  }

  /// The identifiers of all that a view would list without a filter.
  private func everyRow(of view: View) -> Set<String> {
    switch view {
    case .today: Set(picture.alerts.map(\.rowID))
    case .cases: Set(picture.cases.map(\.id.text))
    case .plans: Set(picture.plans.map(\.id.text))
    case .actions: Set(picture.actions.map(\.id.text))
    case .audits, .standards: Set(picture.audits(in: view).map(\.id.text))
    case .meetings: Set(picture.rounds.map(\.id.text))
    }
  }

  /// "5 marked (3 not shown)"; nothing where none is.
  var markCount: String {
    let marks = current.marks
    guard !marks.isEmpty else { return "" }
    let hidden = marks.count - current.list.rows.count { marks.contains($0.id) }
    return "\(marks.count) marked" + (hidden > 0 ? " (\(hidden) not shown)" : "")
  }
}
