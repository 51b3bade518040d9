import Casework
import Desk
import Drawing

/// Keys and other happenings at random, the same for the same seed.
struct RandomScript {
  private let numbers: Numbers
  /// What takes typed text away again is left out.
  private let keepsText: Bool

  init(seed: Int, keepsText: Bool = false) {
    numbers = Numbers(seed: UInt64(seed + 1) &* 0x9E37_79B9_7F4A_7C15)
    self.keepsText = keepsText
    for _ in 0..<8 { _ = numbers.next() }
  }

  func below(_ count: Int) -> Int { Int(numbers.next() >> 33) % count }

  func one<Item>(of items: [Item]) -> Item { items[below(items.count)] }

  /// Ways into everything that can be open, and a little way on from there.
  private static let ways =
    ["1", "2", "3", "4", "1 Enter", "2 Enter", "3 Enter", "4 Enter", "4 G", "2 j", "3 j Enter j j j", "Tab"]
    + [
      ": ex Enter", ": Down Down Enter", "Ctrl-P adult Enter", "Ctrl-P rec Down Enter", "/ agency:h Tab Enter",
      "/ is:late Enter",
    ]
    + [
      "/ slips> Esc", "Space Space", "4 * d +1m Tab Why Ctrl-S", "4 * b a", "4 * x Down Enter", "4 Space V e",
      "1 j Enter j Space a",
    ]
    + [
      "4 p", "4 p word Ctrl-S", "4 j e", "4 j d +10d Tab", "3 j M Enter Enter n", "3 M a n word Ctrl-S",
      "2 x Down Enter", "3 a Down Enter",
    ]
    + [
      "? / key Enter", "4 H", "2 w", "y Enter", "u", "u Ctrl-R", "s s", "o o", "2 Enter G Enter",
      "5 z g", "5 G z g g r Tab", "5 j z g M g", "5 z g W Down Enter", "6 z g Right a", "6 z g M r word Ctrl-S",
      "5 G z g F word Ctrl-S", "5 z g Enter word Ctrl-S", "5 z g Tab Backspace ] [",
      "4 p half Esc z d Enter", "@ 1/6/26 Enter", "D", "C", "F",
    ]

  private static let keys: [Key] =
    Verb.allCases.flatMap { KeySequence($0.card.key)?.keys ?? [] }
    + "1234jjkkhlgGqzé漢x;:".map { Key.character($0) } + [
      .enter, .enter, .enter, .escape, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .control("r"), .control("s"), .control("n"), .control("u"), .control("k"),
      .control("w"), .control("y"), .control("e"), .control("l"), .function(1), .function(5), .alt("x"), .alt("\n"),
      .alt("d"), .insert,
    ]

  /// Keys that take text away, put other text in its place, or look back at a day.
  private static let takers: Set<Key> = [
    .backspace, .delete, .control("u"), .control("k"), .control("w"), .control("r"), .control("e"), .control("d"),
    .alt("d"),
    .right, .character("@"),
  ]
  private static let keepers = keys.filter { !takers.contains($0) }
  private static let keepingWays = ways.filter { !$0.contains("@") && !$0.contains("Ctrl-R") }
  private static let sizes = [(80, 24), (100, 30), (200, 60), (20, 5), (1, 1), (0, 0), (40, 9), (7, 30), (132, 12)]

  /// Does one thing to the desk, and answers what it was.
  @discardableResult
  func step(_ keyboard: inout Keyboard) -> String {
    switch below(60) {
    case 0, 1: return resize(&keyboard, one(of: Self.sizes))
    case 2: return resize(&keyboard, (below(180), below(60)))
    case 3 where !keepsText:
      keyboard.take(.input(.paste("pasted\n\u{1B}[2J text\t漢")))
      return "a paste"
    case 4, 5: return point(&keyboard)
    case 6: return happen(to: &keyboard)
    case 7..<17: return press(one(of: keepsText ? Self.keepingWays : Self.ways), &keyboard)
    case 17..<23: return press("Esc", &keyboard)
    default: return press(one(of: keepsText ? Self.keepers : Self.keys).name, &keyboard)
    }
  }

  private func press(_ keys: String, _ keyboard: inout Keyboard) -> String {
    keyboard.press(keys)
    return keys
  }

  private func resize(_ keyboard: inout Keyboard, _ size: (Int, Int)) -> String {
    keyboard.resize(size.0, size.1)
    return "\(size.0)x\(size.1)"
  }

  private func point(_ keyboard: inout Keyboard) -> String {
    let mice: [Mouse] = [.press, .press, .doublePress, .release, .drag, .rightPress, .wheelUp, .wheelDown]
    let (mouse, place) = (one(of: mice), Point(below(90), below(30)))
    keyboard.take(.input(.mouse(mouse, at: place)))
    return "\(mouse) at \(place.x),\(place.y)"
  }

  private func happen(to keyboard: inout Keyboard) -> String {
    if below(8) == 0 {
      keyboard.isSlow.toggle()
      return "slow or not"
    }
    let event = event(for: keyboard.state.register)
    keyboard.take(event.event)
    return event.words
  }

  /// What comes from the disk, the clock and other programs.
  private func event(for register: Register) -> (words: String, event: DeskEvent) {
    switch below(keepsText ? 7 : 8) {
    case 0: ("another day", .dayChanged(Fellshire.today.adding(days: below(900) - 300)))
    case 1: ("a change from outside", .registerChanged(changed(register)))
    case 2: ("a sentence", .told(String(repeating: "It went wrong, and that is told in many words. ", count: 3)))
    case 3: ("saving", .working("Saving..."))
    case 4: ("saved", .working(nil))
    case 5: ("what undo does", .turnsAhead(undo: "progress on PLAN-2026-001/1/1", redo: nil))
    case 6: ("a second", .input(.tick))
    default: ("an editor", .edited("as the editor left it\n\u{7}"))
    }
  }

  /// The register as another program left it: without a plan, a case or an action.
  private func changed(_ old: Register) -> Register {
    var register = old
    switch below(3) {
    case 0: if let id = register.plansInOrder.last?.id, register.plans.count > 1 { register.remove(.plan(id)) }
    case 1: if let id = register.cases.keys.min(by: { $0.text < $1.text }) { register.remove(.caseFile(id)) }
    default: if let id = register.plansInOrder.first?.id { register.change(id) { _ = $0.actions.popLast() } }
    }
    return register
  }
}
