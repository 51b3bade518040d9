import Glibc

/// Texts that try to act on whatever shows them, to turn its words round or to hide in it; the same in every run.
public struct HostileTexts: Sequence, IteratorProtocol {
  private var state: UInt64
  private var left: Int

  /// As many as `HEED_HOSTILE` asks for, else `count`.
  public init(_ count: Int, seed: UInt64 = 2026) {
    left = getenv("HEED_HOSTILE").flatMap { Int(String(cString: $0)) } ?? count
    state = seed
  }

  public mutating func next() -> String? {
    guard left > 0 else { return nil }
    left -= 1
    return (0...random(below: 8)).map { _ in piece() }.joined()
  }

  private mutating func piece() -> String {
    switch random(below: 6) {
    case 0: return Self.sequences[random(below: Self.sequences.count)]
    case 1, 2:
      let range = Self.ranges[random(below: Self.ranges.count)]
      let value = range.lowerBound + UInt32(random(below: range.count))
      return Unicode.Scalar(value).map { String($0) } ?? "\u{FFFD}"
    default: return Self.words[random(below: Self.words.count)]
    }
  }

  /// SplitMix64.
  private mutating func random(below end: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(end))
  }

  /// Orders to a terminal, as a whole.
  private static let sequences = [
    "\u{1B}]52;c;aGVlZA==\u{7}", "\u{9D}52;c;aGVlZA==\u{9C}", "\u{1B}]0;another title\u{7}", "\u{1B}]2;title\u{1B}\\",
    "\u{1B}]8;;https://board.invalid/\u{1B}\\minutes\u{1B}]8;;\u{1B}\\", "\u{1B}P$q\"p\u{1B}\\", "\u{90}+q\u{9C}",
    "\u{1B}[2J\u{1B}[H", "\u{9B}31m", "\u{1B}[6n", "\u{1B}[?1049h", "\u{1B}[201~", "\u{1B}c", "\u{1B}^note\u{1B}\\",
    "\u{1B}_G=\u{1B}\\", "\u{9E}note\u{9C}", "\u{1B}(0", "\u{E}lqk\u{F}", "\r\nForged: line", "\rover",
    "\u{8}\u{8}\u{8}",
    "\u{202E}dexeg\u{202C}", "\u{2067}\u{2066}yes\u{2069}\u{2069}", "pay\u{200B}\u{2060}roll",
    "🏴\u{E0075}\u{E0073}\u{E007F}",
    "a\u{E0068}\u{E0069}", "x\u{FE0F}\u{FE00}", "\u{FEFF}mark", "\u{2028}next\u{2029}", "\u{85}next",
    "x\u{200D}y\u{200C}z",
  ]

  private static let ranges: [ClosedRange<UInt32>] = [
    0x00...0x1F, 0x7F...0x9F, 0x061C...0x061C, 0x034F...0x034F, 0x115F...0x1160, 0x180B...0x180F, 0x200B...0x200F,
    0x2028...0x202E, 0x2060...0x206F, 0x3164...0x3164, 0xE000...0xE00F, 0xFDD0...0xFDEF, 0xFE00...0xFE0F,
    0xFEFF...0xFEFF,
    0xFFA0...0xFFA0, 0xFFF0...0xFFFF, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0x1FFFE...0x1FFFF, 0xE0000...0xE01EF,
    0xF0000...0xF000F, 0x10FFF0...0x10FFFF, 0x0300...0x036F, 0x0600...0x0605, 0x0378...0x0379,
  ]

  private static let words = [
    "minutes ", "Adult K ", "naïve café ", "£5 – “so” ", "中村花子", "👩‍👩‍👧", "❤️", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "e\u{301}", "क्‍ष", "نامه‌ای", "한국어",
    "=HYPERLINK(\"x\")", "<b onclick='x'>", "| * _ # [x](y)", "_x0007_", "\"quoted\", and; \\n", "\t", "\n",
    "葛\u{E0100}",
  ]
}
