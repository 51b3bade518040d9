import StrictJSON
import Testing

@Suite("What the reader refuses")
struct RefusedTests {
  @Test(
    "a fault is named with its line and its column",
    arguments: [
      ("", 1, 1, "there is nothing to read"),
      (" \n ", 2, 2, "the text ends where a value is expected"),
      ("\u{FEFF}{}", 1, 1, "the text begins with a byte order mark"),
      ("{} {}", 1, 4, "there is more text after the end of the value"),
      ("[1]\n]", 2, 1, "there is more text after the end of the value"),
      ("[1,]", 1, 4, "a comma stands before the closing \"]\""),
      ("{\"a\": 1,\n}", 2, 1, "a comma stands before the closing \"}\""),
      ("[,1]", 1, 2, "a value is expected here, not \",\""),
      ("[1,,2]", 1, 4, "a value is expected here, not \",\""),
      ("[1 2]", 1, 4, "a comma or \"]\" is expected here, not \"2\""),
      ("[1", 1, 3, "the text ends where a comma or \"]\" is expected"),
      ("[1}", 1, 3, "a comma or \"]\" is expected here, not \"}\""),
      ("{\"a\" 1}", 1, 6, "a colon after the key is expected here, not \"1\""),
      ("{a: 1}", 1, 2, "a key in double quotes is expected here, not \"a\""),
      ("{1: 1}", 1, 2, "a key in double quotes is expected here, not \"1\""),
      ("{'a': 1}", 1, 2, "a key in double quotes is expected here, not \"'\""),
      ("{\"a\":1 // x\n}", 1, 8, "a comma or \"}\" is expected here, not \"/\""),
      ("{\"a\":", 1, 6, "the text ends where a value is expected"),
      ("{\"stage\": 1,\n  \"é\": 2, \"stage\": 3}", 2, 11, "the key \"stage\" stands twice in this object"),
      ("{\"a\": 1, \"\\u0061\": 2}", 1, 10, "the key \"a\" stands twice in this object"),
      ("{\"\\u202e\": 1, \"\u{202E}\": 2}", 1, 15, "the key \"\\u{202e}\" stands twice in this object"),
      ("{\"\": 1, \"\": 2}", 1, 9, "the key \"\" stands twice in this object"),
      ("[\u{202E}]", 1, 2, "a value is expected here, not \"\\u{202e}\""),
      ("[\u{A0}1]", 1, 2, "a value is expected here, not \"\\u{a0}\""),
      ("[\u{B}1]", 1, 2, "a value is expected here, not \"\\u{b}\""),
      ("[\0]", 1, 2, "a value is expected here, not \"\\u{0}\""),
      ("[tru]", 1, 2, "a value is expected here, not \"t\""), ("True", 1, 1, "a value is expected here, not \"T\""),
      ("nul", 1, 1, "a value is expected here, not \"n\""), ("NaN", 1, 1, "a value is expected here, not \"N\""),
      ("-Infinity", 1, 2, "a digit is expected here, not \"I\""),
      ("truefalse", 1, 5, "there is more text after the end of the value"),
      ("+1", 1, 1, "a value is expected here, not \"+\""), (".5", 1, 1, "a value is expected here, not \".\""),
      ("-", 1, 2, "the text ends where a digit is expected"), ("01", 1, 1, "a number begins with a needless zero"),
      ("[-01]", 1, 2, "a number begins with a needless zero"),
      ("1.", 1, 3, "the text ends where a digit after the decimal point is expected"),
      ("[1.e3]", 1, 4, "a digit after the decimal point is expected here, not \"e\""),
      ("[1e]", 1, 4, "a digit of the exponent is expected here, not \"]\""),
      ("1e+", 1, 4, "the text ends where a digit of the exponent is expected"),
      ("0x10", 1, 2, "there is more text after the end of the value"),
      ("[\"a", 1, 2, "the string that begins here has no closing quote"),
      ("[\"a\\\"]", 1, 2, "the string that begins here has no closing quote"),
      ("[\"é\t\"]", 1, 4, "a control character stands in a string without an escape"),
      ("[\"a\nb\"]", 1, 4, "a control character stands in a string without an escape"),
      ("\"\0\"", 1, 2, "a control character stands in a string without an escape"),
      ("\"\\x\"", 1, 2, "a backslash here begins no known escape"),
      ("\"\\", 1, 2, "a backslash here begins no known escape"),
      ("\"\\u12g4\"", 1, 2, "the escape here lacks its four hexadecimal digits"),
      ("\"\\u123", 1, 2, "the escape here lacks its four hexadecimal digits"),
      ("\"\\U0041\"", 1, 2, "a backslash here begins no known escape"),
      ("\"\\ud83d\"", 1, 2, "an escape here is half of a surrogate pair"),
      ("\"a\\ude00\"", 1, 3, "an escape here is half of a surrogate pair"),
      ("\"\\ud83d\\u0041\"", 1, 2, "an escape here is half of a surrogate pair"),
      ("\"\\ud83d\\ud83d\"", 1, 2, "an escape here is half of a surrogate pair"),
      ("\"\\ud83dn\"", 1, 2, "an escape here is half of a surrogate pair"),
      ("\"\\ud83d\\u12\"", 1, 8, "the escape here lacks its four hexadecimal digits"),
    ])
  func refuses(text: String, line: Int, column: Int, reason: String) {
    let error = refusal(of: Array(text.utf8))
    #expect(error?.description == "line \(line), column \(column): \(reason)")
  }

  @Test(
    "bytes that are not UTF-8 are refused where they stand",
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
      [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
      [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF0, 0x9F, 0x98, 0x28],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ] as [[UInt8]])
  func refusesBadText(bad: [UInt8]) {
    let position = JSONPosition(line: 2, column: 3, offset: 5)
    let expected = JSONError(reason: "a byte here is not valid UTF-8", position: position)
    #expect(refusal(of: [0x5B, 0x0A, 0x22, 0xC3, 0xA9] + bad + [0x22, 0x5D]) == expected)
    #expect(refusal(of: [0x5B, 0x0A, 0x22, 0xC3, 0xA9] + bad) == expected)
    #expect(refusal(of: [0x5B] + bad + [0x5D]) != nil)
  }

  @Test("whatever is larger or deeper than the limits is refused")
  func limits() {
    #expect(refusal(of: nested(129))?.description == "line 1, column 129: objects and arrays stand more than 128 deep")
    #expect(refusal(of: nested(100_000))?.column == 129)
    let long = [UInt8(ascii: "[")] + Array("\"".utf8) + Array(repeating: 0x61, count: 262_145) + Array("\"]".utf8)
    #expect(
      refusal(of: long)?.description == "line 1, column 2: the string that begins here has more than 262144 bytes")
    #expect(refusal(of: [0x31, 0x31, 0x31], limits: JSONLimits(inputBytes: 2)) != nil)
  }

  @Test("in a large object the first repeated key is refused, also when it is spelt with an escape")
  func repeatedAmongMany() {
    let keys = (0..<5000).map { "\"key \($0)\":0" } + ["\"k\\u0065y 7\":1", "\"key 8\":1"]
    let error = refusal(of: Array(("{" + keys.joined(separator: ",\n") + "}").utf8))
    #expect(error?.description == "line 5001, column 1: the key \"key 7\" stands twice in this object")
  }

  @Test("a key that repeats is found at every place and distance")
  func repeatedAnywhere() {
    for (first, second) in (0..<40).flatMap({ first in (first + 1..<41).map { (first, $0) } }) {
      var keys = (0...40).map { "\"member \($0)\":0" }
      keys[second] = keys[first]
      #expect(refusal(of: Array(("{" + keys.joined(separator: "\n,") + "}").utf8))?.line == second + 1)
    }
  }

  @Test("text in a message shows what is invisible or active, and is cut when long")
  func quoting() {
    #expect(JSONError.quoted("a\u{1B}[2J\u{200B}\u{A0}\"\\é") == "\"a\\u{1b}[2J\\u{200b}\\u{a0}\\\"\\\\é\"")
    #expect(JSONError.quoted(String(repeating: "x", count: 61)) == "\"" + String(repeating: "x", count: 60) + "...\"")
  }
}
