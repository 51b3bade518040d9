import CNcurses
import Drawing

/// How many colours to use.
enum ColourDepth: Equatable {
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

/// Inks as colours that people with the usual forms of colour blindness can tell apart, readable on dark and on light:
/// after Okabe and Ito's palette, from the fixed part of the 256 colours. The background is always the terminal's own.
struct Palette {
  private let depth: ColourDepth

  /// Starts curses colours; call after `newterm`.
  init(depth: ColourDepth) {
    self.depth = depth
    guard depth != .none, start_color() == OK else { return }
    let keepsBackground = use_default_colors() == OK
    for ink in Ink.allCases {
      let colour = Self.colour(of: ink, depth: depth)
      init_pair(Self.pair(of: ink), colour ?? (keepsBackground ? -1 : 7), keepsBackground ? -1 : 0)
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
    switch ink {
    case .heading, .key, .error: heed_bold()
    case .selected: heed_reverse()
    case .dim, .barEmpty: depth == .many ? 0 : heed_dim()
    case .late, .bragRed: depth == .none ? heed_bold() : 0
    case .contradiction: depth == .none ? heed_underline() : 0
    default: 0
    }
  }

  /// The number of the ink's colour, or nil for the terminal's own.
  static func colour(of ink: Ink, depth: ColourDepth) -> Int16? {
    let (many, few): (Int16?, Int16?) =
      switch ink {
      case .normal, .heading, .selected: (nil, nil)
      case .dim, .barEmpty: (244, nil)
      case .late: (202, 1)
      case .bragRed, .error: (196, 1)
      case .soon, .bragAmber: (172, 3)
      case .gap: (137, 3)
      case .good, .bragGreen: (36, 2)
      case .contradiction: (169, 5)
      case .bragBlue: (32, depth == .sixteen ? 12 : 4)
      case .key, .info, .bar: (32, 6)
      }
    return depth == .many ? many : few
  }

  private static func pair(of ink: Ink) -> Int16 { Int16(ink.rawValue) + 1 }
}
