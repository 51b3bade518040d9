import Drawing
import Testing

@Suite("Measuring and fitting text")
struct TextWidthTests {
  @Test(
    "counts columns as a terminal does",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("한", 2), ("😀", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("🇬🇧", 2),
      ("❤️", 1), ("…", 1), ("\u{1B}", 5), ("ｆ", 2), ("कि", 2),
    ])
  func columns(_ text: String, _ columns: Int) {
    #expect(TextWidth.columns(text) == columns)
  }

  @Test("truncates with an ellipsis and never splits a wide character")
  func truncates() {
    #expect(TextWidth.truncated("recommendation", to: 6) == "recom…")
    #expect(TextWidth.truncated("recommendation", to: 6, ascii: true) == "recom~")
    #expect(TextWidth.truncated("漢字漢字", to: 6) == "漢字…")
    #expect(TextWidth.truncated("abc", to: 3) == "abc")
    #expect(TextWidth.truncated("abc", to: 0) == "")
    #expect(TextWidth.truncated("abc", to: -4) == "")
  }

  @Test("pads to exactly the width asked for")
  func pads() {
    #expect(TextWidth.padded("ab", to: 4) == "ab  ")
    #expect(TextWidth.padded("ab", to: 4, alignment: .trailing) == "  ab")
    #expect(TextWidth.padded("ab", to: 5, alignment: .centre) == " ab  ")
    #expect(TextWidth.padded("漢字漢", to: 4) == "漢… ")
  }

  @Test(
    "wraps between words, and inside only those longer than a line",
    arguments: [
      ("the voice of the child", 9, ["the voice", "of the", "child"]), ("", 10, [""]),
      ("one\ntwo", 10, ["one", "two"]), ("a\r\n\r\nb", 10, ["a", "", "b"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]), ("to abcdefgh", 4, ["to", "abcd", "efgh"]),
      ("  indented text", 10, ["  indented", "text"]), ("漢字漢字", 3, ["漢", "字", "漢", "字"]),
      ("a\tb", 10, ["a   b"]), ("ab", 0, ["a", "b"]), ("word   word", 5, ["word", "word"]),
      ("x\u{1B}", 3, ["x⟨E", "SC⟩"]),
    ])
  func wraps(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(TextWidth.wrap(text, width: width) == lines)
  }

  @Test("wraps any text into lines that fit")
  func wrapsWithin() {
    let text = String(repeating: "The panel 漢字 heard\u{202E} from   the family,\ttwice. ", count: 20)
    for width in 2...90 {
      #expect(TextWidth.wrap(text, width: width).allSatisfy { TextWidth.columns($0) <= width })
    }
  }
}
