import Glibc

/// What the program is attached to.
enum Console {
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal that stdout goes to; `COLUMNS` where that cannot be asked, else 80.
  static var width: Int {
    var size = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return variable("COLUMNS").flatMap { Int($0) }.map { max(20, $0) } ?? 80
  }

  /// Whether only ASCII ornaments should be used, because the locale asks for no more.
  static var isASCII: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { variable($0) }.first ?? ""
    let small = locale.lowercased()
    return !(small.hasSuffix("utf-8") || small.hasSuffix("utf8"))
  }

  /// A variable of the environment; nothing where it is not set or blank.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
