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
  var index = 0

  mutating func move(by step: Int) { index = min(max(0, index + step), max(0, choices.count - 1)) }

  var holdsDrafts: Bool {
    choices.contains { if case .draft = $0.outcome { true } else { false } }
  }

  var hasLetters: Bool { choices.contains { $0.mark.letter != nil } }
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
    case .character("k") where !menu.hasLetters: menu.move(by: -1)
    case .character("j") where !menu.hasLetters: menu.move(by: 1)
    case .home: menu.index = 0
    case .delete:
      if case .draft(let name) = menu.choices[menu.index].outcome { return discard(name) }
    case .end: menu.index = menu.choices.count - 1
    case .enter: return choose(menu.choices[menu.index])
    case .escape, .character("q"):
      prompt = nil
      return []
    case .character(let letter):
      let wanted = letter.lowercased()
      if let choice = menu.choices.first(where: { $0.mark.letter.map { $0.lowercased() == wanted } ?? false }) {
        return choose(choice)
      }
    default: break
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
