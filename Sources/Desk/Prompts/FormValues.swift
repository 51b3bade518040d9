import Casework

/// What a form holds, as stored, by field.
struct FormValues {
  private let stored: [String: [String]]

  init(_ form: Form, _ reading: FieldReading) {
    stored = Dictionary(form.fields.map { ($0.key, (try? $0.stored(reading).get()) ?? []) }) { $1 }
  }

  func all(_ key: String) -> [String] { stored[key] ?? [] }
  func first(_ key: String) -> String? { stored[key]?.first }
  func text(_ key: String) -> String { first(key) ?? "" }
  func day(_ key: String) -> Day? { first(key).flatMap(Day.init(fieldText:)) }
  func party(_ key: String) -> Party? { first(key).flatMap(Party.init(fieldText:)) }
}
