/// Text as a document may carry it: no control character, and nothing that turns the reading order round.
enum ShownText {
  /// The text with every break of a line as a newline, tabs as spaces, and other controls as visible tokens: "⟨U+202E⟩".
  static func visible(_ text: String) -> String {
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return text }
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      if breaks.contains(scalar.value) {
        shown.append("\n")
      } else if scalar == "\t" {
        shown.append(" ")
      } else if isHidden(scalar) {
        shown.append(contentsOf: token(for: scalar).unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// The lines of a text that say something.
  static func lines(_ text: String) -> [String] {
    visible(text).split(separator: "\n").map { String($0).stripped }.filter { !$0.isEmpty }
  }

  private static let breaks: Set<UInt32> = [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]

  /// Controls, what XML does not allow, and marks and overrides of the reading order.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB:
      true
    case let value: value & 0xFFFE == 0xFFFE
    }
  }

  private static func token(for scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
  }
}
