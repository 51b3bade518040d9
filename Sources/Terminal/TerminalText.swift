import CNcurses
import Glibc

/// How the terminal takes text.
struct TerminalText: Equatable {
  /// Whether lines and marks beyond ASCII can be shown.
  let showsUnicode: Bool
  /// Whether bytes from the keyboard are UTF-8.
  let sendsUTF8: Bool

  /// Sets the process's character type from its locale. In the C locale, or one that is not installed, C.UTF-8 is used
  /// so that records stay readable, and Unicode glyphs only if the environment asks for UTF-8.
  static func adoptLocale() -> TerminalText {
    let isInstalled = setlocale(LC_CTYPE, "") != nil
    let codeset = String(cString: heed_codeset())
    if isInstalled && codeset == "UTF-8" { return TerminalText(showsUnicode: true, sendsUTF8: true) }
    if isInstalled && codeset != "ANSI_X3.4-1968" { return TerminalText(showsUnicode: false, sendsUTF8: false) }
    setlocale(LC_CTYPE, "C.UTF-8")
    return TerminalText(showsUnicode: environmentAsksForUTF8, sendsUTF8: true)
  }

  private static var environmentAsksForUTF8: Bool {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.map(environment).first { !$0.isEmpty } ?? ""
    let small = name.lowercased()
    return small.hasSuffix("utf-8") || small.hasSuffix("utf8")
  }
}

/// A variable of the environment; empty when it is not set.
func environment(_ name: String) -> String {
  getenv(name).map { String(cString: $0) } ?? ""
}
