import Casework
import Drawing

// Keys while no prompt is open: views, motions, and then the verbs of the table.
extension DeskState {
  mutating func press(_ key: Key) -> [DeskEffect] {
    let doublesG = hasPressedG
    hasPressedG = false
    if key == .character("g") {
      if doublesG { go(.first) } else { hasPressedG = true }
      return []
    }
    if case .character(let letter) = key, let view = View.allCases.first(where: { $0.key == String(letter) }) {
      show(view)
      return []
    }
    if let motion = Motion(key) {
      go(motion)
      return []
    }
    return pressVerb(key)
  }

  private mutating func pressVerb(_ key: Key) -> [DeskEffect] {
    if key == .character("q"), !trail.isEmpty || pane == .detail { return perform(.back) }
    if key == .escape { return goBack() }
    if key == .tab || key == .backTab {
      switchPane()
      return []
    }
    let name = key.name
    guard let verb = Verb.allCases.first(where: { $0.card.key == name && !$0.card.key.isEmpty }) else {
      message = Message("\(name) does nothing here: ? shows the keys that do.", .info)
      return []
    }
    guard verbsHere.contains(verb) || verb == .signOff && verbsHere.contains(.brag) else {
      message = Message("\(name), \(verb.card.words), does not apply here: ? shows the keys that do.", .info)
      return []
    }
    return perform(verb)
  }

  mutating func show(_ view: View) {
    self.view = view
    trail = []
    pane = .list
  }

  private mutating func switchPane() {
    guard trail.isEmpty, beside != nil, layout(for: size).detail != nil else { return }
    pane = pane == .list ? .detail : .list
  }

  mutating func goBack() -> [DeskEffect] {
    if !trail.isEmpty {
      trail.removeLast()
    } else if pane == .detail {
      pane = .list
    } else if !listFilter.text.isEmpty {
      narrow(to: "")
    } else {
      message = Message("q leaves Heed.", .info)
    }
    return []
  }
}

/// A step of the cursor.
enum Motion {
  case up, down, left, right, pageUp, pageDown, first, last

  init?(_ key: Key) {
    switch key {
    case .up, .character("k"): self = .up
    case .down, .character("j"): self = .down
    case .left, .character("h"): self = .left
    case .right, .character("l"): self = .right
    case .pageUp, .control("b"): self = .pageUp
    case .pageDown, .control("f"), .character(" "): self = .pageDown
    case .home: self = .first
    case .end, .character("G"): self = .last
    default: return nil
    }
  }
}

extension DeskState {
  mutating func go(_ motion: Motion) {
    let layout = layout(for: size)
    let height =
      focusedPage == nil ? layout.listRows : (trail.isEmpty ? layout.detail?.height : layout.body.height) ?? 1
    switch motion {
    case .up: step(-1)
    case .down: step(1)
    case .pageUp: step(-max(1, height - 1))
    case .pageDown: step(max(1, height - 1))
    case .first: jump(to: 0)
    case .last: jump(to: Int.max / 2)
    case .left: goLeft()
    case .right: goRight()
    }
  }

  mutating func step(_ count: Int) {
    guard focusedPage == nil else { return movePage(by: count) }
    switch view {
    case .today: todayList.list.move(by: count)
    case .cases: caseList.list.move(by: count)
    case .plans: planList.list.move(by: count)
    case .actions: actionList.list.move(by: count)
    }
  }

  mutating func jump(to place: Int) {
    guard focusedPage == nil else { return goInPage(to: place) }
    switch view {
    case .today: todayList.list.choose(place)
    case .cases: caseList.list.choose(place)
    case .plans: planList.list.choose(place)
    case .actions: actionList.list.choose(place)
    }
  }

  private mutating func goLeft() {
    if !trail.isEmpty {
      trail.removeLast()
    } else if pane == .detail {
      pane = .list
    } else if view == .today {
      closeToday()
    }
  }

  private mutating func goRight() {
    guard trail.isEmpty, pane == .list else { return }
    if view == .today, case .group(_, _, let isOpen)? = todayList.list.chosen, !isOpen {
      openToday()
    } else if beside != nil, layout(for: size).detail != nil {
      pane = .detail
    }
  }
}
