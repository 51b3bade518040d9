extension CursesScreen {
  /// Asks the terminal to put `text` on the clipboard (OSC 52), which also works over ssh; terminals may ignore it.
  /// Answers false for what is too long for most of them, 74,000 bytes.
  public func copy(_ text: String) -> Bool {
    guard text.utf8.count <= 74_000 else { return false }
    send("\u{1B}]52;c;\(Base64.encoded(Array(text.utf8)))\u{07}")
    return true
  }
}

enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  static func encoded(_ bytes: [UInt8]) -> String {
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }
}
