import Casework
import StrictJSON

/// A record as a JSON object: every field that says something by its name in the file, links as references.
struct RecordJSON: FieldVisitor {
  private(set) var object = JSONObject()
  private let reading: FieldReading

  init(_ reading: FieldReading) { self.reading = reading }

  static func value<R: Fielded>(of record: R, _ reading: FieldReading) -> JSONValue {
    var visitor = RecordJSON(reading)
    var copy = record
    copy.visit(&visitor)
    return .object(visitor.object)
  }

  private func value(_ stored: String, _ form: FieldForm) -> JSONValue {
    switch form {
    case .flag: .bool(stored == "true")
    case .number: Int(stored).map { .int($0) } ?? .string(stored)
    case .link, .party, .mention: .string(reading.words(stored, for: form))
    case .text, .day, .instant, .choice, .timescale: .string(stored)
    }
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) {
    if !value.isBlank { object[field.key] = self.value(value.fieldText, T.form) }
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) {
    if let value { object[field.key] = self.value(value.fieldText, T.form) }
  }

  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {
    if !values.isEmpty { object[field.key] = .array(values.map { value($0.fieldText, T.form) }) }
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) {
    if value != P() { object[field.key] = Self.value(of: value, reading) }
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    if let value { object[field.key] = Self.value(of: value, reading) }
  }

  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    if !values.isEmpty { object[field.key] = .array(values.map { Self.value(of: $0, reading) }) }
  }
}
