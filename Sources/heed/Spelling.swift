/// What someone probably meant to type.
enum Spelling {
  /// The word that is as good as typed but for two slips at most; nothing where none is.
  static func nearest(to typed: String, among words: [String]) -> String? {
    let near = words.map { (word: $0, slips: slips(from: typed, to: $0)) }.min { $0.slips < $1.slips }
    return near.flatMap { $0.slips <= min(2, typed.count / 2) ? $0.word : nil }
  }

  /// How many letters have to be put in, taken out or changed: Levenshtein's distance.
  private static func slips(from typed: String, to name: String) -> Int {
    let letters = Array(name)
    var row = Array(0...letters.count)
    for (index, letter) in typed.enumerated() {
      var next = [index + 1]
      for (place, other) in letters.enumerated() {
        next.append(min(row[place] + (letter == other ? 0 : 1), row[place + 1] + 1, next[place] + 1))
      }
      row = next
    }
    return row[letters.count]
  }
}

extension [String] {
  /// "a, b or c".
  var alternatives: String {
    guard let last, count > 1 else { return joined() }
    return dropLast().joined(separator: ", ") + " or " + last
  }
}
