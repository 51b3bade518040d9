import Casework
import Drawing

/// A short list to choose one of: next stages, claims, things to add.
struct Menu: Sendable {
  /// One entry, what choosing it does, and what is said under it.
  struct Choice: Sendable {
    let mark: Mark
    let words: String
    let ink: Ink
    let notes: [String]
    let outcome: MenuOutcome
  }

  /// What stands before an entry.
  enum Mark: Sendable, Equatable {
    /// The letter that chooses it.
    case letter(Character)
    case plain, open, asks, closed

    var letter: Character? {
      if case .letter(let letter) = self { letter } else { nil }
    }
  }

  let title: String
  let choices: [Choice]
  /// The chosen one among those shown.
  var index = 0
  /// What was typed to narrow a menu whose entries have no letters.
  private(set) var typed = ""

  init(title: String, choices: [Choice]) {
    self.title = title
    self.choices = choices
  }

  mutating func move(by step: Int) { index = min(max(0, index + step), max(0, shown.count - 1)) }

  var holdsDrafts: Bool {
    choices.contains { if case .draft = $0.outcome { true } else { false } }
  }

  var hasLetters: Bool { choices.contains { $0.mark.letter != nil } }

  /// Those that fit what was typed, in their order.
  var shown: [Choice] { fitting(typed) }

  private func fitting(_ typed: String) -> [Choice] {
    let wanted = WantedWords(typed)
    return wanted.words.isEmpty ? choices : choices.filter { Completion($0.words).rank(wanted) != nil }
  }

  /// Shows only what fits; answers false, and changes nothing, where that would be nothing.
  mutating func narrow(to typed: String) -> Bool {
    guard !fitting(typed).isEmpty else { return false }
    (self.typed, index) = (typed, 0)
    return true
  }
}

/// What choosing an entry of a menu does.
enum MenuOutcome: Sendable {
  case stage(StageStep)
  case claim(PlanID, ActionID, level: String)
  case form(FormPurpose)
  case open(Address)
  case copy(String, called: String)
  case draft(String)
  case bulk(Bulk)
  case onMarked(Verb)
  case meeting(MeetingStep)
}

extension DeskState {
  mutating func press(_ key: Key, in old: Menu) -> [DeskEffect] {
    var menu = old
    switch key {
    case .up: menu.move(by: -1)
    case .down: menu.move(by: 1)
    case .home, .pageUp: menu.index = 0
    case .end, .pageDown: menu.index = menu.shown.count - 1
    case .delete:
      if case .draft(let name) = menu.shown[menu.index].outcome { return discard(name) }
    case .enter: return choose(menu.shown[menu.index])
    case .escape where menu.typed.isEmpty:
      prompt = nil
      return []
    case .escape: _ = menu.narrow(to: "")
    case .backspace: _ = menu.narrow(to: String(menu.typed.dropLast()))
    case .character(let letter): return press(letter, in: menu)
    default: break
    }
    prompt = .menu(menu)
    return []
  }

  /// Chooses by a letter; where entries have none, j, k and q do as elsewhere until something is typed.
  private mutating func press(_ letter: Character, in old: Menu) -> [DeskEffect] {
    var menu = old
    let wanted = letter.lowercased()
    if let choice = menu.choices.first(where: { $0.mark.letter.map { $0.lowercased() == wanted } ?? false }) {
      return choose(choice)
    }
    switch letter {
    case "q" where menu.typed.isEmpty:
      prompt = nil
      return []
    case _ where menu.hasLetters: break
    case "k" where menu.typed.isEmpty: menu.move(by: -1)
    case "j" where menu.typed.isEmpty: menu.move(by: 1)
    default:
      let typed = menu.typed + String(letter)
      if !menu.narrow(to: typed) { message = Message("Nothing here fits “\(typed)”.", .info) }
    }
    prompt = .menu(menu)
    return []
  }

  mutating func choose(_ choice: Menu.Choice) -> [DeskEffect] {
    let menu = prompt
    prompt = nil
    switch choice.outcome {
    case .stage(let step): return take(step)
    case .form(let purpose): return openForm(purpose)
    case .open(let address):
      open(address)
      return []
    case .copy(let text, let words): return copy(text, called: words)
    case .draft(let name): return reopen(name)
    case .bulk(let bulk): return open(bulk, from: menu)
    case .onMarked(let verb): return performOnMarked(verb)
    case .meeting(let step):
      take(step)
      return []
    case .claim(let plan, let id, let level): return claim(level, of: id, in: plan)
    }
  }
}
