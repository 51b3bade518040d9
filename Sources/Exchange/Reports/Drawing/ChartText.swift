import Casework

/// How wide words come out in a drawing, where no font can be asked: about right for any plain sans serif, rather too
/// wide than too narrow.
enum ChartText {
  /// In the drawing's units.
  static func width(_ text: String, size: Int = 14) -> Double {
    text.reduce(0) { $0 + share(of: $1) } * Double(size)
  }

  /// The same of bold letters.
  static func strongWidth(_ text: String, size: Int = 14) -> Double { width(text, size: size) * 1.15 }

  /// The text in at most so many lines that fit the width; the last ends in "…" where there is more of it.
  static func lines(_ text: String, width: Double, size: Int = 14, atMost limit: Int = 2) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in ShownText.lines(text).joined(separator: " ").split(separator: " ") {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if line.isEmpty || self.width(longer, size: size) <= width {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    lines.append(line)
    let isCut = lines.count > limit
    return lines.prefix(limit).enumerated().map { index, line in
      fitted(line, width, size, isCut: isCut && index == limit - 1)
    }
  }

  private static func fitted(_ line: String, _ width: Double, _ size: Int, isCut: Bool) -> String {
    if !isCut, self.width(line, size: size) <= width { return line }
    var short = line
    while !short.isEmpty, self.width(short + "…", size: size) > width { short.removeLast() }
    return short.stripped + "…"
  }

  /// Of the font's size.
  private static func share(of character: Character) -> Double {
    if "ijlI.,:;'|! ".contains(character) { return 0.34 }
    if "ftr()[]-".contains(character) { return 0.42 }
    if "mwMW—…@%".contains(character) { return 1 }
    if character.isASCII { return character.isUppercase ? 0.75 : 0.63 }
    return character.unicodeScalars.contains { $0.value >= 0x1100 } ? 1.1 : 0.7
  }
}
