import Casework
import Testing

@Suite("Differences of words")
struct WordDifferenceTests {
  typealias Piece = WordDifference.Piece

  @Test(
    "what was taken out and put in stands between the words that stayed",
    arguments: [
      ("a b c", "a x c", [Piece.kept("a"), .takenOut("b"), .putIn("x"), .kept("c")]),
      ("a b", "a b", [.kept("a b")]), ("", "a b", [.putIn("a b")]), ("a b", "", [.takenOut("a b")]),
      ("one two", "one two three", [.kept("one two"), .putIn("three")]),
      ("a a", "a", [.kept("a"), .takenOut("a")]),
      ("a b c d", "b c x d", [.takenOut("a"), .kept("b c"), .putIn("x"), .kept("d")]),
    ])
  func pieces(old: String, new: String, pieces: [Piece]) {
    #expect(WordDifference(from: old, to: new).pieces == pieces)
  }

  @Test("both texts can be read back from the pieces, whatever they are", arguments: 1...40)
  func whole(seed: Int) {
    let words = ["a", "b", "c", "d"]
    func text(_ start: Int) -> String {
      (0..<(start % 9)).map { words[(start &* 31 &+ $0 &* $0 &* seed) % 4] }.joined(separator: " ")
    }
    let (old, new) = (text(seed), text(seed &* 7 &+ 3))
    var (left, right): ([String], [String]) = ([], [])
    for piece in WordDifference(from: old, to: new).pieces {
      switch piece {
      case .kept(let text):
        left.append(text)
        right.append(text)
      case .takenOut(let text): left.append(text)
      case .putIn(let text): right.append(text)
      }
    }
    #expect(left.joined(separator: " ") == old)
    #expect(right.joined(separator: " ") == new)
  }

  @Test("texts of thousands of other words are told as one taken out and one put in")
  func long() {
    let old = (0..<2000).map { "o\($0)" }.joined(separator: " ")
    let new = (0..<2000).map { "n\($0)" }.joined(separator: " ")
    #expect(WordDifference(from: old, to: new).pieces == [.takenOut(old), .putIn(new)])
  }

  @Test("long stretches that stayed are shortened to a few words beside a change")
  func shortened() {
    let many = (1...20).map { "w\($0)" }.joined(separator: " ")
    let pieces = WordDifference(from: "\(many) old \(many)", to: "\(many) new \(many)").shortened(context: 2)
    #expect(pieces == [.kept("… w19 w20"), .takenOut("old"), .putIn("new"), .kept("w1 w2 …")])
  }
}
