/// A board's colours and what it means by them: one board's Green is another's "complete".
///
/// The identifier is its code ("brag"). Alerts use the meanings; colour is never shown without letter and word.
public struct BragScheme: Item {
  public var id = Identifier<BragScheme>("")
  public var title = ""
  public var levels: [BragLevel] = []

  public init() {}

  public init(_ code: String, title: String, levels: [BragLevel]) {
    id = Identifier(code)
    self.title = title
    self.levels = levels
  }

  /// The level of that code ("green"), as a claim stores it.
  public func level(_ code: String) -> BragLevel? { levels.first { $0.id.text == code } }

  /// The level that a plan's cell says by word or letter in any case: "Green", " g ", "AMBER.", "G Green".
  ///
  /// Nothing for anything else: "Green/Amber" is no level, and neither is a blank.
  public func level(readingCell cell: String) -> BragLevel? {
    let said = cell.lowercased().filter { !$0.isWhitespace && !$0.isPunctuation }
    guard !said.isEmpty else { return nil }
    return levels.first { level in
      [level.word, level.letter, level.id.text, level.letter + level.word].contains { $0.lowercased() == said }
    }
  }

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("title", &title)
    fields.items("levels", &levels)
  }
}

/// One colour of a scheme. The identifier is its code: "blue", "red", "amber", "green".
public struct BragLevel: Item {
  public var id = Identifier<BragLevel>("")
  /// One letter: "B".
  public var letter = ""
  /// "Blue".
  public var word = ""
  public var meaning = BragMeaning.onTarget
  /// What the board prints beside it: "Complete and closed".
  public var description = ""

  public init() {}

  public init(_ code: String, letter: String, word: String, meaning: BragMeaning, description: String) {
    id = Identifier(code)
    self.letter = letter
    self.word = word
    self.meaning = meaning
    self.description = description
  }

  public var code: String { id.text }

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("letter", &letter)
    fields.field("word", &word)
    fields.field("meaning", &meaning)
    fields.field("description", &description)
  }
}

/// What a claim says, whatever its colour.
public enum BragMeaning: String, ChoiceValue {
  case complete
  case onTarget = "on target"
  case atRisk = "at risk"
  case offTarget = "off target"
}
