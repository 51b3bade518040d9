import StrictJSON
import Testing

@Suite("Writing")
struct WriterTests {
  private func written(_ value: JSONValue) -> String { String(decoding: JSONWriter().bytes(of: value), as: UTF8.self) }

  @Test("a file has one value a line and two spaces an indent")
  func layout() {
    let value: JSONValue = [
      "id": "k7q2m", "days": [1, .number("2.50"), [:], []], "signed": ["by": .null, "seen": true],
    ]
    #expect(
      written(value) == """
        {
          "id": "k7q2m",
          "days": [
            1,
            2.50,
            {},
            []
          ],
          "signed": {
            "by": null,
            "seen": true
          }
        }

        """)
  }

  @Test("a compact value is one line")
  func compact() {
    let value: JSONValue = ["a": [1, "x\ny", .null], "b": [:], "c": ["d": false]]
    let line = String(decoding: JSONWriter().compactBytes(of: value), as: UTF8.self)
    #expect(line == "{\"a\":[1,\"x\\ny\",null],\"b\":{},\"c\":{\"d\":false}}")
  }

  @Test(
    "only what must be escaped is escaped",
    arguments: [
      ("\"\\/", "\\\"\\\\/"), ("\u{8}\u{C}\n\r\t", "\\b\\f\\n\\r\\t"), ("\0\u{1}\u{1F}", "\\u0000\\u0001\\u001f"),
      ("\u{7F}é\u{2028}\u{202E}😀", "\u{7F}é\u{2028}\u{202E}😀"), ("", ""),
    ])
  func escapes(text: String, inside: String) {
    #expect(written(.string(text)) == "\"\(inside)\"\n")
    #expect(written([text: 1]) == "{\n  \"\(inside)\": 1\n}\n")
  }
}
