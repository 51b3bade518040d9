import StrictJSON

/// Random numbers that are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func value(depth: Int = 0) -> JSONValue {
    switch Int.random(in: depth < 4 ? 0..<8 : 2..<8, using: &self) {
    case 0: .object(object(depth: depth))
    case 1: .array((0..<Int.random(in: 0..<5, using: &self)).map { _ in value(depth: depth + 1) })
    case 2:
      .number(["0", "-0", "-1.50", "6e+20", "0.1E-7", "123456789012345678901"].randomElement(using: &self) ?? "0")
    case 3: .int(Int.random(in: .min ... .max, using: &self))
    case 4: .bool(Bool.random(using: &self))
    case 5: .null
    default: .string(text())
    }
  }

  private mutating func object(depth: Int) -> JSONObject {
    var object = JSONObject()
    for _ in 0..<Int.random(in: 0..<6, using: &self) { object[text()] = value(depth: depth + 1) }
    return object
  }

  mutating func text() -> String {
    let alphabet: [Unicode.Scalar] = [
      "a", "Z", "7", " ", "/", "\"", "\\", "\n", "\r", "\t", "\u{8}", "\u{C}", "\0", "\u{1F}", "\u{7F}", "é", "\u{301}",
      "\u{7FF}", "\u{800}", "\u{2028}", "\u{202E}", "\u{D7FF}", "\u{E000}", "\u{FEFF}", "\u{FFFF}", "😀", "\u{10FFFF}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<20, using: &self) { text.append(alphabet.randomElement(using: &self) ?? "a") }
    return String(text)
  }
}

/// The refusal of an input, or nil if it is accepted.
func refusal(of bytes: [UInt8], limits: JSONLimits = JSONLimits()) -> JSONError? {
  do {
    _ = try JSONDocument(parsing: bytes, limits: limits)
    return nil
  } catch {
    return error
  }
}
