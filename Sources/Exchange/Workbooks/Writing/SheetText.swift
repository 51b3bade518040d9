/// A cell's words as a workbook keeps them.
enum SheetText {
  /// The most that one cell holds, in UTF-16 units as Excel counts them.
  static let limit = 32_767

  /// The words, kept from running as a formula, with what XML cannot hold written as `_x0007_`; nothing where a cell
  /// cannot hold so much.
  ///
  /// Words that already look so are written `_x005F_x0007_`, so that a reader gives back exactly what was there.
  static func cell(_ text: String) -> String? {
    let safe = CellSafety.neutralised(text)
    let written = isPlain(safe) ? safe : escaped(safe)
    guard written.utf8.count > limit else { return written }
    return written.utf16.count > limit ? nil : written
  }

  /// The beginning of a line of words, up to that many UTF-16 units, without controls.
  static func short(_ text: String, _ limit: Int) -> String {
    var kept = ""
    var length = 0
    for character in text {
      length += character.utf16.count
      if length > limit { break }
      kept.append(isControl(character) && character != "\n" ? " " : character)
    }
    return kept
  }

  static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
  }

  /// Whether it holds no control but line feeds, no underscore before an x, and nothing that may be U+FFFE or U+FFFF.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var before: UInt8 = 0
      for byte in bytes {
        if byte < 0x20, byte != 0x0A { return false }
        if byte == 0xEF || byte == 0x78 && before == 0x5F { return false }
        before = byte
      }
      return true
    }
  }

  private static func escaped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var written = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if isForbidden(scalar) || scalar == "_" && looksEscaped(scalars[index...]) {
        written.append(contentsOf: "_x\(hexadecimal(scalar.value))_".unicodeScalars)
      } else {
        written.append(scalar)
      }
    }
    return String(written)
  }

  /// Characters that XML 1.0 cannot hold, and the carriage return, which its readers would change.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }

  /// "_x", four hexadecimal digits and "_".
  private static func looksEscaped(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let mark = scalars.prefix(7)
    guard mark.count == 7, mark.dropFirst().first == "x", mark.last == "_" else { return false }
    return mark.dropFirst(2).prefix(4).allSatisfy(\.properties.isASCIIHexDigit)
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
