import Casework
import Drawing

// Menus and whatever else is open, answered by a line.
extension LinearDesk {
  mutating func say(_ menu: Menu) {
    say(menu.title)
    for (place, choice) in menu.choices.enumerated() {
      let letter = choice.mark.letter.map { " (\($0))" } ?? ""
      say("  \(place + 1). \(choice.words)\(letter)\(Self.words(of: choice.mark))")
      for note in choice.notes { say("     \(note)") }
    }
  }

  private static func words(of mark: Menu.Mark) -> String {
    switch mark {
    case .open: ", open"
    case .asks: ", asks first"
    case .closed: ", not open yet"
    case .ticked: ", shown"
    case .unticked: ", not shown"
    case .letter, .plain: ""
    }
  }

  mutating func answer(_ line: String, in menu: Menu) -> [DeskEffect] {
    if line == "!" || line.isEmpty { return press(.escape) }
    if let number = Int(line) {
      guard menu.choices.indices.contains(number - 1) else {
        desk.message = Message("There is no \(number) here: 1 to \(menu.choices.count).", .error)
        return []
      }
      desk.prompt = .menu(Menu(menu, at: number - 1))
      return press(.enter)
    }
    if line.count == 1, let letter = line.first, menu.hasLetters { return press(.character(letter)) }
    desk.message = Message("Type the number of a choice, or ! to close.", .error)
    return []
  }

  /// A name is typed whole; Enter alone takes the one that is offered, also to replace what stands there.
  mutating func answer(_ line: String, in file: FilePrompt) -> [DeskEffect] {
    if line == "!" { return press(.escape) }
    if !line.isEmpty {
      var named = file
      named.field = TextField(line)
      desk.prompt = .file(named)
    }
    return press(.enter)
  }

  /// A passphrase is typed whole, and may be any text but an empty one.
  mutating func answer(inSecret line: String) -> [DeskEffect] {
    desk.prompt = .secret(SecretPrompt(field: TextField(line)))
    return press(.enter)
  }

  /// Keys by their names, else words typed as they are: for what has no words of its own.
  mutating func press(_ line: String) -> [DeskEffect] {
    if line == "!" { return press(.escape) }
    if line.isEmpty { return press(.enter) }
    if let key = Key(line) { return press(key) }
    return line.flatMap { press(.character($0)) }
  }
}

extension Menu {
  /// The menu with another choice under the cursor.
  init(_ menu: Menu, at index: Int) {
    self = menu
    self.index = index
  }
}
