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

  @Test("no cut or mutated input brings the reader down, and what it accepts is sound", arguments: 0..<4)
  func mutations(part: Int) throws(JSONError) {
    var random = Seeded(state: UInt64(part))
    let seeds: [String] = [
      "{\"id\": \"k7\", \"n\": [-1.5e3, 0], \"é\": {\"a\": null, \"\\u0061b\": true}}",
      "[\"\\ud83d\\ude00 \\n\u{1F600} plain text\", false, {}, [], 10, \"\"]",
    ]
    var accepted = 0
    for _ in 0..<50_000 {
      let bytes = mutated(Array(seeds[part % 2].utf8), with: &random)
      guard let document = try? JSONDocument(parsing: bytes) else { continue }
      accepted += 1
      let value = JSONValue(document.root)
      if try JSONValue.parse(JSONWriter().bytes(of: value)) != value || String(validating: bytes, as: UTF8.self) == nil
      {
        Issue.record("accepted \(bytes)")
      }
    }
    #expect(accepted > 1000)
  }

  private func mutated(_ seed: [UInt8], with random: inout Seeded) -> [UInt8] {
    let telling = Array("\"\\{}[],:-+.0123eEu \n\u{1}tfn/".utf8) + [0x80, 0xBF, 0xC3, 0xE2, 0xED, 0xF0, 0xF4, 0xFF]
    var bytes = seed
    for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let byte = telling[Int.random(in: 0..<telling.count, using: &random)]
      switch Int.random(in: 0..<8, using: &random) {
      case 0...2: bytes[place] = byte
      case 3, 4: bytes.insert(byte, at: place)
      case 5, 6: bytes.remove(at: place)
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }
}
