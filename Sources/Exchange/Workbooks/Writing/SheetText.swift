/// A cell's words as a workbook keeps them.
enum SheetText {
  /// The most that one cell holds, in UTF-16 units as Excel counts them.
  static let limit = 32_767

  /// The words, kept from running as a formula, with what cannot be seen as tokens; nothing where a cell cannot hold so
  /// much.
  ///
  /// Words that look like a workbook's way of writing a control character are written `_x005F_x0007_`, so that a reader
  /// gives back exactly what was there.
  static func cell(_ text: String) -> String? {
    let safe = CellSafety.neutralised(ShownText.visible(text))
    let written = isPlain(safe) ? safe : escaped(safe)
    guard written.utf8.count > limit else { return written }
    return written.utf16.count > limit ? nil : written
  }

  /// The beginning of some words, up to that many UTF-16 units, with what cannot be seen as tokens.
  static func short(_ text: String, _ limit: Int) -> String {
    var kept = ""
    var length = 0
    for character in ShownText.visible(text) {
      length += character.utf16.count
      if length > limit { break }
      kept.append(character)
    }
    return kept
  }

  /// Whether no underscore stands before an x.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var before: UInt8 = 0
      for byte in bytes {
        if byte == 0x78 && before == 0x5F { return false }
        before = byte
      }
      return true
    }
  }

  private static func escaped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var written = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if scalar == "_", looksEscaped(scalars[index...]) {
        written.append(contentsOf: "_x005F_".unicodeScalars)
      } else {
        written.append(scalar)
      }
    }
    return String(written)
  }

  /// "_x", four hexadecimal digits and "_".
  private static func looksEscaped(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let mark = scalars.prefix(7)
    guard mark.count == 7, mark.dropFirst().first == "x", mark.last == "_" else { return false }
    return mark.dropFirst(2).prefix(4).allSatisfy(\.properties.isASCIIHexDigit)
  }
}
