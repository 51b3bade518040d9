/// A cheap memory of an object's keys: a key whose bit is new cannot be a repetition.
struct KeysSeen {
  /// Up to this many keys are compared as they come; a larger object is checked by sorting when it closes.
  static let few = 32

  var count = 0
  private var bits: UInt64 = 0

  /// Counts a key, and answers whether one with the same bit came before it.
  @inline(__always)
  mutating func mayRepeat(hash: UInt32) -> Bool {
    let bit: UInt64 = 1 << UInt64(hash & 63)
    defer { bits |= bit }
    count += 1
    return bits & bit != 0
  }
}

extension Parser {
  /// Notes the hash of the key just read, and refuses it if the object already has it.
  @inline(__always)
  mutating func addKey(_ key: Int, of object: Int, to keys: inout KeysSeen) throws(JSONError) {
    let hash = hash(of: tape[key])
    tape[key].next = hash
    if keys.mayRepeat(hash: hash), keys.count <= KeysSeen.few { try refuseIfEarlier(key, of: object) }
  }

  @inline(never)
  private func refuseIfEarlier(_ key: Int, of object: Int) throws(JSONError) {
    var earlier = object + 1
    while earlier < key {
      if isSameKey(tape[earlier], tape[key]) { throw repetition(of: key) }
      earlier = Int(tape[earlier + 1].next)
    }
  }

  /// Refuses the first repeated key of a closed object in n log n comparisons, even when every hash collides.
  @inline(never)
  func refuseRepeatedKeys(of object: Int) throws(JSONError) {
    var keys: [UInt64] = []
    var key = object + 1
    while key < tape.count {
      keys.append(UInt64(tape[key].next) << 32 | UInt64(key))
      key = Int(tape[key + 1].next)
    }
    keys.sort()
    if let first = repeated(among: keys[...]) { throw repetition(of: first) }
  }

  /// The first key that repeats another, among hashes (upper half) with their keys (lower half) in order.
  private func repeated(among sorted: ArraySlice<UInt64>) -> Int? {
    var first: Int?
    var start = sorted.startIndex
    while start < sorted.endIndex {
      var next = start + 1
      while next < sorted.endIndex && sorted[next] >> 32 == sorted[start] >> 32 { next += 1 }
      if next - start > 1, let key = repeated(withOneHash: sorted[start..<next]) { first = min(first ?? key, key) }
      start = next
    }
    return first
  }

  private func repeated(withOneHash sorted: ArraySlice<UInt64>) -> Int? {
    let keys = sorted.map { Int($0 & 0xFFFF_FFFF) }.sorted { isOrdered($0, $1) }
    return zip(keys, keys.dropFirst()).filter { isSameKey(tape[$0], tape[$1]) }.map(\.1).min()
  }

  private func isOrdered(_ left: Int, _ right: Int) -> Bool {
    let (leftText, rightText) = (unescaped(tape[left]), unescaped(tape[right]))
    return leftText == rightText ? left < right : leftText.lexicographicallyPrecedes(rightText)
  }

  private func isSameKey(_ left: Token, _ right: Token) -> Bool {
    if left.next != right.next { return false }
    if left.isEscaped || right.isEscaped { return unescaped(left) == unescaped(right) }
    if left.length != right.length { return false }
    return areSame(bytes + Int(left.start), bytes + Int(right.start), count: left.length)
  }

  private func repetition(of key: Int) -> JSONError {
    let text = String(decoding: unescaped(tape[key]), as: UTF8.self)
    let reason = "the key \(JSONError.quoted(text)) stands twice in this object"
    return refusal(reason, at: Int(tape[key].start) - 1)
  }

  private func unescaped(_ token: Token) -> [UInt8] {
    StrictJSON.unescaped(UnsafeBufferPointer(start: bytes + Int(token.start), count: token.length))
  }

  private func hash(of key: Token) -> UInt32 {
    if !key.isEscaped { return StrictJSON.hash(UnsafeBufferPointer(start: bytes + Int(key.start), count: key.length)) }
    return unescaped(key).withUnsafeBufferPointer { StrictJSON.hash($0) }
  }
}

/// A hash of a key's bytes; it only saves comparisons, so it needs to be quick and not unpredictable.
private func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
  guard let start = key.baseAddress else { return 0 }
  var hash = UInt64(truncatingIfNeeded: key.count)
  var index = 0
  while index + 8 <= key.count {
    hash = (hash ^ Word(at: start + index).bits) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    index += 8
  }
  var tail: UInt64 = 0
  while index < key.count {
    tail = tail << 8 | UInt64(start[index])
    index += 1
  }
  hash = (hash ^ tail) &* 0x9E37_79B9_7F4A_7C15
  return UInt32(truncatingIfNeeded: hash >> 32)
}
