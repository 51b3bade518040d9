import CNcurses
import Drawing

/// How many colours to use.
enum ColourDepth: Equatable, CaseIterable {
  case none, eight, sixteen, many

  /// What the terminal has, unless NO_COLOR is set.
  static func detected() -> ColourDepth {
    guard environment("NO_COLOR").isEmpty, has_colors() else { return .none }
    switch tigetnum("colors") {
    case 256...: return .many
    case 16...: return .sixteen
    case 8...: return .eight
    default: return .none
    }
  }
}

/// Inks as curses knows them, in the colours of a theme.
struct Palette {
  private let depth: ColourDepth
  private(set) var theme: ColourTheme

  /// Starts curses colours; call after `newterm`. Without colours every theme looks the same.
  init(depth: ColourDepth, theme: ColourTheme = .terminal) {
    self.depth = depth != .none && start_color() == OK ? depth : .none
    self.theme = theme
    use(theme)
  }

  /// Gives the inks the colours of another theme; what is on the screen has to be drawn again.
  mutating func use(_ theme: ColourTheme) {
    self.theme = theme
    guard depth != .none else { return }
    let keepsBackground = use_default_colors() == OK
    for ink in Ink.allCases {
      let paint = theme.paint(of: ink, depth: depth)
      init_pair(
        Self.pair(of: ink), paint.text ?? (keepsBackground ? -1 : 7), paint.paper ?? (keepsBackground ? -1 : 0))
    }
  }

  /// The curses attributes and colour pair of a style.
  func look(of style: Style) -> (attributes: UInt32, pair: Int16) {
    var attributes = attributes(of: style.ink)
    if style.bold { attributes |= heed_bold() }
    if style.underline { attributes |= heed_underline() }
    if style.reverse { attributes |= heed_reverse() }
    return (attributes, depth == .none ? 0 : Self.pair(of: style.ink))
  }

  /// Emphasis beside the colour; without colours it must do alone.
  private func attributes(of ink: Ink) -> UInt32 {
    let brightness = depth == .eight && theme.isBright(ink) ? heed_bold() : 0
    switch ink {
    case .heading, .key, .error: return heed_bold()
    case .selected: return heed_reverse()
    case .dim, .barEmpty: return theme.paint(of: ink, depth: depth).text == nil ? heed_dim() : 0
    case .late, .bragRed: return depth == .none ? heed_bold() : brightness
    case .contradiction: return depth == .none ? heed_underline() : brightness
    default: return brightness
    }
  }

  private static func pair(of ink: Ink) -> Int16 { Int16(ink.rawValue) + 1 }
}
