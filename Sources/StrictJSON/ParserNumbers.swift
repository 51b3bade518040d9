extension Parser {
  /// Reads a number, which begins at a minus sign or a digit, and appends its token.
  mutating func number() throws(JSONError) {
    let start = at
    if peek == Byte.minus { at += 1 }
    if peek == Byte.zero {
      at += 1
      if isDigit(peek) { throw refusal("a number begins with a needless zero", at: start) }
    } else {
      try digits("a digit")
    }
    if peek == UInt8(ascii: ".") {
      at += 1
      try digits("a digit after the decimal point")
    }
    if peek | 0x20 == UInt8(ascii: "e") {
      at += 1
      if peek == UInt8(ascii: "+") || peek == Byte.minus { at += 1 }
      try digits("a digit of the exponent")
    }
    append(.number, from: start, to: at)
  }

  private mutating func digits(_ wanted: StaticString) throws(JSONError) {
    guard isDigit(peek) else { throw unexpected("\(wanted)") }
    repeat { at += 1 } while isDigit(peek)
  }

  @inline(__always)
  private func isDigit(_ byte: UInt8) -> Bool { byte &- Byte.zero < 10 }
}
