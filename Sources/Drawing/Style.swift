/// What a piece of text means. The terminal chooses its colour; where there is none it chooses bold, underline or reverse.
public enum Ink: UInt8, CaseIterable, Sendable {
  case normal, dim, heading, key
  case late, soon, good, info, contradiction, gap
  case bragBlue, bragRed, bragAmber, bragGreen
  case selected, bar, barEmpty, error
}

/// How a cell looks.
public struct Style: Hashable, Sendable {
  public var ink: Ink
  public var bold: Bool
  public var underline: Bool
  public var reverse: Bool

  public init(_ ink: Ink = .normal, bold: Bool = false, underline: Bool = false, reverse: Bool = false) {
    self.ink = ink
    self.bold = bold
    self.underline = underline
    self.reverse = reverse
  }

  /// The terminal's own colours.
  public static let normal = Style()

  /// The words of a golden screen: "late", "heading bold".
  public var name: String {
    var words = ["\(ink)"]
    if bold { words.append("bold") }
    if underline { words.append("underline") }
    if reverse { words.append("reverse") }
    return words.joined(separator: " ")
  }
}

/// One position of the screen. A wide character sits in its first cell; the cells it also covers are continuations.
public struct Cell: Equatable, Sendable {
  /// One visible grapheme cluster; a space in a continuation.
  public let character: Character
  /// Columns the character covers, 1 or more; 0 for a continuation.
  public let columns: UInt8
  public var style: Style

  public init(_ character: Character, columns: Int = 1, style: Style = .normal) {
    self.character = character
    self.columns = UInt8(clamping: columns)
    self.style = style
  }

  public static let blank = Cell(" ")

  static func continuation(_ style: Style) -> Cell { Cell(" ", columns: 0, style: style) }
}
