import StrictJSON
import Testing

@Suite("What the reader accepts")
struct AcceptedTests {
  @Test(
    "every form that RFC 8259 allows is read as what it means",
    arguments: [
      ("null", JSONValue.null), (" true ", true), ("\t\r\n false\n", false), ("[]", []), ("{}", [:]), ("[ \n ]", []),
      ("{ }", [:]), ("0", .number("0")), ("-0", .number("-0")), ("-0.0e-0", .number("-0.0e-0")), ("12", 12),
      ("1E400", .number("1E400")), ("1.5e+3", .number("1.5e+3")), ("0.10", .number("0.10")),
      ("[1,2 , 3]", [1, 2, 3]), ("[[],[[]],{}]", [[], [[]], [:]]), ("{\"\":0}", ["": 0]),
      ("{\"a\":{\"a\":{\"a\":1}}}", ["a": ["a": ["a": 1]]]), ("[\"a\",\"a\"]", ["a", "a"]),
      ("\"\"", ""), ("\" \"", " "), ("\"\u{7F}\u{80}\u{FFFF}\u{10FFFF}\"", "\u{7F}\u{80}\u{FFFF}\u{10FFFF}"),
      ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\u{8}\u{C}\n\r\t"), ("\"\\u0000\\u001f\"", "\0\u{1F}"),
      ("\"\\u00e9\\u00E9\\u20aC\"", "éé€"), ("\"\\ud83d\\ude00\\uDBFF\\uDFFF\"", "😀\u{10FFFF}"),
      ("\"\\ud7ff\\ue000\\uffff\"", "\u{D7FF}\u{E000}\u{FFFF}"), ("\"\\\\u0041\"", "\\u0041"),
      ("\"\u{FEFF}\u{2028}\u{202E}\"", "\u{FEFF}\u{2028}\u{202E}"), ("\"// not /* a comment\"", "// not /* a comment"),
      ("\"12345678\\n12345678\"", "12345678\n12345678"), ("{\"é\":1,\"e\u{301}\":2}", ["é": 1, "e\u{301}": 2]),
    ] as [(String, JSONValue)])
  func accepts(text: String, value: JSONValue) throws(JSONError) {
    #expect(try JSONValue.parse(Array(text.utf8)) == value)
  }

  @Test("whatever has exactly the largest allowed size or depth is accepted")
  func limits() {
    let limits = JSONLimits(inputBytes: 17, stringBytes: 5, depth: 3)
    #expect(refusal(of: Array("[[[\"é é\", 12]]]".utf8), limits: limits) == nil)
    #expect(
      refusal(of: Array("[[[\"é é\", 123]]]".utf8), limits: limits)?.reason == "there are more than 17 bytes to read")
    #expect(refusal(of: nested(128)) == nil)
  }

  @Test("a large object with many different keys is read")
  func manyKeys() throws(JSONError) {
    let text = "{" + (0..<5000).map { "\"key \($0)\": \($0)" }.joined(separator: ",") + "}"
    let document = try JSONDocument(parsing: Array(text.utf8))
    #expect(document.root.count == 5000)
    #expect(document.root.member("key 4999")?.int == 4999)
  }
}

/// Arrays that stand `depth` deep.
func nested(_ depth: Int) -> [UInt8] {
  Array(repeating: UInt8(ascii: "["), count: depth) + Array(repeating: UInt8(ascii: "]"), count: depth)
}
