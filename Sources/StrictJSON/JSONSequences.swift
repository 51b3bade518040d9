/// The elements of an array, in order.
public struct JSONElements: Sequence, IteratorProtocol {
  @usableFromInline let document: JSONDocument
  @usableFromInline var index: Int
  @usableFromInline let end: Int
  /// How many elements the array has.
  public let underestimatedCount: Int

  @inlinable
  init(of node: JSONNode) {
    let token = node.token
    let isArray = token.kind == .array
    document = node.document
    index = node.index + 1
    end = isArray ? Int(token.next) : index
    underestimatedCount = isArray ? token.count : 0
  }

  @inlinable
  public mutating func next() -> JSONNode? {
    guard index < end else { return nil }
    defer { index = Int(document.tokens[index].next) }
    return JSONNode(document: document, index: index)
  }
}

/// The members of an object, in order.
public struct JSONMembers: Sequence, IteratorProtocol {
  @usableFromInline let document: JSONDocument
  @usableFromInline var key: Int
  @usableFromInline let end: Int
  /// How many members the object has.
  public let underestimatedCount: Int

  @inlinable
  init(of node: JSONNode) {
    let token = node.token
    let isObject = token.kind == .object
    document = node.document
    key = node.index + 1
    end = isObject ? Int(token.next) : key
    underestimatedCount = isObject ? token.count : 0
  }

  @inlinable
  public mutating func next() -> (key: String, value: JSONNode)? {
    guard key < end else { return nil }
    let value = key + 1
    defer { key = Int(document.tokens[value].next) }
    return (document.text(of: document.tokens[key]), JSONNode(document: document, index: value))
  }
}

extension JSONNode {
  /// The elements of an array; none for anything else.
  @inlinable public var elements: JSONElements { JSONElements(of: self) }

  /// The members of an object; none for anything else.
  @inlinable public var members: JSONMembers { JSONMembers(of: self) }
}
