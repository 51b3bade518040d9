/// One value or key on the tape, in 16 bytes; a container's token stands before those of its contents.
@usableFromInline
struct Token: Sendable {
  /// The first byte; of a string, the one after its opening quote.
  @usableFromInline var start: UInt32
  /// The byte after the last; of a string, its closing quote.
  @usableFromInline var end: UInt32
  /// The index of the token after this value and all it contains; in a key, the key's hash.
  @usableFromInline var next: UInt32
  /// Bits 0-2 the kind, bit 3 whether a string has escapes, the rest how many members or elements.
  @usableFromInline var head: UInt32

  @inlinable
  init(_ kind: JSONKind, start: Int, end: Int, next: UInt32, isEscaped: Bool = false) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.next = next
    self.head = UInt32(kind.rawValue) | (isEscaped ? 8 : 0)
  }

  @inlinable var kind: JSONKind { JSONKind(rawValue: UInt8(head & 7)).unsafelyUnwrapped }
  @inlinable var isEscaped: Bool { head & 8 != 0 }
  @inlinable var count: Int { Int(head >> 4) }
  @inlinable var length: Int { Int(end) - Int(start) }
}

/// The seven things a JSON value can be.
public enum JSONKind: UInt8, Sendable {
  case object, array, string, number, `true`, `false`, null
}
