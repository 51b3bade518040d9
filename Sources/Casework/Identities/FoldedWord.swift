/// A word as names are compared: small letters without accents, so that "Zoë", "ZOË" and "Zoe" are one.
enum FoldedWord {
  static func of(_ word: some StringProtocol) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
    return word.lowercased().map { plain[$0].map { String($0) } ?? spelled[$0] ?? String($0) }.joined()
  }

  /// Letters that are no base letter with a mark, as they are written without them.
  private static let spelled: [Character: String] = [
    "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h", "’": "'",
  ]

  /// Each letter that Unicode makes of a base letter with one or two marks, and its base. A character equals its parts.
  private static let plain: [Character: Character] = {
    var plain: [Character: Character] = [:]
    // The marks of European and Vietnamese letters, U+0300 to U+0331: grave to macron below.
    let marks = (0x300...0x331).compactMap(Unicode.Scalar.init)
    let second: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{303}", "\u{304}", "\u{307}", "\u{309}", "\u{323}"]
    for base in "abcdefghijklmnopqrstuvwxyz".unicodeScalars {
      for mark in marks {
        plain[Character(String(String.UnicodeScalarView([base, mark])))] = Character(base)
        for other in second {
          plain[Character(String(String.UnicodeScalarView([base, mark, other])))] = Character(base)
        }
      }
    }
    return plain
  }()
}
