/// A word to look for in any case of its letters.
///
/// Looks at bytes: `String.contains` over every row at every keystroke would be felt.
public struct FoldedText: Sendable, Equatable {
  public let text: String
  private let bytes: [UInt8]
  private let isASCII: Bool

  public init(_ text: String) {
    self.text = text
    bytes = Array(text.lowercased().utf8)
    isASCII = bytes.allSatisfy { $0 < 0x80 }
  }

  public var isEmpty: Bool { bytes.isEmpty }

  /// Whether it stands anywhere in `text`.
  public func isIn(_ text: String) -> Bool { find(in: text) { _, _ in true } }

  /// Whether it stands anywhere in a text given as its bytes.
  func isIn(_ text: UnsafeRawBufferPointer) -> Bool {
    guard isASCII else { return isIn(String(decoding: text, as: UTF8.self)) }
    return text.withMemoryRebound(to: UInt8.self) { search($0) { _, _ in true } }
  }

  /// Whether it stands in `text` at the beginning of a word.
  public func beginsWord(in text: String) -> Bool {
    find(in: text) { $1 == 0 || !Self.isWordByte($0[$1 - 1]) }
  }

  /// Whether it is the whole of `text`, hyphens and spaces being the same.
  public func isWhole(_ text: String) -> Bool {
    text.utf8.count == bytes.count && Self.spaced(self.text) == Self.spaced(text)
  }

  private static func spaced(_ text: String) -> String { text.lowercased().hyphensAsSpaces }

  private static func isWordByte(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }

  private func find(in text: String, where fits: (UnsafeBufferPointer<UInt8>, Int) -> Bool) -> Bool {
    guard isASCII else { return search(text.lowercased(), fits) }
    return search(text, fits)
  }

  private func search(_ text: String, _ fits: (UnsafeBufferPointer<UInt8>, Int) -> Bool) -> Bool {
    var text = text
    return text.withUTF8 { search($0, fits) }
  }

  private func search(_ hay: UnsafeBufferPointer<UInt8>, _ fits: (UnsafeBufferPointer<UInt8>, Int) -> Bool) -> Bool {
    guard let first = bytes.first else { return true }
    guard hay.count >= bytes.count else { return false }
    for start in 0...(hay.count - bytes.count) where hay[start].asciiFolded == first {
      if stands(in: hay, at: start), fits(hay, start) { return true }
    }
    return false
  }

  private func stands(in hay: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for place in bytes.indices.dropFirst() where hay[start + place].asciiFolded != bytes[place] { return false }
    return true
  }
}
