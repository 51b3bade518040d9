import Casework
import Drawing

// The mouse: a press chooses, a double press opens, the wheel scrolls, and the divider is dragged.
extension DeskState {
  mutating func point(_ mouse: Mouse, at place: Point) -> [DeskEffect] {
    let layout = layout(for: size)
    if isDraggingDivider { return drag(mouse, to: place, layout) }
    if case .tour? = prompt { return mouse == .press ? take(.key(.enter)) : [] }
    if mouse == .press, let keys = layout.keys, keys.contains(place) {
      return pressKeyLine(at: place.x - keys.x, width: keys.width)
    }
    guard prompt?.coversList != true else { return pointInPrompt(mouse, at: place, layout) }
    if isGrading, layout.body.contains(place) { return pointInGrid(mouse, at: place, layout) }
    switch mouse {
    case .wheelUp: roll(-3, at: place, layout)
    case .wheelDown: roll(3, at: place, layout)
    case .press: press(at: place, layout)
    case .doublePress: return verbsHere.contains(.open) && prompt == nil ? perform(.open) : []
    case .release, .drag, .rightPress: break
    }
    return []
  }

  /// Presses what stands on the key line, as if on the keyboard.
  private mutating func pressKeyLine(at column: Int, width: Int) -> [DeskEffect] {
    guard let sequence = KeyLine(state: self).keys(at: column, width: width) else { return [] }
    return sequence.keys.flatMap { take(.key($0)) }
  }

  private mutating func drag(_ mouse: Mouse, to place: Point, _ layout: DeskLayout) -> [DeskEffect] {
    if let share = layout.share(at: place) { memory.listShare = share }
    if mouse == .drag { return [] }
    isDraggingDivider = false
    return [.remember(memory)]
  }

  /// The wheel scrolls what is under the pointer, whatever has the keys.
  private mutating func roll(_ step: Int, at place: Point, _ layout: DeskLayout) {
    guard trail.isEmpty else { return movePage(by: step) }
    if layout.detail?.contains(place) ?? false { beside?.move(by: step) } else { current.list.move(by: step) }
  }

  private mutating func press(at place: Point, _ layout: DeskLayout) {
    if let tabs = layout.tabs, tabs.contains(place) {
      if let view = TabView(state: self, width: tabs.width).view(at: place.x - tabs.x) { show(view) }
    } else if let page = trail.last {
      if layout.body.contains(place) { goInPage(to: page.top + place.y - layout.body.y) }
    } else if let divider = layout.divider, divider.contains(place) {
      isDraggingDivider = true
    } else if let detail = layout.detail, detail.contains(place), let page = beside {
      pane = .detail
      goInPage(to: page.top + place.y - detail.y)
    } else if layout.list.contains(place) {
      pane = .list
      let row = place.y - layout.list.maxY + layout.listRows
      if row >= 0 { current.list.choose(current.list.top + row) }
    }
  }
}

// The mouse over what is open over a view.
extension DeskState {
  private mutating func pointInPrompt(_ mouse: Mouse, at place: Point, _ layout: DeskLayout) -> [DeskEffect] {
    let inside = Point(place.x - layout.body.x, place.y - layout.body.y)
    switch (prompt, mouse) {
    case (.menu(let menu)?, .press):
      guard let chosen = MenuView(menu: menu).choice(at: inside, in: layout.body.size) else { return [] }
      return take(menu.shown[chosen].outcome)
    case (.form(let form)?, .press):
      if let row = FormView(form: form, state: self).row(at: inside, in: layout.body.size) { press(row, in: form) }
    case (.palette(var palette)?, .press):
      guard palette.finder.choose(at: inside, in: layout.body.size) else { return [] }
      return press(.enter, in: palette)
    case (.jump(var jump)?, .press):
      guard jump.finder.choose(at: inside, in: layout.body.size) else { return [] }
      press(.enter, in: jump)
    case (_, .wheelUp): return take(.key(.up))
    case (_, .wheelDown): return take(.key(.down))
    default: break
    }
    return []
  }
}
