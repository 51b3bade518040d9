/// The bytes that a string stands for, of one that the parser has accepted.
@usableFromInline
func unescaped(_ raw: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  guard let start = raw.baseAddress else { return [] }
  var text: [UInt8] = []
  text.reserveCapacity(raw.count)
  var at = 0
  while at < raw.count {
    let run = at
    while at < raw.count && raw[at] != Byte.backslash { at += 1 }
    text.append(contentsOf: UnsafeBufferPointer(rebasing: raw[run..<at]))
    if at == raw.count { break }
    if raw[at + 1] != UInt8(ascii: "u") {
      text.append(control(raw[at + 1]))
      at += 2
    } else {
      at += appendScalar(start + at, to: &text)
    }
  }
  return text
}

private func control(_ letter: UInt8) -> UInt8 {
  switch letter {
  case UInt8(ascii: "b"): 0x08
  case UInt8(ascii: "f"): 0x0C
  case UInt8(ascii: "n"): Byte.lineFeed
  case UInt8(ascii: "r"): Byte.carriageReturn
  case UInt8(ascii: "t"): Byte.tab
  default: letter
  }
}

/// Appends the scalar of a `\uXXXX` or a pair of them, and answers how many bytes that took in the file.
private func appendScalar(_ escape: UnsafePointer<UInt8>, to text: inout [UInt8]) -> Int {
  let first = UInt32(hexadecimal(escape + 2) ?? 0xFFFD)
  guard first & 0xF800 == 0xD800 else {
    text.append(contentsOf: (Unicode.Scalar(first) ?? "\u{FFFD}").utf8)
    return 6
  }
  let second = UInt32(hexadecimal(escape + 8) ?? 0xFFFD)
  let scalar = Unicode.Scalar(0x10000 + ((first & 0x3FF) << 10) + (second & 0x3FF)) ?? "\u{FFFD}"
  text.append(contentsOf: scalar.utf8)
  return 12
}

/// The value of four hexadecimal digits, or nil if one is something else.
func hexadecimal(_ digits: UnsafePointer<UInt8>) -> UInt16? {
  var value: UInt16 = 0
  for index in 0..<4 {
    let digit: UInt8
    switch digits[index] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = digits[index] - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = digits[index] - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = digits[index] - UInt8(ascii: "A") + 10
    default: return nil
    }
    value = value << 4 | UInt16(digit)
  }
  return value
}
