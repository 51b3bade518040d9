/// How one text became another, told word by word, so that a long text need not be read twice.
public struct WordDifference: Sendable, Equatable {
  /// Words that follow each other: in both texts, in the old one alone, or in the new one alone.
  public enum Piece: Sendable, Equatable {
    case kept(String)
    case takenOut(String)
    case putIn(String)
  }

  public private(set) var pieces: [Piece] = []
  /// Texts with more pairs of words than this differ too much to be matched word by word.
  private static let mostPairs = 250_000

  public init(from old: String, to new: String) {
    let (left, right) = (Self.words(of: old), Self.words(of: new))
    let head = zip(left, right).prefix { $0 == $1 }.count
    let rest = min(left.count, right.count) - head
    let tail = zip(left.reversed(), right.reversed()).prefix(rest).prefix { $0 == $1 }.count
    add(left[..<head], Piece.kept)
    match(Array(left[head..<(left.count - tail)]), Array(right[head..<(right.count - tail)]))
    add(left[(left.count - tail)...], Piece.kept)
  }

  /// The same with every kept stretch shortened to a few words beside what changed; the left-out ones leave "…".
  ///
  /// - Parameter context: the words that stay on each side of a change.
  public func shortened(context: Int = 4, mark: String = "…") -> [Piece] {
    pieces.enumerated().map { place, piece in
      guard case .kept(let text) = piece else { return piece }
      let words = Self.words(of: text)
      let before = place == 0 ? 0 : context
      let after = place == pieces.count - 1 ? 0 : context
      guard words.count > before + after + 1 else { return piece }
      return .kept((words.prefix(before) + [Substring(mark)] + words.suffix(after)).joined(separator: " "))
    }
  }

  private static func words(of text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  private mutating func add(_ words: some Sequence<Substring>, _ piece: (String) -> Piece) {
    let text = words.joined(separator: " ")
    if !text.isEmpty { pieces.append(piece(text)) }
  }

  /// The longest words that both have in the same order are kept.
  private mutating func match(_ old: [Substring], _ new: [Substring]) {
    guard old.count * new.count <= Self.mostPairs else {
      add(old, Piece.takenOut)
      add(new, Piece.putIn)
      return
    }
    let lengths = Self.commonLengths(old, new)
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      let start = (left, right)
      while left < old.count, right < new.count, old[left] == new[right] { (left, right) = (left + 1, right + 1) }
      add(old[start.0..<left], Piece.kept)
      let changed = (left, right)
      while left < old.count || right < new.count {
        if left < old.count, right < new.count, old[left] == new[right] { break }
        let isOld = right == new.count || left < old.count && lengths[left + 1][right] >= lengths[left][right + 1]
        if isOld { left += 1 } else { right += 1 }
      }
      add(old[changed.0..<left], Piece.takenOut)
      add(new[changed.1..<right], Piece.putIn)
    }
  }

  /// How many words the rests of two texts have in common, by where the rests begin.
  private static func commonLengths(_ old: [Substring], _ new: [Substring]) -> [[Int]] {
    var lengths = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for left in old.indices.reversed() {
      for right in new.indices.reversed() {
        lengths[left][right] =
          old[left] == new[right]
          ? lengths[left + 1][right + 1] + 1 : max(lengths[left + 1][right], lengths[left][right + 1])
      }
    }
    return lengths
  }
}
