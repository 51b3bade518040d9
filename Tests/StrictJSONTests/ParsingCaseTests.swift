import StrictJSON
import Testing

@Suite("The cases that parsers are commonly tried with")
struct ParsingCaseTests {
  private func words(_ input: [UInt8]) -> String { String(decoding: input.prefix(80), as: UTF8.self) }

  @Test("everything that is allowed is read, and written canonically reads as the same value")
  func valid() throws(JSONError) {
    #expect(ParsingCases.valid.count > 90)
    for input in ParsingCases.valid {
      if let refusal = refusal(of: input) { Issue.record("\(words(input)): \(refusal)") }
      let value = try JSONValue.parse(input)
      #expect(try JSONValue.parse(JSONWriter().bytes(of: value)) == value, "\(words(input))")
    }
  }

  @Test("everything that is forbidden is refused, with a place within it")
  func invalid() {
    #expect(ParsingCases.invalid.count > 180)
    for input in ParsingCases.invalid {
      guard let refusal = refusal(of: input) else {
        Issue.record("read: \(words(input))")
        continue
      }
      #expect((0...input.count).contains(refusal.offset), "\(words(input))")
      #expect(!refusal.reason.isEmpty && refusal.line >= 1 && refusal.column >= 1)
    }
  }

  @Test("numbers of any size are read, and written as they came")
  func kept() throws(JSONError) {
    for (text, number) in ParsingCases.kept {
      let value = try JSONValue.parse(ParsingCases.bytes(text))
      #expect(value == [.number(number)])
      #expect(String(decoding: JSONWriter().compactBytes(of: value), as: UTF8.self) == text)
    }
  }

  @Test("what could mean different things to different readers is refused")
  func refused() {
    for input in ParsingCases.refused { #expect(refusal(of: input) != nil, "\(words(input))") }
  }
}
