/// The characters of lines, bars and marks, so that a terminal without Unicode gets ASCII from the same drawing.
public struct Glyphs: Equatable, Sendable {
  public let isASCII: Bool
  public let horizontal: Character
  public let vertical: Character
  public let topLeft: Character
  public let topRight: Character
  public let bottomLeft: Character
  public let bottomRight: Character
  /// A vertical line that meets a horizontal one below it, above it, or crosses it.
  public let teeDown: Character
  public let teeUp: Character
  public let cross: Character
  public let ellipsis: Character
  /// The row that is chosen, and a group that is open.
  public let pointer: Character
  public let opened: Character
  public let bullet: Character
  public let tick: Character
  public let noTick: Character
  public let up: Character
  public let down: Character
  public let right: Character
  /// Where a list is in its scroll.
  public let thumb: Character
  public let track: Character
  /// A thin bar on the text line.
  public let line: BarGlyphs
  /// A solid bar with steps of an eighth of a column.
  public let block: BarGlyphs

  public static let unicode = Glyphs(
    isASCII: false, horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘",
    teeDown: "┬", teeUp: "┴", cross: "┼", ellipsis: "…", pointer: "▸", opened: "▾", bullet: "·", tick: "✓", noTick: "✗",
    up: "↑", down: "↓", right: "→", thumb: "█", track: "░",
    line: BarGlyphs(full: "━", partial: ["╸"], empty: "─"),
    block: BarGlyphs(full: "█", partial: ["▏", "▎", "▍", "▌", "▋", "▊", "▉"], empty: "░"))

  public static let ascii = Glyphs(
    isASCII: true, horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
    teeDown: "+", teeUp: "+", cross: "+", ellipsis: "~", pointer: ">", opened: "v", bullet: "-", tick: "x", noTick: "-",
    up: "^", down: "v", right: ">", thumb: "#", track: ":",
    line: BarGlyphs(full: "=", partial: [], empty: "-"), block: BarGlyphs(full: "#", partial: [], empty: "."))
}

extension Glyphs {
  /// For text that is listened to: no bars, because the words beside a bar say what it shows.
  public static func spoken(isASCII: Bool) -> Glyphs {
    Glyphs(
      isASCII: isASCII, horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
      teeDown: "+", teeUp: "+", cross: "+", ellipsis: "~", pointer: ">", opened: "v", bullet: "-", tick: "x",
      noTick: "-", up: "^", down: "v", right: ">", thumb: "#", track: ":", line: .silent, block: .silent)
  }

  /// Whether what is drawn with them is listened to: columns beside each other are then said under each other.
  public var isSpoken: Bool { line.isSilent }
}

/// The characters of a bar.
public struct BarGlyphs: Equatable, Sendable {
  public let full: Character
  /// The fillings of one column between empty and full, least first.
  public let partial: [Character]
  public let empty: Character
  /// Whether no bar is drawn at all.
  public let isSilent: Bool

  init(full: Character, partial: [Character], empty: Character, isSilent: Bool = false) {
    self.full = full
    self.partial = partial
    self.empty = empty
    self.isSilent = isSilent
  }

  static let silent = BarGlyphs(full: " ", partial: [], empty: " ", isSilent: true)

  /// A bar of `width` columns in two parts, of which `fraction` (0 to 1; NaN counts as 0) is filled. Anything above 0
  /// shows, and only 1 looks complete.
  public func parts(fraction: Double, width: Int) -> (filled: String, empty: String) {
    guard width > 0, !isSilent else { return ("", "") }
    let perColumn = partial.count + 1
    let steps = Self.steps(fraction, of: width * perColumn)
    let columns = steps / perColumn
    let rest = steps % perColumn
    var filled = String(repeating: full, count: columns)
    if rest > 0 { filled.append(partial[rest - 1]) }
    return (filled, String(repeating: empty, count: width - columns - (rest > 0 ? 1 : 0)))
  }

  private static func steps(_ fraction: Double, of all: Int) -> Int {
    guard fraction > 0 else { return 0 }
    guard fraction < 1 else { return all }
    let rounded = Int((fraction * Double(all)).rounded())
    return all == 1 ? rounded : min(max(rounded, 1), all - 1)
  }
}
