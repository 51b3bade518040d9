import Drawing

/// Text as a file may carry it: the same safe text as on the screen, but with its lines kept.
enum ShownText {
  /// The text with every break of a line as a newline, tabs as spaces, and whatever would act on a terminal, turn the
  /// reading order round or hide as a visible token: "⟨U+202E⟩".
  static func visible(_ text: String) -> String {
    if SafeText.isPlain(text) { return text }
    guard text.unicodeScalars.contains(where: isBreak) else { return SafeText.visible(text) }
    return split(text).map { SafeText.visible($0) }.joined(separator: "\n")
  }

  /// The text on one line.
  static func line(_ text: String) -> String {
    SafeText.isPlain(text) ? text : split(text).map { SafeText.visible($0) }.joined(separator: " ")
  }

  /// The lines of a text that say something.
  static func lines(_ text: String) -> [String] {
    visible(text).split(separator: "\n").map { String($0).stripped }.filter { !$0.isEmpty }
  }

  private static func split(_ text: String) -> [String] {
    var (lines, line) = ([String](), String.UnicodeScalarView())
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      if isBreak(scalar) {
        lines.append(String(line))
        line = String.UnicodeScalarView()
      } else {
        line.append(scalar)
      }
    }
    return lines + [String(line)]
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029].contains(scalar.value)
  }
}
