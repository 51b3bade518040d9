/// Text between tags or within an attribute, in HTML and SVG alike.
enum XMLText {
  static func escaped(_ text: String) -> String {
    let shown = ShownText.visible(text)
    guard shown.utf8.contains(where: isMarkup) else { return shown }
    var escaped = ""
    escaped.reserveCapacity(shown.utf8.count + 16)
    for scalar in shown.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func isMarkup(_ byte: UInt8) -> Bool { [0x26, 0x3C, 0x3E, 0x22, 0x27].contains(byte) }
}
