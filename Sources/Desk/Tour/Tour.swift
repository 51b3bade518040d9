import Casework
import Drawing

/// Five cards over the live desk, each about a part of the screen.
struct Tour: Sendable {
  enum Card: Int, CaseIterable, Sendable { case views, list, detail, keys, finding }

  private(set) var card = Card.views

  /// Answers false after the last card.
  mutating func goOn() -> Bool {
    guard let next = Card(rawValue: card.rawValue + 1) else { return false }
    card = next
    return true
  }

  mutating func goBack() { card = Card(rawValue: card.rawValue - 1) ?? card }
}

extension Tour.Card {
  var title: String {
    switch self {
    case .views: "Seven views"
    case .list: "What there is"
    case .detail: "More about one"
    case .keys: "What can be done"
    case .finding: "Finding anything"
    }
  }

  /// What it says, with the keys as they are here.
  func words(_ keymap: Keymap) -> String {
    let key = { (verb: Verb) in keymap.name(of: verb) }
    switch self {
    case .views:
      return
        "Press 1 to 6 or 9: what needs doing today, the cases, the plans, every action, the audits, the self-assessments "
        + "and the update rounds of meetings. The numbers beside them say how much is in each."
    case .list:
      return "Up and Down move, \(key(.open)) opens, \(key(.back)) comes back. "
        + "\(key(.filter)) narrows the list as you type: a word, or agency:police is:late."
    case .detail:
      return "The row you are on, in full. Tab goes into it: what is named there can be opened in its turn."
    case .keys:
      return "This line shows the keys that work where you are. "
        + "Nothing is lost by trying one: \(key(.undo)) takes back any change."
    case .finding:
      return "\(key(.palette)) lists every command: type a few letters of what you want. "
        + "\(key(.jump)) goes to any record. \(key(.help)) explains every key. That is all; begin."
    }
  }

  /// The part of the screen it is about.
  func target(in layout: DeskLayout) -> Rect {
    switch self {
    case .views: layout.tabs ?? layout.body
    case .list: layout.list
    case .detail: layout.detail ?? layout.list
    case .keys, .finding: layout.keys ?? layout.message
    }
  }
}

extension DeskState {
  /// The least screen that the cards have room on.
  private static let tourSize = Size(60, 15)

  /// Begins the tour for whoever has not seen it.
  mutating func offerTour() {
    guard !memory.hasSeenTour, size.width >= Self.tourSize.width, size.height >= Self.tourSize.height else { return }
    prompt = .tour(Tour())
  }

  /// Enter goes on, Esc ends it for good; a view can be looked at under a card, and any other key is the desk's again.
  mutating func press(_ key: Key, in old: Tour) -> [DeskEffect] {
    var tour = old
    switch key {
    case .enter, .character(" "), .right, .down, .pageDown: if !tour.goOn() { return endTour() }
    case .left, .up, .backspace, .pageUp: tour.goBack()
    case .escape, .character("q"): return endTour()
    default:
      guard case .character(let letter) = key, let view = View.allCases.first(where: { $0.key == String(letter) })
      else { return endTour() + press(key) }
      show(view)
    }
    prompt = .tour(tour)
    return []
  }

  private mutating func endTour() -> [DeskEffect] {
    prompt = nil
    guard !memory.hasSeenTour else { return [] }
    memory.hasSeenTour = true
    return [.remember(memory)]
  }
}
