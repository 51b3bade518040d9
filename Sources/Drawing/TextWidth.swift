/// Where text stands in more room than it needs.
public enum Alignment: Sendable {
  case leading, trailing, centre
}

/// Measuring and fitting text in columns. Strings are measured in their visible form (`SafeText.visible`).
public enum TextWidth {
  /// Columns of one character as terminals lay it out: 0 for a lone combining mark, 2 for wide and emoji, more for the
  /// few clusters of several spaced letters (at most 255). An emoji sequence is as wide as its first emoji.
  public static func columns(of character: Character) -> Int {
    if character.isASCII { return 1 }
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 || (first.properties.isEmoji && first.value > 0x7F) {
      return isRegionalIndicator(first) ? scalars.count : columns(of: first)
    }
    return min(255, scalars.reduce(0) { $0 + columns(of: $1) })
  }

  /// Columns of a string on one line.
  public static func columns(_ text: String) -> Int {
    if let columns = SafeText.plainColumns(text) { return columns }
    return SafeText.visible(text).reduce(0) { $0 + columns(of: $1) }
  }

  /// `text` in at most `width` columns, the last of them an ellipsis (`…`, or `~` in ASCII) where something is missing.
  public static func truncated(_ text: String, to width: Int, ascii: Bool = false) -> String {
    let shown = SafeText.visible(text, ascii: ascii)
    guard columns(shown) > width else { return shown }
    guard width > 0 else { return "" }
    return prefix(shown, columns: width - 1) + (ascii ? "~" : "…")
  }

  /// `text` in exactly `width` columns: truncated or padded with spaces.
  public static func padded(
    _ text: String, to width: Int, alignment: Alignment = .leading, ascii: Bool = false
  ) -> String {
    let shown = truncated(text, to: width, ascii: ascii)
    let spare = max(0, width - columns(shown))
    let before =
      switch alignment {
      case .leading: 0
      case .trailing: spare
      case .centre: spare / 2
      }
    return String(repeating: " ", count: before) + shown + String(repeating: " ", count: spare - before)
  }

  /// As many whole characters from the front of `text` as fit in `columns`.
  static func prefix(_ text: String, columns limit: Int) -> String {
    if SafeText.plainColumns(text) != nil { return String(text.unicodeScalars.prefix(max(0, limit))) }
    var used = 0
    let fitting = text.prefix { character in
      used += columns(of: character)
      return used <= limit
    }
    return String(fitting)
  }

  static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return WideCharacters.contains(value) ? 2 : 1
    }
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}
