/// A file's bytes, found to be strict JSON (RFC 8259, no key twice in an object), with a tape of where each value stands.
///
/// It never changes, so it can be parsed on one thread and read on others.
public final class JSONDocument: Sendable {
  /// The input as it was given.
  public let bytes: [UInt8]
  @usableFromInline let tokens: [Token]

  /// Parses the whole input, or throws the first fault in it.
  public init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError) {
    self.bytes = bytes
    self.tokens = try bytes.withUnsafeBufferPointer { (input) throws(JSONError) in
      var empty: UInt8 = 0
      return try withUnsafePointer(to: &empty) { (empty) throws(JSONError) in
        var parser = Parser(input, limits: limits, empty: empty)
        try parser.parse()
        return parser.tape
      }
    }
  }

  /// The outermost value.
  @inlinable public var root: JSONNode { JSONNode(document: self, index: 0) }

  @inlinable
  func withRaw<Answer>(_ token: Token, _ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[Int(token.start)..<Int(token.end)])) }
  }
}
