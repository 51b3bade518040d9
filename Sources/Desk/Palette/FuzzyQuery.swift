/// What was typed to find a command by: letters that stand in order, or words in any order.
struct FuzzyQuery: Sendable {
  private let whole: String
  private let terms: [[Character]]

  /// Words that say nothing of what is meant, unless they are all there is.
  private static let small: Set<String> = [
    "a", "an", "the", "to", "of", "in", "on", "for", "by", "is", "it", "as", "my", "this", "that", "i",
  ]

  init(_ text: String) {
    let words = FuzzyText.words(of: text)
    whole = words.joined(separator: " ")
    let telling = words.filter { !Self.small.contains($0) }
    terms = (telling.isEmpty ? words : telling).map(Array.init)
  }

  var isEmpty: Bool { terms.isEmpty }

  /// How well something fits: how many of the typed words stand in it, and then how well they do.
  struct Rank: Comparable {
    let matched: Int
    let score: Int

    static func < (left: Rank, right: Rank) -> Bool { (left.matched, left.score) < (right.matched, right.score) }
  }

  /// Nil where no word of it fits any of the texts.
  func rank(of texts: [FuzzyText]) -> Rank? {
    let scores = terms.compactMap { term in texts.compactMap { $0.score(of: term) }.max() }
    guard !scores.isEmpty else { return nil }
    return Rank(matched: scores.count, score: scores.reduce(0, +) + (texts.map { $0.likeness(to: whole) }.max() ?? 0))
  }

  /// Those that fit most of what was typed, best first; equals stay in the order given.
  func best<Entry>(of entries: [Entry], texts: (Entry) -> [FuzzyText]) -> [Entry] {
    let ranked = entries.enumerated().compactMap { place, entry in
      rank(of: texts(entry)).map { (place: place, entry: entry, rank: $0) }
    }
    let most = ranked.map(\.rank.matched).max() ?? 0
    return ranked.filter { $0.rank.matched == most }
      .sorted { ($1.rank, $0.place) < ($0.rank, $1.place) }
      .map(\.entry)
  }
}

/// A text to be found by, prepared once.
struct FuzzyText: Sendable {
  /// How dear a text is: its own name, another name for it, or a sentence about it, in which only whole beginnings of
  /// words count.
  enum Weight: Int, Sendable {
    case name = 3
    case otherName = 2
    case sentence = 1
  }

  private let text: String
  private let letters: [Character]
  /// The place at which each letter's word begins.
  private let starts: [Int]
  private let weight: Weight

  init(_ text: String, _ weight: Weight) {
    self.text = Self.words(of: text).joined(separator: " ")
    self.weight = weight
    letters = Array(self.text)
    var start = 0
    var starts: [Int] = []
    for (place, letter) in letters.enumerated() {
      if letter == " " { start = place + 1 }
      starts.append(start)
    }
    self.starts = starts
  }

  /// Its words in small letters, without what is between them.
  static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
  }

  /// What is won by being the whole text, or its beginning.
  func likeness(to whole: String) -> Int {
    if text == whole { return 100 * weight.rawValue }
    return text.hasPrefix(whole) ? 20 * weight.rawValue - min(19, letters.count - whole.count) : 0
  }

  /// How well a word's letters stand in the text in their order: those that begin words and those that follow each
  /// other count most. Nil where they do not, or where they are strewn about.
  func score(of term: [Character]) -> Int? {
    let strict = weight == .sentence
    var best: [Int?] = letters.indices.map { letters[$0] == term[0] && starts[$0] == $0 ? 8 : nil }
    for letter in term.dropFirst() {
      best = letters.indices.map { place in
        guard letters[place] == letter else { return nil }
        if strict { return place > 0 ? best[place - 1].map { $0 + 5 } : nil }
        return (0..<place).compactMap { before in
          step(from: before, to: place).flatMap { gain in best[before].map { $0 + gain } }
        }
        .max()
      }
    }
    return best.indices.compactMap { place in best[place].map { ($0 + (endsWord(place) ? 3 : 0)) * weight.rawValue } }
      .max()
  }

  /// What is won by going from one letter to another: nil where a letter within another word was skipped to.
  private func step(from before: Int, to place: Int) -> Int? {
    if place == before + 1 { return 5 }
    if starts[place] == place { return 6 }
    return starts[place] == starts[before] ? 1 : nil
  }

  private func endsWord(_ place: Int) -> Bool { place + 1 == letters.count || letters[place + 1] == " " }
}
