/// Says of most texts at once that they hold none of the words looked for: one pass over their bytes.
///
/// It may be wrong the other way: what it lets through is looked at word by word.
struct WordFilter {
  private var hashes: Set<UInt64> = []

  /// - Parameter word: in small letters.
  mutating func add(_ word: String) {
    hashes.insert(word.utf8.reduce(Self.start) { Self.step($0, $1) })
  }

  /// Whether one of the words may stand in a text. A text with letters beyond ASCII may hold any.
  func mayHold(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { mayHold($0) }
  }

  private func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (hash, isWord) = (Self.start, false)
    for byte in bytes {
      if byte >= 0x80 { return true }
      if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") {
        (hash, isWord) = (Self.step(hash, byte.asciiFolded), true)
        continue
      }
      if isWord, hashes.contains(hash) { return true }
      if byte == UInt8(ascii: "'"), isWord {
        hash = Self.step(hash, byte)
      } else {
        (hash, isWord) = (Self.start, false)
      }
    }
    return isWord && hashes.contains(hash)
  }

  // FNV-1a.
  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
