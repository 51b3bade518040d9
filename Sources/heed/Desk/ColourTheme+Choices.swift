import Desk
import Terminal

extension ColourTheme {
  /// The themes as the palette offers them.
  ///
  /// - Parameter chosen: what the settings file names, which holds again at the next start.
  static func choices(chosen: ColourTheme?) -> [ColourChoice] {
    let rest = chosen.map { " The settings file names \($0.rawValue), which holds again at the next start." } ?? ""
    return allCases.map { ColourChoice(name: $0.rawValue, help: $0.help + rest) }
  }

  private var help: String {
    switch self {
    case .terminal: "Draws the desk in the terminal's own text and background."
    case .dark: "Draws the desk in light text on near black."
    case .light: "Draws the desk in dark text on white."
    case .colourSafe: "Draws the desk in colours that stay apart for those who see colours differently."
    }
  }
}
