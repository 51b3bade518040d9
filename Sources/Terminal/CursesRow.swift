import CNcurses
import Drawing

/// A row of cells as curses characters, each a spacing character and the marks on it.
struct CursesRow {
  private(set) var characters: [cchar_t] = []
  private let palette: Palette
  private var style = Style.normal
  private var look: (attributes: UInt32, pair: Int16)

  init(_ cells: ArraySlice<Cell>, palette: Palette) {
    self.palette = palette
    look = palette.look(of: style)
    characters.reserveCapacity(cells.count)
    for cell in cells where cell.columns > 0 { append(cell) }
  }

  private mutating func append(_ cell: Cell) {
    if cell.style != style {
      style = cell.style
      look = palette.look(of: style)
    }
    if let letter = cell.character.asciiValue {
      var letter = wchar_t(letter)
      characters.append(heed_character(&letter, 1, look.attributes, look.pair))
      return
    }
    for part in Self.parts(of: cell.character, columns: Int(cell.columns)) {
      characters.append(heed_character(part, Int32(part.count), look.attributes, look.pair))
    }
  }

  /// The character in as many columns as its cell has, by this machine's `wcwidth`, so that curses and the canvas never
  /// disagree. Of an emoji sequence the first emoji is shown. What does not come out even is shown as `?`.
  static func parts(of character: Character, columns: Int) -> [[wchar_t]] {
    if let ascii = character.asciiValue { return [[wchar_t(ascii)]] }
    var parts: [[wchar_t]] = []
    var used = 0
    for scalar in character.unicodeScalars where !scalar.isJoinerOrSelector {
      let code = wchar_t(scalar.value)
      let width = Int(wcwidth(code))
      if width == 0, !parts.isEmpty {
        if parts[parts.count - 1].count < 5 { parts[parts.count - 1].append(code) }
      } else {
        guard width > 0, used + width <= columns else { break }
        parts.append([code])
        used += width
      }
    }
    guard used == columns else { return Array("?".padding(to: columns).utf8.map { [wchar_t($0)] }) }
    return parts
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String { TextWidth.padded(self, to: width) }
}

extension Unicode.Scalar {
  /// Has a meaning for fonts only; terminals differ about its width.
  fileprivate var isJoinerOrSelector: Bool {
    switch value {
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0020...0xE01EF: true
    default: false
    }
  }
}
