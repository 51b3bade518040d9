import Testing

@testable import Drawing

@Suite("Text that others wrote")
struct SafeTextTests {
  @Test(
    "shows what would move, colour, reverse or hide",
    arguments: [
      ("plain text", "plain text"), ("naïve café £5", "naïve café £5"), ("a\u{1B}[31mb", "a⟨ESC⟩[31mb"),
      ("a\u{9B}2J", "a⟨U+009B⟩2J"), ("x\u{7F}", "x⟨DEL⟩"), ("one\ntwo\tthree\r\nfour", "one two three four"),
      ("a\rb", "a⟨CR⟩b"), ("user\u{202E}gnp", "user⟨U+202E⟩gnp"), ("pass\u{200B}word", "pass⟨U+200B⟩word"),
      ("soft\u{AD}ly", "soft⟨U+00AD⟩ly"), ("\u{FEFF}bom", "⟨U+FEFF⟩bom"), ("a\u{FE0F}", "a⟨U+FE0F⟩"),
      ("a\u{200D}b", "a⟨U+200D⟩b"), ("a\u{E0041}", "a⟨U+E0041⟩"), ("a\u{2028}b", "a⟨U+2028⟩b"),
      ("\u{301}a", "◌\u{301}a"), ("\u{E000}", "⟨U+E000⟩"), ("\u{3164}", "⟨U+3164⟩"),
      ("\u{115F}\u{200D}", "⟨U+115F⟩⟨U+200D⟩"),
    ])
  func hostile(_ text: String, _ shown: String) {
    #expect(SafeText.visible(text) == shown)
  }

  @Test(
    "leaves emoji sequences, flags, marks and joined scripts alone",
    arguments: ["e\u{301}", "👩‍👩‍👧", "👍🏽", "❤️", "1️⃣", "🇬🇧", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏳️‍🌈", "क्‍ष", "نامه‌ای", "漢字", "한국어"])
  func kept(_ text: String) {
    #expect(Array(SafeText.visible(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("has an ASCII form of its tokens")
  func ascii() {
    #expect(SafeText.visible("\u{1B}\u{202E}\u{301}", ascii: true) == "<ESC><U+202E><U+0301>")
  }

  @Test("is visible and settled after one pass, whatever the character")
  func everyScalar() {
    let beyondIdeographs = UInt32(0xE0000)...0xE01FF
    for value in Array(UInt32(0)...0x1FFFF) + Array(beyondIdeographs) {
      guard let scalar = Unicode.Scalar(value), !scalar.properties.isUnifiedIdeograph else { continue }
      for text in [String(scalar), "a\(scalar)b"] {
        let shown = SafeText.visible(text)
        let isSettled = shown == SafeText.visible(shown) && shown.allSatisfy { TextWidth.columns(of: $0) > 0 }
        if !isSettled { Issue.record("U+\(String(value, radix: 16))") }
      }
    }
  }

  @Test("what is read as plain letters is shown as it is, a column each, beside any neighbour")
  func plainLetters() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)b"
      guard let columns = SafeText.plainColumns(text) else { continue }
      let isPlain =
        columns == 3 && text.count == 3 && text.allSatisfy { TextWidth.columns(of: $0) == 1 }
        && SafeText.visible(text + "\u{1B}").hasPrefix(text)
      if !isPlain { Issue.record("U+\(String(value, radix: 16))") }
    }
    #expect(SafeText.plainColumns("Ealing’s “plan” — 1…2 │ ▐") == 25)
    #expect(SafeText.plainColumns("soft\u{AD}hyphen") == nil)
  }
}
