/// A value inside a document: two words that can be copied freely and build nothing until they are asked.
public struct JSONNode: Sendable {
  @usableFromInline let document: JSONDocument
  @usableFromInline let index: Int

  @inlinable
  init(document: JSONDocument, index: Int) {
    self.document = document
    self.index = index
  }

  @inlinable var token: Token { document.tokens[index] }

  /// Which of the seven things the value is.
  @inlinable public var kind: JSONKind { token.kind }

  /// How many members an object or elements an array has; 0 for anything else.
  @inlinable public var count: Int { token.count }

  /// The text of a string, with its escapes resolved, or nil if the value is not a string.
  @inlinable public var string: String? {
    let token = token
    return token.kind == .string ? document.text(of: token) : nil
  }

  /// A number as it is written, or nil if the value is not a number.
  @inlinable public var numberText: String? {
    let token = token
    return token.kind == .number ? document.text(of: token) : nil
  }

  /// A number written without fraction or exponent, if it fits; otherwise nil.
  @inlinable public var int: Int? {
    let token = token
    return token.kind == .number ? document.withRaw(token, integer) : nil
  }

  /// The truth of `true` or `false`, or nil if the value is neither.
  @inlinable public var bool: Bool? {
    switch kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// Whether the value is `null`.
  @inlinable public var isNull: Bool { kind == .null }

  /// Where the value begins; found by counting lines from the start of the file, so meant for messages.
  public var position: JSONPosition {
    let offset = Int(token.start) - (token.kind == .string ? 1 : 0)
    return document.bytes.withUnsafeBufferPointer { JSONPosition(of: offset, in: $0) }
  }

  /// An error at this value, for readers with further demands on it.
  public func refusal(_ reason: String) -> JSONError { JSONError(reason: reason, position: position) }
}

/// The value of the digits, or nil with a fraction, an exponent or too many digits.
@usableFromInline
func integer(_ digits: UnsafeBufferPointer<UInt8>) -> Int? {
  let isNegative = digits.first == Byte.minus
  var value = 0
  for byte in isNegative ? digits.dropFirst() : digits[...] {
    let digit = Int(byte) - Int(Byte.zero)
    guard 0...9 ~= digit else { return nil }
    let (tenfold, isTooLarge) = value.multipliedReportingOverflow(by: 10)
    let (sum, isBeyond) = tenfold.subtractingReportingOverflow(digit)
    if isTooLarge || isBeyond { return nil }
    value = sum
  }
  if isNegative { return value }
  return value == .min ? nil : -value
}

extension JSONDocument {
  /// The text of a string, key or number.
  @inlinable
  func text(of token: Token) -> String {
    withRaw(token) { raw in
      token.isEscaped ? String(decoding: unescaped(raw), as: UTF8.self) : String(decoding: raw, as: UTF8.self)
    }
  }
}
