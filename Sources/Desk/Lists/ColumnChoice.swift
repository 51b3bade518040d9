import Casework
import Drawing

/// Columns chosen for a table.
struct ColumnChoice: Sendable {
  /// Nil for the usual ones.
  let names: [String]?
  /// The entry of the menu to come back to; nil where the menu is done with.
  let cursor: Int?
  /// Those that stood before the menu was opened, for Esc.
  let before: [String]?
}

extension DeskState {
  /// The names of every column that a view's table can show, and of those it shows now; a view without a table has none.
  var columnNames: (all: [String], shown: [String]) {
    let width = layout(for: size).list.width
    switch view {
    case .today: return ([], [])
    case .cases: return names(CaseListView(state: self).columns, width)
    case .plans: return names(PlanListView(state: self).columns, width)
    case .actions: return names(ActionListView(state: self).columns, width)
    case .audits, .standards: return names(AuditListView(state: self).columns, width)
    case .meetings: return names(RoundListView(state: self).columns, width)
    }
  }

  private func names<Row>(_ columns: [Column<Row>], _ width: Int) -> (all: [String], shown: [String]) {
    let all: [String] = columns.map(\.name).reduce(into: []) { kept, name in
      if !kept.contains(name) { kept.append(name) }
    }
    let usual = ColumnTable(columns, chosen: nil, width: width).shown.map(\.name)
    return (all, memory.columns[view]?.filter(all.contains) ?? usual)
  }

  mutating func openColumns() { openColumns(at: 0, before: memory.columns[view]) }

  private mutating func openColumns(at cursor: Int, before: [String]?) {
    let (all, shown) = columnNames
    let names = shown + all.filter { !shown.contains($0) }
    let choices = names.enumerated().map { place, name in
      Menu.Choice(
        mark: shown.contains(name) ? .ticked : .unticked, words: name.hyphensAsSpaces,
        ink: shown.contains(name) ? .normal : .dim, notes: [],
        outcome: .columns(ColumnChoice(names: memory.columns[view], cursor: nil, before: before)),
        others: others(of: name, at: place, shown, before))
    }
    var menu = Menu(title: "Columns of \(view.title)", choices: choices)
    menu.enterWords = "keep"
    menu.index = min(cursor, max(0, choices.count - 1))
    menu.leaving = .columns(ColumnChoice(names: before, cursor: nil, before: before))
    prompt = .menu(menu)
  }

  private func others(of name: String, at place: Int, _ shown: [String], _ before: [String]?) -> [Menu.Other] {
    let toggled = shown.contains(name) ? shown.filter { $0 != name } : shown + [name]
    let landing = toggled.firstIndex(of: name) ?? place
    let (down, up) = (shown.moving(name, by: 1), shown.moving(name, by: -1))
    let changes: [(Key, String, [String]?, Int)] = [
      (.character(" "), "show or hide", toggled.isEmpty ? shown : toggled, toggled.isEmpty ? place : landing),
      (.character("J"), "right", down, down.firstIndex(of: name) ?? place),
      (.character("K"), "left", up, up.firstIndex(of: name) ?? place),
      (.character("r"), "usual", nil, 0),
    ]
    return changes.map { key, words, names, cursor in
      Menu.Other(key: key, words: words, outcome: .columns(ColumnChoice(names: names, cursor: cursor, before: before)))
    }
  }

  mutating func choose(_ choice: ColumnChoice) -> [DeskEffect] {
    memory.columns[view] = choice.names
    if let cursor = choice.cursor { openColumns(at: cursor, before: choice.before) }
    return [.remember(memory)]
  }
}

extension [String] {
  /// With one of them so many places further on, as far as there are places.
  fileprivate func moving(_ name: String, by step: Int) -> [String] {
    guard let place = firstIndex(of: name), indices.contains(place + step) else { return self }
    var moved = self
    moved.swapAt(place, place + step)
    return moved
  }
}
