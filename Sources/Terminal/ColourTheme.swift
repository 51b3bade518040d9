import Drawing

/// Which colours the inks get; nothing on the screen is told by colour alone.
///
/// Named as a settings file names it.
public enum ColourTheme: String, CaseIterable, Sendable {
  /// The terminal's own text and background.
  case terminal
  /// Light text on a background of near black.
  case dark
  /// Dark text on white.
  case light
  /// Light text on black, in colours that stay apart for people who do not see red, green or blue as most do.
  case colourSafe = "colour-safe"
}

/// The colours of some text and of what is behind it, by their numbers; nil for the terminal's own.
struct Paint: Equatable {
  let text: Int16?
  let paper: Int16?
}

/// An ink in a theme: its number among 256 colours, and among 16, of which the upper eight are bright.
struct Swatch {
  let many: Int16?
  let few: Int16?
  /// What is behind it, where that is not the theme's paper.
  var marker: Marker?

  init(_ many: Int16?, _ few: Int16?, on marker: Marker? = nil) {
    (self.many, self.few, self.marker) = (many, few, marker)
  }
}

/// A background by its number among 256 colours, and among 16.
struct Marker {
  let many: Int16
  let few: Int16
}

extension ColourTheme {
  /// How an ink is painted. On 8 colours a bright one becomes its plain one.
  func paint(of ink: Ink, depth: ColourDepth) -> Paint {
    let swatch = swatch(of: ink)
    let marker = swatch.marker ?? paper
    switch depth {
    case .none: return Paint(text: nil, paper: nil)
    case .many: return Paint(text: swatch.many, paper: marker?.many)
    case .sixteen: return Paint(text: swatch.few, paper: marker?.few)
    case .eight: return Paint(text: swatch.few.map { $0 & 7 }, paper: marker.map { $0.few & 7 })
    }
  }

  /// Whether an ink wants a brighter colour than eight of them hold; bold then makes it brighter on most terminals.
  func isBright(_ ink: Ink) -> Bool { (swatch(of: ink).few ?? 0) > 8 }

  /// What the whole screen is painted with; nil leaves the terminal's own.
  private var paper: Marker? {
    switch self {
    case .terminal: nil
    case .dark: Marker(many: 233, few: 0)
    case .light: Marker(many: 231, few: 15)
    case .colourSafe: Marker(many: 16, few: 0)
    }
  }

  private func swatch(of ink: Ink) -> Swatch {
    switch self {
    case .terminal: ThemeTable.terminal(ink)
    case .dark: ThemeTable.dark(ink)
    case .light: ThemeTable.light(ink)
    case .colourSafe: ThemeTable.colourSafe(ink)
    }
  }
}
