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
    /// What other keys do to the entry.
    var others: [Other] = []
  }

  /// A key that does something else to the entry under the cursor: renames it, takes it away.
  struct Other: Sendable {
    let key: Key
    /// For the key line.
    let words: String
    let outcome: MenuOutcome
  }

  /// What stands before an entry.
  enum Mark: Sendable, Equatable {
    /// The letter that chooses it.
    case letter(Character)
    case plain, open, asks, closed
    /// Whether it is among those chosen.
    case ticked, unticked

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
  /// What Enter does, for the key line.
  var enterWords = "choose"
  /// What Esc does besides closing it.
  var leaving: MenuOutcome?

  init(title: String, choices: [Choice]) {
    self.title = title
    self.choices = choices
  }

  mutating func move(by step: Int) { index = min(max(0, index + step), max(0, shown.count - 1)) }

  /// The keys that work in it, for the key line.
  var keys: [(String, String)] {
    let others = (shown.indices.contains(index) ? shown[index].others : []).map { ($0.key.name, $0.words) }
    return [("Enter", enterWords)] + others + [("Esc", leaving == nil ? "close" : "put back")]
      + [("a letter", hasLetters ? "chooses" : "narrows")]
  }

  /// What a key does to the entry under the cursor; while one types to narrow the menu, letters are only typed.
  func other(for key: Key) -> Other? {
    if case .character(let letter) = key, letter != " ", !typed.isEmpty { return nil }
    return shown.indices.contains(index) ? shown[index].others.first { $0.key == key } : nil
  }

  /// The entry that a letter chooses.
  func choice(for letter: Character) -> Choice? {
    choices.first { $0.mark.letter.map { $0.lowercased() == letter.lowercased() } ?? false }
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
  /// Show these grades in the grid.
  case grid(GridHands)
  case discardDraft(String)
  /// Sort the list by this.
  case order(String)
  /// Narrow the list to this.
  case filter(String)
  /// Make a report; ask first which file it is written to; or ask which agency's it is.
  case report(ReportOrder)
  case reportFile(ReportOrder)
  case agencyReports
  /// Ask for a name to keep a filter under; the name it has, where it has one.
  case nameFilter(String, oldName: String?)
  case forgetFilter(String)
  case columns(ColumnChoice)
  /// Give an audit the tool of this code.
  case tool(AuditID, code: String)
  case settle(SettleConflict)
}

extension DeskState {
  mutating func press(_ key: Key, in old: Menu) -> [DeskEffect] {
    var menu = old
    if let other = menu.other(for: key) { return take(other.outcome) }
    switch key {
    case .up: menu.move(by: -1)
    case .down: menu.move(by: 1)
    case .home, .pageUp: menu.index = 0
    case .end, .pageDown: menu.index = menu.shown.count - 1
    case .enter: return take(menu.shown[menu.index].outcome)
    case .escape where menu.typed.isEmpty: return close(menu)
    case .escape: _ = menu.narrow(to: "")
    case .backspace: _ = menu.narrow(to: String(menu.typed.dropLast()))
    case .character(let letter): return press(letter, in: menu)
    default: break
    }
    prompt = .menu(menu)
    return []
  }

  private mutating func close(_ menu: Menu) -> [DeskEffect] {
    prompt = nil
    return menu.leaving.map { take($0) } ?? []
  }

  /// Chooses by a letter; where entries have none, j, k and q do as elsewhere until something is typed.
  private mutating func press(_ letter: Character, in old: Menu) -> [DeskEffect] {
    var menu = old
    if let choice = menu.choice(for: letter) { return take(choice.outcome) }
    switch letter {
    case "q" where menu.typed.isEmpty: return close(menu)
    case "k" where menu.typed.isEmpty: menu.move(by: -1)
    case "j" where menu.typed.isEmpty: menu.move(by: 1)
    case _ where menu.hasLetters: break
    default:
      let typed = menu.typed + String(letter)
      if !menu.narrow(to: typed) { message = Message("Nothing here fits “\(typed)”.", .info) }
    }
    prompt = .menu(menu)
    return []
  }

  mutating func take(_ outcome: MenuOutcome) -> [DeskEffect] {
    let menu = prompt
    prompt = nil
    switch outcome {
    case .order(let name): return sort(by: name)
    case .filter(let text): narrow(to: text)
    case .nameFilter(let text, let name): prompt = .naming(FilterNaming(text: text, oldName: name))
    case .report(let order): return [.report(order)]
    case .reportFile(let order): openReportFile(order)
    case .agencyReports: openAgencyReports()
    case .forgetFilter(let name): return forgetFilter(name)
    case .columns(let choice): return choose(choice)
    case .stage(let step): return take(step)
    case .form(let purpose): return openForm(purpose)
    case .open(let address): open(address)
    case .copy(let text, let words): return copy(text, called: words)
    case .draft(let name): return reopen(name)
    case .bulk(let bulk): return open(bulk, from: menu)
    case .onMarked(let verb): return performOnMarked(verb)
    case .meeting(let step): return take(step)
    case .grid(let hands): grid?.show(hands)
    case .discardDraft(let name): return discard(name)
    case .tool(let id, let code): return chooseTool(code, for: id)
    case .settle(let command): return send(command)
    case .claim(let plan, let id, let level): return claim(level, of: id, in: plan)
    }
    return []
  }
}
