import Glibc
import StrictJSON
import Testing

@Suite("Mutated input")
struct MutationTests {
  /// `HEED_MUTATIONS` asks for more, and `HEED_SEED` for others (docs/durability.md).
  private static func number(_ name: String, or other: Int) -> Int {
    getenv(name).flatMap { Int(String(cString: $0)) } ?? other
  }

  @Test("none of it brings the reader down, and whatever is read is written canonically and read as the same value")
  func mutations() throws {
    let (count, seed) = (Self.number("HEED_MUTATIONS", or: 20_000), Self.number("HEED_SEED", or: 2026))
    var mutator = Mutator(random: Seeded(state: UInt64(seed)))
    var accepted = 0
    for _ in 0..<count {
      let input = mutator.next()
      guard let document = try? JSONDocument(parsing: input) else { continue }
      accepted += 1
      let value = JSONValue(document.root)
      let written = JSONWriter().bytes(of: value)
      let again = try JSONValue.parse(written)
      let line = JSONWriter().compactBytes(of: value)
      if try again != value || JSONWriter().bytes(of: again) != written || JSONValue.parse(line) != value {
        Issue.record("\(input)")
      }
      if String(validating: input, as: UTF8.self) == nil { Issue.record("read as text: \(input)") }
    }
    #expect(accepted > count / 50 && accepted < count, "\(accepted) of \(count)")
  }
}

/// Inputs that are nearly JSON: cases and values that were changed, cut, joined and repeated in a few places.
struct Mutator {
  var random: Seeded

  private static let cases = (ParsingCases.valid + ParsingCases.invalid + ParsingCases.refused).filter {
    $0.count < 300
  }
  /// Bytes that mean something, and those that begin or break characters.
  private static let telling =
    Array("\"\\{}[],:-+.0123eEu/ \n\t\u{1}\u{7F}tfnbr".utf8) + [
      0x80, 0xBF, 0xC0, 0xC3, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xFF,
    ]

  mutating func next() -> [UInt8] {
    var input = seed()
    for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&input) }
    return input
  }

  private mutating func seed() -> [UInt8] {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: JSONWriter().bytes(of: random.value())
    case 1: JSONWriter().compactBytes(of: random.value())
    default: Self.cases.randomElement(using: &random) ?? []
    }
  }

  private mutating func mutate(_ input: inout [UInt8]) {
    guard !input.isEmpty else { return input.append(Self.telling.randomElement(using: &random) ?? 0) }
    let place = Int.random(in: 0..<input.count, using: &random)
    let end = min(input.count, place + Int.random(in: 1...12, using: &random))
    let byte = Self.telling.randomElement(using: &random) ?? 0
    switch Int.random(in: 0..<9, using: &random) {
    case 0: input[place] = byte
    case 1: input[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 2: input[place] = UInt8.random(in: 0...255, using: &random)
    case 3: input.insert(byte, at: place)
    case 4: input.removeSubrange(place..<end)
    case 5: input.insert(contentsOf: input[place..<end], at: Int.random(in: 0...input.count, using: &random))
    case 6: input.removeSubrange(place...)
    case 7: input.insert(contentsOf: Self.cases.randomElement(using: &random) ?? [], at: place)
    default: input.swapAt(place, Int.random(in: 0..<input.count, using: &random))
    }
  }
}
