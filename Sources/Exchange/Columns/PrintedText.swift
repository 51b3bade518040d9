// How printed words are compared and cut. Sheets are typed by many hands: case, spaces and marks mean nothing.
extension StringProtocol {
  /// Letters and digits alone, in lower case: "Date  completed:" and "date-completed" are the same key.
  ///
  /// "&" is "and".
  var wordKey: String {
    lowercased().reduce(into: "") { key, letter in
      if letter.isLetter || letter.isNumber { key.append(letter) } else if letter == "&" { key += "and" }
    }
  }

  /// Without blanks at the ends, and with one space for every run of them.
  var collapsed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Without blanks at the ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.prefix(upTo: start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex))
  }

  /// Whether there is nothing to read in it.
  var isBlankText: Bool { allSatisfy(\.isWhitespace) }

  /// The lines that say something, each collapsed.
  var wordedLines: [String] {
    split(whereSeparator: \.isNewline).map(\.collapsed).filter { !$0.isEmpty }
  }

  /// The words, in lower case, with the marks about them taken off.
  var bareWords: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
  }
}

extension Character {
  /// A hyphen or a dash of any length.
  var isDash: Bool { "-‐‑‒–—−".contains(self) }
}
