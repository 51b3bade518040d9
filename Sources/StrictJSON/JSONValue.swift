/// A value to be changed and written; equal to another if both would be written with the same bytes.
public enum JSONValue: Sendable {
  case object(JSONObject)
  case array([JSONValue])
  case string(String)
  /// A number as it is to be written, which the caller vouches for; use `int(_:)` for whole numbers.
  case number(String)
  case bool(Bool)
  case null

  /// A whole number.
  public static func int(_ value: Int) -> JSONValue { .number(String(value)) }

  /// The tree of a value in a document.
  public init(_ node: JSONNode) {
    switch node.kind {
    case .object: self = .object(JSONObject(members: node.members.map { ($0.key, JSONValue($0.value)) }))
    case .array: self = .array(node.elements.map { JSONValue($0) })
    case .string: self = .string(node.string ?? "")
    case .number: self = .number(node.numberText ?? "0")
    case .true: self = .bool(true)
    case .false: self = .bool(false)
    case .null: self = .null
    }
  }

  /// The tree of a whole input, or the first fault in it.
  public static func parse(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError) -> JSONValue {
    JSONValue(try JSONDocument(parsing: bytes, limits: limits).root)
  }
}

extension JSONValue: Equatable {
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.object(let left), .object(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.string(let left), .string(let right)): areSame(left, right)
    case (.number(let left), .number(let right)): areSame(left, right)
    case (.bool(let left), .bool(let right)): left == right
    case (.null, .null): true
    default: false
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int) { self = .int(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(JSONObject(elements)) }
}
