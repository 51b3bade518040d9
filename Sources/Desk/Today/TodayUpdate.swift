import Casework

extension DeskState {
  /// By what the late alerts are put together.
  var grouping: AlertGrouping { AlertGrouping(rawValue: memory.grouping) ?? .agency }

  /// Puts them together by the next thing; what was open is another group's.
  mutating func turnGrouping() {
    memory.grouping = grouping.next.rawValue
    list(.today)
    current.list.choose(0)
    message = Message("What is late, by \(grouping.words).", .info)
  }

  /// Opens what the cursor is on: a group unfolds, an alert or a week becomes a page.
  mutating func openToday() {
    guard case .today(let row)? = chosen else { return }
    switch row {
    case .group: toggle(row)
    case .alert(let alert, _): open(register.address(of: alert.document, item: alert.item).record)
    case .round(let row): open(.round(row.id))
    case .week(let monday, let items): trail.append(Page(.week(monday, items)))
    default: break
    }
  }

  /// Folds the group the cursor is in.
  mutating func closeToday() {
    guard case .today(let row)? = chosen else { return }
    switch row {
    case .group(_, _, isOpen: true): toggle(row)
    case .alert(_, isInGroup: true): foldGroupAbove()
    default: break
    }
  }

  private mutating func toggle(_ row: TodayRow) {
    if openGroups.remove(row.id) == nil { openGroups.insert(row.id) }
    list(.today)
  }

  private mutating func foldGroupAbove() {
    let list = current.list
    let above = list.rows[..<list.index].lastIndex { row in
      if case .today(.group) = row { true } else { false }
    }
    guard let above else { return }
    openGroups.remove(list.rows[above].id)
    current.list.choose(above)
    self.list(.today)
  }
}
