import Drawing
import HostileText
import Testing

@Suite("Hostile text on the way to a screen")
struct HostileTextTests {
  @Test("no text made visible, wrapped or fitted acts, turns the reading order round or hides, in either set of signs")
  func visible() {
    for text in HostileTexts(3_000) {
      for ascii in [false, true] {
        let shown = SafeText.visible(text, ascii: ascii)
        let fitted = TextWidth.padded(text, to: 20, ascii: ascii)
        for line in [shown, fitted] + TextWidth.wrap(text, width: 20, ascii: ascii) {
          let hidden = Hidden.scalars(in: line)
          if !hidden.isEmpty { Issue.record("\(text.unicodeScalars.map(\.value)) leaves \(hidden.map(\.value))") }
        }
        if SafeText.visible(shown, ascii: ascii) != shown { Issue.record("\(text.unicodeScalars.map(\.value))") }
      }
    }
  }

  @Test("no cell of a canvas holds what acts or hides, wherever a text is put and however it is cut")
  func canvas() {
    for (number, text) in HostileTexts(3_000, seed: 7).enumerated() {
      var canvas = Canvas(Size(24, 2), glyphs: number % 2 == 0 ? .unicode : .ascii)
      canvas.put(text, at: Point(number % 30 - 4, 0))
      canvas.put(text, at: Point(1, 1), width: number % 24)
      canvas.fill(Rect(Point(20, 0), Size(2, 1)), with: text.first ?? " ")
      let cells = canvas.row(0) + canvas.row(1)
      let hidden = cells.filter { $0.columns > 0 }.flatMap { Hidden.scalars(in: String($0.character)) }
      if !hidden.isEmpty { Issue.record("\(text.unicodeScalars.map(\.value)) leaves \(hidden.map(\.value))") }
    }
  }

  @Test("JSON with its hidden characters escaped is ASCII or visible throughout, and no longer than it must be")
  func escaped() {
    for text in HostileTexts(2_000, seed: 11) {
      // As a writer of JSON leaves it: what is below a blank is escaped already.
      let inside = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 && $0 != "\"" }))
      let escaped = SafeText.escaped(Array("[\n  \"\(inside)\"\n]\n".utf8))
      if Hidden.scalars(in: escaped, breaks: ["\n"]) != [] { Issue.record("\(text.unicodeScalars.map(\.value))") }
    }
    let plain = Array("{\n  \"naïve\": \"👩‍👩‍👧 ❤️ क्‍ष\"\n}\n".utf8)
    #expect(SafeText.escaped(plain) == plain)
    let hidden = SafeText.escaped(Array("[\"a\u{9B}\u{202E}\u{E0041}\u{7F}\"]".utf8))
    #expect(String(decoding: hidden, as: UTF8.self) == "[\"a\\u009b\\u202e\\udb40\\udc41\\u007f\"]")
  }
}
