/// Something that may be written into a field: its words, what else it is found by, and what it is.
struct Completion: Sendable, Equatable {
  let words: String
  /// Said beside it: "police", "Head of Nursing, Beck Housing".
  let note: String
  /// Whether it is no longer in use, and so offered last.
  let isPast: Bool
  private let own: [UInt8]
  private let others: [UInt8]

  init(_ words: String, foundBy others: [String] = [], note: String = "", isPast: Bool = false) {
    self.words = words
    self.note = note
    self.isPast = isPast
    own = WantedWords.plain(words)
    self.others =
      others.filter { !$0.isEmpty }.flatMap { [WantedWords.mark] + WantedWords.plain($0) } + [WantedWords.mark]
  }

  /// How well it fits what is typed, 0 the best; nothing where it does not fit.
  func rank(_ wanted: WantedWords) -> Int? {
    if own == wanted.plain || others.holds([WantedWords.mark] + wanted.plain + [WantedWords.mark]) { return 0 }
    if own.starts(with: wanted.plain) { return 1 }
    if wanted.words.allSatisfy(own.holds) { return 2 }
    if others.holds([WantedWords.mark] + wanted.plain) { return 3 }
    if wanted.words.allSatisfy({ own.holds($0) || others.holds($0) }) { return 4 }
    return own.holds(Array(wanted.plain.dropFirst())) ? 5 : nil
  }

  /// Whether every word typed is a whole word of its own words.
  func isNamed(by wanted: WantedWords) -> Bool {
    !wanted.words.isEmpty && wanted.words.allSatisfy { (own + [0x20]).holds($0 + [0x20]) }
  }

  /// One more than the last rank there is.
  static let ranks = 6
}

/// What is typed to find something by: small letters and digits, each word with a space before it.
struct WantedWords {
  /// Parts the names that one thing is found by.
  static let mark: UInt8 = 0x0A
  let plain: [UInt8]
  let words: [[UInt8]]

  init(_ typed: String) {
    plain = Self.plain(typed)
    words = plain.split(separator: 0x20).map { [0x20] + $0 }
  }

  /// " samira ahmed" of "Samira Ahmed": bytes, since five thousand people are gone over at every key.
  static func plain(_ text: String) -> [UInt8] {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    var plain: [UInt8] = []
    plain.reserveCapacity(text.utf8.count + 1)
    var isInWord = false
    for byte in (isASCII ? text : text.lowercased()).utf8 {
      let small = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
      let isOfWord = (0x61...0x7A).contains(small) || (0x30...0x39).contains(small) || small >= 0x80
      if isOfWord {
        if !isInWord { plain.append(0x20) }
        plain.append(small)
      }
      isInWord = isOfWord
    }
    return plain
  }
}

extension [UInt8] {
  fileprivate func holds(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return false }
    return withUnsafeBufferPointer { all in
      guard all.count >= wanted.count else { return false }
      var start = 0
      while start <= all.count - wanted.count {
        if all[start] == first, all[start..<start + wanted.count].elementsEqual(wanted) { return true }
        start += 1
      }
      return false
    }
  }
}
