/// The one choke point for text that others wrote: nothing it answers can move a cursor, change a colour, reverse the
/// reading order or hide.
///
/// Control characters, bidirectional controls, invisible and unassigned characters become tokens such as `⟨ESC⟩` and
/// `⟨U+202E⟩`. Combining marks stay on their base, joiners inside an emoji or a script that needs them. A newline or tab
/// becomes a space: callers that keep lines split them first (`TextWidth.wrap`).
public enum SafeText {
  /// `text` as it can be shown; `ascii` asks for `<ESC>` rather than `⟨ESC⟩`. Applying it twice changes nothing more.
  public static func visible(_ text: String, ascii: Bool = false) -> String {
    if plainColumns(text) != nil { return text }
    var shown = ""
    shown.reserveCapacity(text.utf8.count)
    for character in text { append(character, to: &shown, ascii: ascii) }
    return shown
  }

  /// Whether a text is its own visible form for certain; many others are too.
  public static func isPlain(_ text: String) -> Bool { plainColumns(text) != nil }

  /// The columns of a text that is its own visible form, a column a scalar: printable ASCII, Latin letters, dashes, quotation
  /// marks, the ellipsis, lines and blocks. Nothing of any other text.
  static func plainColumns(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      // One plain pass that the compiler turns into wide instructions.
      let isASCII = bytes.reduce(0 as UInt8) { $0 | ($1 &- 0x20 < 0x5F ? 0 : 1) } == 0
      return isASCII ? bytes.count : PlainBytes(bytes).columns
    }
  }

  private static func append(_ character: Character, to shown: inout String, ascii: Bool) {
    if character == "\n" || character == "\r\n" || character == "\t" {
      shown.append(" ")
    } else if flags.contains(character) {
      shown.append(character)
    } else {
      appendScalars(of: character, to: &shown, ascii: ascii)
    }
  }

  private static func appendScalars(of character: Character, to shown: inout String, ascii: Bool) {
    let scalars = Array(character.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : nil
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let isAlone = previous == nil && TextWidth.columns(of: scalar) == 0
      if !scalar.isShown(after: previous, before: next) || (isAlone && (ascii || !scalar.isCombiningMark)) {
        shown.append(token(for: scalar, ascii: ascii))
      } else {
        shown.append(isAlone ? "◌" : "")
        shown.unicodeScalars.append(scalar)
      }
    }
  }

  /// The flags of England, Scotland and Wales are spelt with tag characters, which are otherwise a place to hide text.
  static let flags: Set<Character> = ["🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴󠁧󠁢󠁷󠁬󠁳󠁿"]

  private static func token(for scalar: Unicode.Scalar, ascii: Bool) -> String {
    let name = controlName(scalar.value) ?? "U+" + hex(scalar.value)
    return ascii ? "<\(name)>" : "⟨\(name)⟩"
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func controlName(_ value: UInt32) -> String? {
    if value == 0x7F { return "DEL" }
    return value < 0x20 ? controlNames[Int(value)] : nil
  }

  private static let controlNames = [
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "TAB", "LF", "VT", "FF", "CR", "SO", "SI", "DLE",
    "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US",
  ]
}

extension Unicode.Scalar {
  fileprivate var isCombiningMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Whether the character can be seen, or is needed by its neighbours in the same cluster.
  func isShown(after previous: Unicode.Scalar?, before next: Unicode.Scalar?) -> Bool {
    switch value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF: true
    case 0x200C: previous?.mayTakeJoiner ?? false
    case 0x200D: previous.map { $0.mayTakeJoiner || ($0.isEmojiPart && next?.properties.isEmoji ?? false) } ?? false
    case 0xFE0E, 0xFE0F: previous.map { $0.properties.isEmoji && ($0.value > 0x7F || next?.value == 0x20E3) } ?? false
    case 0xE0100...0xE01EF: previous?.properties.isUnifiedIdeograph ?? false
    default: !properties.isDefaultIgnorableCodePoint && hasVisibleCategory
    }
  }

  private var hasVisibleCategory: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }

  private var isEmojiPart: Bool { value == 0xFE0F || (value > 0x7F && properties.isEmoji) }

  /// Arabic and the scripts of India use joiners between letters; Latin never does, nor do letters that cannot be seen.
  private var mayTakeJoiner: Bool {
    guard (0x600...0x1CFF).contains(value), !properties.isDefaultIgnorableCodePoint else { return false }
    switch properties.generalCategory {
    case .otherLetter, .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }
}
