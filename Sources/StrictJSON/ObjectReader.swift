/// Reads the members of one object by name; keys asked for in the order of the file are found at once.
public struct ObjectReader: Sendable {
  @usableFromInline let document: JSONDocument
  @usableFromInline let first: Int
  @usableFromInline let end: Int
  @usableFromInline var upcoming: Int
  /// A bit for every key; 0 until a key is not the one after the last.
  @usableFromInline var keys: UInt64 = 0

  /// A reader before the first member, or nil if the value is not an object.
  @inlinable
  public init?(_ node: JSONNode) {
    let token = node.token
    guard token.kind == .object else { return nil }
    document = node.document
    first = node.index + 1
    end = Int(token.next)
    upcoming = first
  }

  /// The value under a key, or nil if there is none: first the member after the last one found, then all others.
  @inlinable
  public mutating func next(_ key: StaticString) -> JSONNode? {
    next(UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
  }

  @inlinable
  mutating func next(_ key: UnsafeBufferPointer<UInt8>) -> JSONNode? {
    guard let found = place(of: key) else { return nil }
    upcoming = Int(document.tokens[found].next)
    return JSONNode(document: document, index: found)
  }

  /// Most keys asked for are the next one or none: both are told without looking at the others.
  @inlinable
  mutating func place(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    if upcoming < end, document.isKey(document.tokens[upcoming], key) { return upcoming + 1 }
    if keys == 0 { keys = document.keyBits(from: first, to: end) }
    guard keys & keyBit(key) != 0 else { return nil }
    return index(of: key, from: upcoming, to: end) ?? index(of: key, from: first, to: upcoming)
  }

  /// The index of the value under a key among the members between two keys.
  @inlinable
  func index(of wanted: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> Int? {
    var key = from
    while key < to {
      if document.isKey(document.tokens[key], wanted) { return key + 1 }
      key = Int(document.tokens[key + 1].next)
    }
    return nil
  }
}

/// One bit of 64, by a key's length and first byte. Never wrong about a key that is not escaped.
@inlinable
func keyBit(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
  1 << UInt64((key.count &* 7 &+ Int(key.first ?? 0)) & 63)
}

extension JSONDocument {
  /// The bits of an object's keys; all of them where a key has escapes.
  @inlinable
  func keyBits(from first: Int, to end: Int) -> UInt64 {
    var bits: UInt64 = 0
    var key = first
    while key < end {
      let token = tokens[key]
      if token.isEscaped { return .max }
      bits |= withRaw(token, keyBit)
      key = Int(tokens[key + 1].next)
    }
    return bits
  }

  @inlinable
  func isKey(_ token: Token, _ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    if !token.isEscaped, token.length != wanted.count { return false }
    return withRaw(token) { raw in
      if token.isEscaped { return unescaped(raw).elementsEqual(wanted) }
      guard let left = raw.baseAddress, let right = wanted.baseAddress else { return false }
      return areSame(left, right, count: raw.count)
    }
  }
}

extension JSONNode {
  /// The value under a key of an object, or nil if there is none.
  @inlinable
  public func member(_ key: StaticString) -> JSONNode? {
    guard var reader = ObjectReader(self) else { return nil }
    return reader.next(key)
  }

  /// The value under a key that is known only at run time, or nil if there is none.
  public func member(named key: String) -> JSONNode? {
    guard var reader = ObjectReader(self) else { return nil }
    var key = key
    return key.withUTF8 { reader.next($0) }
  }
}
