import Casework
import Drawing

// The mouse: a press chooses, a double press opens, the wheel scrolls.
extension DeskState {
  mutating func point(_ mouse: Mouse, at place: Point) -> [DeskEffect] {
    let layout = layout(for: size)
    switch mouse {
    case .wheelUp: roll(-3, at: place, layout)
    case .wheelDown: roll(3, at: place, layout)
    case .press: press(at: place, layout)
    case .doublePress: return verbsHere.contains(.open) ? perform(.open) : []
    case .release, .drag, .rightPress: break
    }
    return []
  }

  private mutating func roll(_ step: Int, at place: Point, _ layout: DeskLayout) {
    let isOverDetail = layout.detail?.contains(place) ?? false
    if trail.isEmpty, isOverDetail, pane == .list { beside?.move(by: step) } else { self.step(step) }
  }

  private mutating func press(at place: Point, _ layout: DeskLayout) {
    if let tabs = layout.tabs, tabs.contains(place) {
      if let view = TabView(state: self).view(at: place.x - tabs.x) { show(view) }
    } else if let page = trail.last {
      if layout.body.contains(place) { goInPage(to: page.top + place.y - layout.body.y) }
    } else if let detail = layout.detail, detail.contains(place), let page = beside {
      pane = .detail
      goInPage(to: page.top + place.y - detail.y)
    } else if layout.list.contains(place) {
      pane = .list
      let row = place.y - layout.list.maxY + layout.listRows
      if row >= 0 { jump(to: current.list.top + row) }
    }
  }
}
