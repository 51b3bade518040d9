/// An editable list of words or phrases. The identifier is its code, one of `PhraseList.Known`.
public struct PhraseList: Item {
  /// The lists that the program itself asks for.
  public enum Known: String, CaseIterable, Sendable {
    /// Practice themes offered to a new register.
    case themes
    /// Types of abuse or harm.
    case harmTypes = "harm-types"
    /// A latest entry that says one of these contradicts a claim to be complete.
    case claimOpenWords = "claim-open-words"
    /// An imported row that says one of these comes in as on hold.
    case pausedWords = "paused-words"
    /// An imported row that claims one of these comes in as completed.
    case completeWords = "complete-words"
  }

  public var id = Identifier<PhraseList>("")
  public var title = ""
  public var phrases: [String] = []

  public init() {}

  public init(_ code: String, title: String, phrases: [String]) {
    id = Identifier(code)
    self.title = title
    self.phrases = phrases
  }

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("title", &title)
    fields.field("phrases", &phrases)
  }

  /// The first phrase that stands in `text` whole, in any case: "paused" is not in "unpaused".
  public func firstPhrase(in text: String) -> String? {
    let words = Self.words(text)
    return phrases.first { Self.contains(words, Self.words($0)) }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
  }

  private static func contains(_ words: [String], _ phrase: [String]) -> Bool {
    guard !phrase.isEmpty, words.count >= phrase.count else { return false }
    return (0...(words.count - phrase.count)).contains { words[$0...].starts(with: phrase) }
  }
}
