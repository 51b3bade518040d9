import Casework

extension DeskState {
  /// Opens what the cursor is on: a group unfolds, an alert or a week becomes a page.
  mutating func openToday() {
    switch todayList.list.chosen {
    case .group(_, let group, _)?: toggle(group)
    case .alert(let alert, _)?: open(register.address(of: alert.document, item: alert.item))
    case .week(let monday, let items)?: trail.append(Page(.week(monday, items)))
    default: break
    }
  }

  /// Folds the group the cursor is in.
  mutating func closeToday() {
    switch todayList.list.chosen {
    case .group(_, let group, let isOpen)? where isOpen: toggle(group)
    case .alert(_, isInGroup: true)?: foldGroupAbove()
    default: break
    }
  }

  private mutating func toggle(_ group: AlertGroup) {
    guard let id = todayList.list.chosen?.id else { return }
    if todayList.opened.remove(id) == nil { todayList.opened.insert(id) }
    listToday()
  }

  private mutating func foldGroupAbove() {
    let above = todayList.list.rows[..<todayList.list.index].lastIndex { row in
      if case .group = row { true } else { false }
    }
    guard let above else { return }
    todayList.opened.remove(todayList.list.rows[above].id)
    todayList.list.choose(above)
    listToday()
  }
}
