extension Parser {
  /// Reads a string, which begins at its opening quote, and appends its token.
  mutating func string() throws(JSONError) {
    let opening = at
    at += 1
    var isEscaped = false
    scan: while true {
      skipPlain()
      guard at < end else { throw refusal("the string that begins here has no closing quote", at: opening) }
      switch bytes[at] {
      case Byte.quote: break scan
      case Byte.backslash:
        try escape()
        isEscaped = true
      case 0x80...: try multibyte()
      case ..<0x20: throw refusal("a control character stands in a string without an escape")
      default: at += 1
      }
    }
    if at - opening - 1 > limits.stringBytes {
      throw refusal("the string that begins here has more than \(limits.stringBytes) bytes", at: opening)
    }
    append(.string, from: opening + 1, to: at, isEscaped: isEscaped)
    at += 1
  }

  @inline(__always)
  private mutating func skipPlain() {
    while at + 8 <= end {
      let plain = Word(at: bytes + at).plainPrefix
      at += plain
      if plain < 8 { return }
    }
  }

  /// Passes one UTF-8 sequence of two to four bytes (RFC 3629, section 4).
  private mutating func multibyte() throws(JSONError) {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[at] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: throw refusal("a byte here is not valid UTF-8")
    }
    guard end - at >= length, second.contains(bytes[at + 1]),
      length < 3 || bytes[at + 2] & 0xC0 == 0x80, length < 4 || bytes[at + 3] & 0xC0 == 0x80
    else { throw refusal("a byte here is not valid UTF-8") }
    at += length
  }

  private mutating func escape() throws(JSONError) {
    let start = at
    at += 1
    switch peek {
    case Byte.quote, Byte.backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      at += 1
    case UInt8(ascii: "u"): try unicodeEscape(from: start)
    default: throw refusal("a backslash here begins no known escape", at: start)
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(JSONError) {
    let first = try codeUnit(from: start)
    if first & 0xF800 != 0xD800 { return }
    guard first < 0xDC00, at + 1 < end, bytes[at] == Byte.backslash, bytes[at + 1] == UInt8(ascii: "u") else {
      throw refusal("an escape here is half of a surrogate pair", at: start)
    }
    at += 1
    guard try codeUnit(from: at - 1) & 0xFC00 == 0xDC00 else {
      throw refusal("an escape here is half of a surrogate pair", at: start)
    }
  }

  /// Reads `u` and four hexadecimal digits.
  private mutating func codeUnit(from start: Int) throws(JSONError) -> UInt16 {
    guard end - at >= 5, let unit = hexadecimal(bytes + at + 1) else {
      throw refusal("the escape here lacks its four hexadecimal digits", at: start)
    }
    at += 5
    return unit
  }
}
