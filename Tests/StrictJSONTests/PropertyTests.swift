import StrictJSON
import Testing

@Suite("Properties over random values")
struct PropertyTests {
  @Test("what is written is read back as the same value, and written again with the same bytes")
  func roundTrip() throws(JSONError) {
    var random = Seeded(state: 2026)
    for _ in 0..<1500 {
      let value = random.value()
      let bytes = JSONWriter().bytes(of: value)
      #expect(try JSONValue.parse(bytes) == value)
      #expect(try JSONWriter().bytes(of: JSONValue.parse(bytes)) == bytes)
      let line = JSONWriter().compactBytes(of: value)
      #expect(try JSONValue.parse(line) == value)
      #expect(!line.contains(UInt8(ascii: "\n")))
    }
  }

  @Test("a reader finds every member of a random object, and the tree holds the same")
  func members() throws {
    var random = Seeded(state: 7)
    for _ in 0..<500 {
      let node = try JSONDocument(parsing: JSONWriter().bytes(of: random.value())).root
      for (key, value) in node.members {
        let found = try #require(node.member(named: key))
        #expect(found.position == value.position && JSONValue(found) == JSONValue(value))
      }
    }
  }
}
