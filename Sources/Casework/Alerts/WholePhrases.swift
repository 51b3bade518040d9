/// A list of phrases to find whole in many texts: bytes are looked at first, for most texts hold none.
struct WholePhrases: Sendable {
  private let list: PhraseList
  /// The longest word of each phrase: a text without any of them holds no phrase.
  private let signs: [FoldedText]

  init(_ list: PhraseList) {
    self.list = list
    let words = list.phrases.compactMap { $0.split(separator: " ").max { $0.utf8.count < $1.utf8.count } }
    signs = Set(words.map { $0.lowercased() }).sorted().map { FoldedText($0) }
  }

  func firstPhrase(in text: String) -> String? {
    guard signs.contains(where: { $0.isIn(text) }) else { return nil }
    return list.firstPhrase(in: text)
  }
}
