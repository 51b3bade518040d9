/// One pass over the bytes of an input that leaves a tape of tokens, or says why it cannot.
struct Parser: ~Copyable {
  let bytes: UnsafePointer<UInt8>
  let end: Int
  let limits: JSONLimits
  var at = 0
  var tape: [Token] = []

  init(_ input: UnsafeBufferPointer<UInt8>, limits: JSONLimits, empty: UnsafePointer<UInt8>) {
    bytes = input.baseAddress ?? empty
    end = input.count
    self.limits = limits
  }

  mutating func parse() throws(JSONError) {
    try checkBeginning()
    tape.reserveCapacity(end / 16 + 8)
    skipBlanks()
    try value(depth: 0)
    skipBlanks()
    if at < end { throw refusal("there is more text after the end of the value") }
  }

  private func checkBeginning() throws(JSONError) {
    if end > limits.inputBytes { throw refusal("there are more than \(limits.inputBytes) bytes to read") }
    if end >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      throw refusal("the text begins with a byte order mark")
    }
  }

  mutating func value(depth: Int) throws(JSONError) {
    switch peek {
    case Byte.quote: try string()
    case Byte.openBrace: try object(depth: depth + 1)
    case Byte.openBracket: try array(depth: depth + 1)
    case Byte.minus, Byte.zero...UInt8(ascii: "9"): try number()
    case UInt8(ascii: "t"): try word("true", .true)
    case UInt8(ascii: "f"): try word("false", .false)
    case UInt8(ascii: "n"): try word("null", .null)
    default: throw unexpected("a value")
    }
  }

  private mutating func word(_ word: StaticString, _ kind: JSONKind) throws(JSONError) {
    let count = word.utf8CodeUnitCount
    guard end - at >= count, areSame(bytes + at, word.utf8Start, count: count) else { throw unexpected("a value") }
    append(kind, from: at, to: at + count)
    at += count
  }
}

extension Parser {
  private mutating func array(depth: Int) throws(JSONError) {
    let index = try open(.array, depth: depth)
    var count = 0
    if peek != Byte.closeBracket {
      repeat {
        try value(depth: depth)
        count += 1
      } while try goesOn(until: Byte.closeBracket)
    }
    close(index, count: count)
  }

  private mutating func object(depth: Int) throws(JSONError) {
    let index = try open(.object, depth: depth)
    var keys = KeysSeen()
    if peek != Byte.closeBrace {
      repeat {
        guard peek == Byte.quote else { throw unexpected("a key in double quotes") }
        try string()
        try addKey(tape.count - 1, of: index, to: &keys)
        skipBlanks()
        guard peek == Byte.colon else { throw unexpected("a colon after the key") }
        at += 1
        skipBlanks()
        try value(depth: depth)
      } while try goesOn(until: Byte.closeBrace)
    }
    close(index, count: keys.count)
    if keys.count > KeysSeen.few { try refuseRepeatedKeys(of: index) }
  }

  private mutating func open(_ kind: JSONKind, depth: Int) throws(JSONError) -> Int {
    if depth > limits.depth { throw refusal("objects and arrays stand more than \(limits.depth) deep") }
    append(kind, from: at, to: at)
    at += 1
    skipBlanks()
    return tape.count - 1
  }

  /// Passes a comma and answers true, or stays before the closing byte and answers false.
  @inline(__always)
  private mutating func goesOn(until closing: UInt8) throws(JSONError) -> Bool {
    skipBlanks()
    if peek == closing { return false }
    guard peek == Byte.comma else { throw unexpected("a comma or \"\(Unicode.Scalar(closing))\"") }
    at += 1
    skipBlanks()
    if peek == closing { throw refusal("a comma stands before the closing \"\(Unicode.Scalar(closing))\"") }
    return true
  }

  private mutating func close(_ index: Int, count: Int) {
    at += 1
    tape[index].end = UInt32(truncatingIfNeeded: at)
    tape[index].next = UInt32(truncatingIfNeeded: tape.count)
    tape[index].head |= UInt32(truncatingIfNeeded: count) << 4
  }
}

extension Parser {
  /// The byte to be read next, or 0, which nothing accepts, at the end.
  @inline(__always)
  var peek: UInt8 { at < end ? bytes[at] : 0 }

  @inline(__always)
  mutating func skipBlanks() {
    while at < end {
      switch bytes[at] {
      case Byte.space where at + 8 <= end && Word(at: bytes + at).bits == Word.spaces: at += 8
      case Byte.space, Byte.lineFeed, Byte.carriageReturn, Byte.tab: at += 1
      default: return
      }
    }
  }

  @inline(__always)
  mutating func append(_ kind: JSONKind, from start: Int, to end: Int, isEscaped: Bool = false) {
    let next = UInt32(truncatingIfNeeded: tape.count + 1)
    tape.append(Token(kind, start: start, end: end, next: next, isEscaped: isEscaped))
  }

  @inline(never)
  func refusal(_ reason: String, at offset: Int? = nil) -> JSONError {
    let input = UnsafeBufferPointer(start: bytes, count: end)
    return JSONError(reason: reason, position: JSONPosition(of: offset ?? at, in: input))
  }

  /// "... is expected here, not X", where X is the scalar that stands here, shown visibly.
  @inline(never)
  func unexpected(_ wanted: String) -> JSONError {
    if end == 0 { return refusal("there is nothing to read") }
    if at >= end { return refusal("the text ends where \(wanted) is expected") }
    let rest = UnsafeBufferPointer(start: bytes + at, count: min(4, end - at))
    guard let scalar = String(decoding: rest, as: UTF8.self).unicodeScalars.first else { return refusal(wanted) }
    return refusal("\(wanted) is expected here, not \(JSONError.quoted(String(scalar)))")
  }
}
