import Casework
import StrictJSON

/// Writes a record's fields over the object it was read from: what no field knows stays where it stood, and so does
/// every key whose value says the same as before.
///
/// A new record is written over nothing: its fields in the order it names them, blank ones left out.
struct RecordWriter: FieldVisitor {
  private let base: JSONObject
  /// What a new record of this kind writes: a key that the file lacks and that would only say this stays away.
  private let defaults: [String: JSONValue]
  private var fields: [(key: String, value: JSONValue?)] = []

  private init(over base: JSONObject?, defaults: [String: JSONValue]) {
    self.base = base ?? JSONObject()
    self.defaults = defaults
  }

  /// The object of a record without an identifier of its own.
  static func object<P: Fielded>(of value: P, over base: JSONObject?) -> JSONObject {
    var value = value
    var writer = RecordWriter(over: base, defaults: base == nil ? [:] : fresh(P.self))
    value.visit(&writer)
    return writer.merged
  }

  /// The object of a record with its identifier first.
  static func object<I: Item>(ofItem value: I, over base: JSONObject?) -> JSONObject {
    var value = value
    var writer = RecordWriter(over: base, defaults: base == nil ? [:] : fresh(I.self))
    writer.fields.append(("id", .string(value.id.text)))
    value.visit(&writer)
    return writer.merged
  }

  private static func fresh<P: Fielded>(_: P.Type) -> [String: JSONValue] {
    var writer = RecordWriter(over: nil, defaults: [:])
    var value = P()
    value.visit(&writer)
    return Dictionary(uniqueKeysWithValues: writer.fields.compactMap { field in field.value.map { (field.key, $0) } })
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) {
    keep(field, value.isBlank ? nil : Self.single(value))
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) {
    keep(field, value.map { Self.single($0) })
  }

  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {
    keep(field, values.isEmpty ? nil : .array(values.map { Self.single($0) }))
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) {
    let object = Self.object(of: value, over: base[field.key]?.object)
    keep(field, object.members.isEmpty ? nil : .object(object))
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    keep(field, value.map { .object(Self.object(of: $0, over: base[field.key]?.object)) })
  }

  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    let earlier = base[field.key]?.objectsByID ?? [:]
    let objects = values.map { JSONValue.object(Self.object(ofItem: $0, over: earlier[$0.id.text])) }
    keep(field, objects.isEmpty ? nil : .array(objects))
  }

  private mutating func keep(_ field: Field, _ value: JSONValue?) { fields.append((field.key, value)) }

  private static func single<T: FieldValue>(_ value: T) -> JSONValue {
    switch value {
    case let flag as Bool: .bool(flag)
    case let number as Int: .int(number)
    default: .string(value.fieldText)
    }
  }
}

extension RecordWriter {
  private var merged: JSONObject {
    var object = base
    var previous: String?
    for (key, value) in fields {
      let stood = base[key]
      switch (stood, value) {
      case (let stood?, nil) where stood.isBlank: break
      case (_?, nil): object.removeValue(forKey: key)
      case (_?, let value?): object[key] = value
      case (nil, let value?) where value != defaults[key]: object.insert(value, forKey: key, after: previous)
      default: continue
      }
      if object[key] != nil { previous = key }
    }
    return object
  }
}

extension JSONValue {
  var object: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }

  var array: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// Whether it says nothing, in whatever way a person may have written that.
  var isBlank: Bool {
    switch self {
    case .null: true
    case .bool(let truth): !truth
    case .string(let text): text.isEmpty
    case .array(let elements): elements.isEmpty
    case .object(let object): object.members.isEmpty
    case .number: false
    }
  }

  /// The identifier of a list entry.
  var id: String? { object?["id"]?.string }

  /// A list's entries by identifier.
  var objectsByID: [String: JSONObject] {
    let pairs = (array ?? []).compactMap { element in
      element.object.flatMap { object in element.id.map { ($0, object) } }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
