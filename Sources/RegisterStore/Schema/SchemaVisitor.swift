import Casework
import StrictJSON

/// Describes a record's file as a JSON Schema (2020-12), from the same fields that are read and written.
struct SchemaVisitor: FieldVisitor {
  private var properties: [(String, JSONValue)] = []

  /// The schema of an object; `isItem` where it has an identifier of its own.
  static func object<P: Fielded>(of _: P.Type, isItem: Bool) -> JSONObject {
    var visitor = SchemaVisitor()
    if isItem { visitor.properties.append(("id", ["type": "string", "minLength": 1])) }
    var blank = P()
    blank.visit(&visitor)
    var object: JSONObject = ["type": "object", "properties": .object(JSONObject(visitor.properties))]
    if isItem { object["required"] = ["id"] }
    return object
  }

  private mutating func add(_ field: Field, _ schema: JSONObject) {
    var titled: JSONObject = ["title": .string(field.label)]
    for (key, value) in schema.members { titled[key] = value }
    properties.append((field.key, .object(titled)))
  }

  private static func list(of schema: JSONObject) -> JSONObject { ["type": "array", "items": .object(schema)] }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) { add(field, T.form.schema) }
  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) { add(field, T.form.schema) }
  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) { add(field, Self.list(of: T.form.schema)) }
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) {
    add(field, Self.object(of: P.self, isItem: false))
  }
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    add(field, Self.object(of: P.self, isItem: false))
  }
  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    add(field, Self.list(of: Self.object(of: I.self, isItem: true)))
  }
}

extension FieldForm {
  /// What a single value of this form may be in a file.
  fileprivate var schema: JSONObject {
    switch self {
    case .text, .party, .mention, .timescale, .link: ["type": "string"]
    case .day: ["type": "string", "format": "date"]
    case .instant: ["type": "string", "format": "date-time"]
    case .flag: ["type": "boolean"]
    case .number: ["type": "integer"]
    case .choice(let choices): ["enum": .array(choices.map { .string($0.stored) })]
    }
  }
}
