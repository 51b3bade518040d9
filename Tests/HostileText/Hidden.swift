/// What must reach no screen and no file as it is. It is told here by other means than in the program, so that the two
/// check each other.
public enum Hidden {
  /// The characters of a text that act, turn the reading order round or cannot be seen.
  ///
  /// - Parameter breaks: characters that part the lines or cells of what is looked at.
  public static func scalars(in text: String, breaks: Set<Unicode.Scalar> = []) -> [Unicode.Scalar] {
    let scalars = Array(withoutFlags(text).unicodeScalars)
    return scalars.indices.filter { place in
      let scalar = scalars[place]
      if breaks.contains(scalar) { return false }
      return isHidden(scalar) && !isNeeded(scalar, after: place > 0 ? scalars[place - 1] : " ")
    }.map { scalars[$0] }
  }

  /// The same of bytes, which must be UTF-8; nil where they are not.
  public static func scalars(in bytes: some Sequence<UInt8>, breaks: Set<Unicode.Scalar> = []) -> [Unicode.Scalar]? {
    String(validating: Array(bytes), as: UTF8.self).map { scalars(in: $0, breaks: breaks) }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .surrogate, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Joiners within an emoji or a script that joins its letters, and selectors of a form that their base has.
  private static func isNeeded(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
    let isEmoji = previous.value == 0xFE0F || previous.properties.isEmoji || previous.properties.isEmojiModifier
    switch scalar.value {
    case 0x200C: return (0x600...0x1CFF).contains(previous.value)
    case 0x200D: return isEmoji || (0x600...0x1CFF).contains(previous.value)
    case 0xFE0E, 0xFE0F: return isEmoji
    case 0xE0100...0xE01EF: return previous.properties.isUnifiedIdeograph
    default: return false
    }
  }

  /// Without the flags of England, Scotland and Wales, which are spelt with characters that otherwise hide text.
  private static func withoutFlags(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value == 0x1F3F4 }) else { return text }
    return String(text.filter { !["🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴󠁧󠁢󠁷󠁬󠁳󠁿"].contains($0) })
  }
}
