import Casework
import Drawing

// What is typed while no form or menu is open: a number, a view, a filter, or a verb with what it is done to.
extension LinearDesk {
  mutating func order(_ line: String) -> [DeskEffect] {
    if line.isEmpty {
      sayShowing()
      return []
    }
    if line.hasPrefix("/") { return narrow(to: String(line.dropFirst()).stripped) }
    if let number = Int(line) { return open(number) }
    let words = line.split(separator: " ").map(String.init)
    switch words[0].lowercased() {
    case "list": return sayFrom(0)
    case "more": return sayFrom(firstRow + Self.rowsAtOnce)
    case "read": return read(words.dropFirst().first.flatMap { Int($0) })
    case "help", "?": return sayHelp()
    case "filter": return narrow(to: words.dropFirst().joined(separator: " "))
    case "find": return find(words.dropFirst().joined(separator: " "))
    case "unmark": return unmark(RowNumbers(Array(words.dropFirst())))
    case let name:
      if words.count == 1, let view = View.allCases.first(where: { $0.rawValue == name }) { return show(view) }
    }
    return perform(words)
  }

  private mutating func narrow(to text: String) -> [DeskEffect] {
    desk.trail = []
    desk.narrow(to: text)
    desk.settle()
    if let error = desk.current.filter.error {
      return tell(error: "Column \(error.column): \(error.sentence)")
    }
    return sayFrom(0)
  }

  private mutating func show(_ view: View) -> [DeskEffect] {
    let isSame = desk.view == view && desk.trail.isEmpty
    desk.show(view)
    desk.settle()
    firstRow = 0
    if isSame { sayList() }
    return []
  }

  private mutating func sayFrom(_ row: Int) -> [DeskEffect] {
    firstRow = row < desk.current.list.rows.count ? row : 0
    sayList()
    return []
  }

  private mutating func open(_ number: Int) -> [DeskEffect] {
    guard choose(number) else { return [] }
    if desk.trail.isEmpty, case .today(.group)? = desk.chosen { return unfold() }
    return press(.enter)
  }

  /// Opens or closes a group, and says the list from it on.
  private mutating func unfold() -> [DeskEffect] {
    desk.openToday()
    desk.settle()
    return sayFrom(desk.current.list.index)
  }

  /// Reads the whole record under a number, or of the page again.
  private mutating func read(_ number: Int?) -> [DeskEffect] {
    guard let number else {
      sayShowing()
      return []
    }
    return open(number)
  }

  /// Puts the cursor on what bears a number.
  mutating func choose(_ number: Int) -> Bool {
    if desk.trail.isEmpty {
      guard let row = rowNumbers.first(where: { $0.value == number }) else { return isMissing(number) }
      desk.current.list.choose(row.key)
    } else {
      guard let link = pageLinks.first(where: { $0.number == number }) else { return isMissing(number) }
      desk.size = Size(Self.width, desk.size.height)
      desk.goInPage(to: link.line)
    }
    desk.settle()
    return true
  }

  private mutating func isMissing(_ number: Int) -> Bool {
    _ = tell(error: "There is no \(number) here.")
    return false
  }

  /// A verb by its words, another name or its key, then the numbers of what it is done to.
  private mutating func perform(_ words: [String]) -> [DeskEffect] {
    if let verb = Self.verb(called: words.joined(separator: " "), desk.keymap) { return performHere(verb) }
    let (order, rows) = RowNumbers.parting(words)
    guard let rows, let verb = Self.verb(called: order.joined(separator: " "), desk.keymap) else {
      return tell(error: "Nothing is called “\(words.joined(separator: " "))”: help lists what can be said here.")
    }
    switch rows {
    case _ where verb == .mark: return mark(rows)
    case .one(let number): return perform(verb, onOnly: number)
    case .several, .all: return perform(verb, onEach: rows)
    }
  }

  /// What is done where one is, or to what is marked.
  mutating func performHere(_ verb: Verb) -> [DeskEffect] {
    if verb == .tour { return sayHelp() }
    // On a page the full desk's q goes back; whoever types it as a word means it.
    if verb == .quit { return desk.perform(.quit) }
    guard desk.verbsHere.contains(verb) else {
      desk.message = Message(Self.refusal(of: verb), .info)
      return []
    }
    let effects = desk.perform(verb)
    if [.mark, .markAll, .markRange].contains(verb) { sayMarks() }
    desk.settle()
    return effects
  }

  private static func refusal(of verb: Verb) -> String {
    let card = verb.card
    guard !card.isCommand else {
      return "\(card.words) does not apply here. From a shell: heed \(card.usage)."
    }
    return "\(card.words) does not apply here: help lists what does."
  }

  static func verb(called name: String, _ keymap: Keymap) -> Verb? {
    let small = name.lowercased()
    return Verb.allCases.first { keymap.name(of: $0) == name }
      ?? Verb.allCases.first { $0.rawValue.lowercased() == small || $0.card.words.lowercased() == small }
      ?? Verb.allCases.first { $0.card.alsoCalled.contains { $0.lowercased() == small } }
  }

  private mutating func sayHelp() -> [DeskEffect] {
    if desk.isInMeeting { sayMeetingWords() }
    if desk.gridOnShow != nil { sayGridWords() }
    say([
      "What can be said here:",
      "  a number: opens what bears it. list, more: the list again, or further on.",
      "  today, cases, plans, actions, audits, standards, meetings: another view.",
      "  / and words: shows only what fits them, such as / police is:late; / alone shows all.",
      "  find and words: any record by its reference or by what it says.",
    ])
    for verb in desk.verbsHere where !Self.unsaid.contains(verb) {
      say("  \(verb.card.words): \(verb.card.help)")
    }
    say("A verb may be followed by the numbers of what it is done to: progress 3, extend 2,4-6, mark all, unmark 2.")
    return []
  }

  /// What lines do in another way.
  private static let unsaid: Set<Verb> = [
    .open, .filter, .help, .palette, .jump, .tour, .nextHeading, .previousHeading, .copy,
  ]
}
