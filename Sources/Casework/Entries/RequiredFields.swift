/// Finds required fields that say nothing, wherever they stand in a record.
struct RequiredFields: FieldVisitor {
  private(set) var missing: [Field] = []

  static func missing<R: Fielded>(in record: R) -> [Field] {
    var visitor = RequiredFields()
    var copy = record
    copy.visit(&visitor)
    return visitor.missing
  }

  private mutating func note(_ field: Field, _ isBlank: Bool) {
    if field.traits.contains(.required) && isBlank { missing.append(field) }
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) { note(field, value.isBlank) }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) { note(field, value == nil) }

  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) { note(field, values.isEmpty) }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) { value.visit(&self) }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) { value?.visit(&self) }

  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    note(field, values.isEmpty)
    for index in values.indices { values[index].visit(&self) }
  }
}
