/// A key as it was meant. Letters are what was typed (`G` is Shift and g); a control key names its small letter.
///
/// A terminal sends the same for Ctrl-I and Tab, Ctrl-M and Enter, Ctrl-[ and Esc: the latter names are used.
public enum Key: Hashable, Sendable {
  case character(Character)
  case control(Character)
  /// A new line stands for Enter.
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// A function key, 1 to 12 on most keyboards.
  case function(Int)
}

extension Key {
  /// The key named `name`, as `name` says it; words in any case: "g", "Space", "Ctrl-R", "Alt-x", "Shift-Tab", "F5".
  /// Nil for anything else.
  public init?(_ name: String) {
    if name.count == 1, let character = name.first {
      self = .character(character)
      return
    }
    let small = name.lowercased()
    if let key = Self.named[small] {
      self = key
    } else if let character = Self.letter(of: name, after: "ctrl-") {
      self = .control(character.lowercased().first ?? character)
    } else if let character = Self.letter(of: name, after: "alt-") {
      self = .alt(character)
    } else if small.hasPrefix("f"), let number = Int(small.dropFirst()), (1...63).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// What a key line or help calls the key.
  public var name: String {
    switch self {
    case .character(let character): Self.name(of: character)
    case .control(let character): "Ctrl-" + Self.name(of: character).uppercased(ifLetter: character)
    case .alt(let character): "Alt-" + Self.name(of: character)
    case .function(let number): "F\(number)"
    default: Self.words.first { $0.key == self }?.word ?? ""
    }
  }

  private static let words: [(key: Key, word: String)] = [
    (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"), (.backspace, "Backspace"),
    (.delete, "Delete"), (.insert, "Insert"), (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
    (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.character(" "), "Space"),
  ]

  private static let named: [String: Key] = {
    var named = Dictionary(uniqueKeysWithValues: words.map { ($0.word.lowercased(), $0.key) })
    named["escape"] = .escape
    named["pageup"] = .pageUp
    named["pagedown"] = .pageDown
    named["backtab"] = .backTab
    return named
  }()

  private static func name(of character: Character) -> String {
    character == " " ? "Space" : character == "\n" ? "Enter" : String(character)
  }

  private static func letter(of name: String, after prefix: String) -> Character? {
    guard name.lowercased().hasPrefix(prefix) else { return nil }
    let rest = name.dropFirst(prefix.count)
    if rest.lowercased() == "space" { return " " }
    if rest.lowercased() == "enter" { return "\n" }
    return rest.count == 1 ? rest.first : nil
  }
}

extension String {
  fileprivate func uppercased(ifLetter character: Character) -> String { character.isLetter ? uppercased() : self }
}
