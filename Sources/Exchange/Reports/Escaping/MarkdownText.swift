/// Text in Markdown that nothing acts on: neither Markdown (CommonMark and GitHub's tables) nor HTML within it.
enum MarkdownText {
  /// The text on one line, its own breaks as `<br>`, which stands in a cell of a table too.
  static func escaped(_ text: String) -> String {
    if isPlain(text) { return text }
    return ShownText.lines(text).map(line).joined(separator: "<br>")
  }

  /// Whether nothing in it could be a mark: most texts are so, and are told by their bytes alone.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first), text.utf8.last != 0x20 else { return text.isEmpty }
    return text.utf8.allSatisfy {
      isLetter($0) || 0x2C...0x3A ~= $0 || [0x20, 0x21, 0x25, 0x27, 0x28, 0x29, 0x3F].contains($0)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte || 0x61...0x7A ~= byte }

  private static func line(_ line: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(line.utf8.count + 8)
    for scalar in line.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$": escaped += "\\\(scalar)"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return withoutMarker(escaped)
  }

  /// The line with a backslash before what would begin a heading, a list, a quotation or a rule.
  private static func withoutMarker(_ line: String) -> String {
    guard let first = line.unicodeScalars.first else { return line }
    if ["#", "+", "-", "=", ":"].contains(first) { return "\\" + line }
    let digits = line.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = line.unicodeScalars.dropFirst(digits.count)
    guard !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")" else { return line }
    // "70.2 %" begins no list: its sign is followed by no blank.
    guard rest.dropFirst().first.map({ $0 == " " || $0 == "\t" }) ?? true else { return line }
    return String(String.UnicodeScalarView(digits)) + "\\" + String(String.UnicodeScalarView(rest))
  }
}
