import CNcurses

/// The terminal modes that curses does not know, as bytes to write: bracketed paste and the mouse.
struct ScreenModes {
  let on: String
  let off: String
  /// Everything a crash must undo, with a new line for what is printed next.
  let farewell: String

  /// Reads the current terminal's capabilities; call after `newterm`. Terminals that are not of the ANSI kind get none.
  init() {
    let isANSI = Self.capability("cup").hasPrefix("\u{1B}[")
    let modes = isANSI ? ["2004", "1000", "1002", "1006"] : []
    on = modes.map { "\u{1B}[?\($0)h" }.joined()
    off = modes.reversed().map { "\u{1B}[?\($0)l" }.joined()
    farewell = off + ["sgr0", "rmkx", "cnorm", "rmcup"].map(Self.capability).joined() + "\r\n"
  }

  /// A capability without its padding.
  private static func capability(_ name: String) -> String {
    guard let value = heed_capability(name) else { return "" }
    var text = ""
    var isPadding = false
    for character in String(cString: value) {
      if character == "<" && text.last == "$" {
        text.removeLast()
        isPadding = true
      } else if isPadding {
        isPadding = character != ">"
      } else {
        text.append(character)
      }
    }
    return text
  }
}
