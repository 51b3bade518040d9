import Casework
import Drawing

// Keys while no prompt is open: views, motions, and then the verbs of the table.
extension DeskState {
  mutating func press(_ key: Key) -> [DeskEffect] {
    if let effects = pressInMeeting(key) ?? pressInGrid(key) { return effects }
    if let first = prefix {
      prefix = nil
      return press([first, key])
    }
    if keymap.begins(key) {
      prefix = key
      return []
    }
    if case .character(let letter) = key, let view = View.allCases.first(where: { $0.key == String(letter) }) {
      show(view)
      return []
    }
    if let verb = keymap.verb(for: [key]) { return press(verb, KeySequence([key])) }
    if let motion = Motion(key) {
      go(motion)
      return []
    }
    return pressUnnamed(key)
  }

  /// The second key of a sequence; Esc takes the first one back.
  private mutating func press(_ keys: [Key]) -> [DeskEffect] {
    let sequence = KeySequence(keys)
    if keys.last == .escape { return [] }
    if sequence == KeySequence("g g") {
      go(.first)
      return []
    }
    guard let verb = keymap.verb(for: keys) else {
      message = Message("\(sequence.name) does nothing: \(keymap.name(of: .help)) shows the keys that do.", .info)
      return []
    }
    return press(verb, sequence)
  }

  /// Keys that have no verb: leaving a page or a pane, and changing panes.
  private mutating func pressUnnamed(_ key: Key) -> [DeskEffect] {
    switch key {
    case .escape: return goBack()
    case .function(1): return perform(.help)
    case .tab, .backTab:
      if trail.isEmpty { switchPane() } else { goToNextThing(down: key == .tab) }
    default:
      let help = keymap.name(of: .help)
      message = Message("\(key.name) does nothing here: \(help) shows the keys that do.", .info)
    }
    return []
  }

  private mutating func press(_ named: Verb, _ keys: KeySequence) -> [DeskEffect] {
    let verb = meaning(of: named)
    if verb == .quit, !trail.isEmpty || pane == .detail { return perform(.back) }
    if verb == .back { return goBack() }
    if verb.isChange, present != nil { return perform(verb) }
    guard applies(verb, among: verbsHere) else {
      let help = keymap.name(of: .help)
      if let words = explanation(of: verb) {
        message = Message(words, .info)
        return []
      }
      message = Message(
        "\(keys.name), \(verb.card.words), does not apply here: \(help) shows the keys that do.", .info)
      return []
    }
    return perform(verb)
  }

  /// The verb a key means here, where two sorts of record have one each.
  func meaning(of verb: Verb) -> Verb {
    let here = verbsHere
    return here.contains(verb) ? verb : here.first { $0.sharesKeyOf == verb } ?? verb
  }

  mutating func show(_ view: View) {
    self.view = view
    trail = []
    pane = .list
  }

  private mutating func switchPane() {
    guard beside != nil, layout(for: size).detail != nil else { return }
    pane = pane == .list ? .detail : .list
  }

  mutating func goBack() -> [DeskEffect] {
    if !trail.isEmpty {
      trail.removeLast()
    } else if pane == .detail {
      pane = .list
    } else if !current.marks.isEmpty {
      unmark()
    } else if !current.filter.text.isEmpty {
      narrow(to: "")
    } else if present != nil {
      comeBackToNow()
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
    if gridOnShow != nil { return goInGrid(motion) }
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
    current.list.move(by: count)
  }

  mutating func jump(to place: Int) {
    guard focusedPage == nil else { return goInPage(to: place) }
    current.list.choose(place)
  }

  private mutating func goLeft() {
    if turnYear(by: -1) { return }
    if !trail.isEmpty {
      trail.removeLast()
    } else if pane == .detail {
      pane = .list
    } else if view == .today {
      closeToday()
    }
  }

  private mutating func goRight() {
    guard !turnYear(by: 1), trail.isEmpty, pane == .list else { return }
    if case .today(.group(_, _, isOpen: false))? = chosen {
      openToday()
    } else if beside != nil, layout(for: size).detail != nil {
      pane = .detail
    }
  }
}
