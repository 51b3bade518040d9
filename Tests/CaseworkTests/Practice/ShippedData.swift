import Foundation

@testable import Casework

/// Reads what ships under Resources the way the register will, and writes it back: enough for tests, no more.
enum ShippedData {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Resources").standardizedFileURL

  static func paths(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(name).path)
      .filter { $0.hasSuffix(".json") }.sorted().map { "\(name)/\($0)" }
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  static func object(_ path: String) throws -> [String: Any] {
    let data = try Data(contentsOf: folder.appendingPathComponent(path))
    return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  static func items<I: Item>(_ folder: String) throws -> [I] { try paths(in: folder).map { try item(object($0)) } }

  static func holidays() throws -> [HolidayTable] { try paths(in: "holidays").map { try read(object($0)) } }

  static func tools() throws -> [AuditTool] { try paths(in: "audit-tools").map { try read(object($0)) } }

  static func reference() throws -> ReferenceData {
    try ReferenceData(
      frameworks: items("frameworks"), kinds: items("kinds"), schemes: items("schemes"), lists: items("lists"),
      scales: items("scales"), tools: tools(), holidays: holidays(), settings: read(object("settings/defaults.json")))
  }

  static func read<P: Fielded>(_ object: [String: Any]) -> P {
    var value = P()
    var reader = ObjectReading(object: object)
    value.visit(&reader)
    return value
  }

  static func item<I: Item>(_ object: [String: Any]) -> I {
    var value = I()
    value.id = Identifier(object["id"] as? String ?? "")
    var reader = ObjectReading(object: object)
    value.visit(&reader)
    return value
  }
}

/// Fills fields from a parsed object; what is absent stays as it was.
struct ObjectReading: FieldVisitor {
  let object: [String: Any]

  /// Foundation cannot tell 1 from true: the field's own form can.
  private func read<T: FieldValue>(_ value: Any?, as _: T.Type = T.self) -> T? {
    guard let value else { return nil }
    if T.form == .flag { return T(fieldText: value as? Bool == true ? "true" : "false") }
    return T(fieldText: value as? String ?? "\(value)")
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) {
    if let found = read(object[field.key], as: T.self) { value = found }
  }
  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) {
    value = read(object[field.key])
  }
  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {
    values = (object[field.key] as? [Any] ?? []).compactMap { read($0) }
  }
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) {
    value = ShippedData.read(object[field.key] as? [String: Any] ?? [:])
  }
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    value = (object[field.key] as? [String: Any]).map { ShippedData.read($0) }
  }
  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    values = (object[field.key] as? [[String: Any]] ?? []).map { ShippedData.item($0) }
  }
}

/// Writes fields in the canonical style: two spaces, one value a line, blank ones left out.
struct CanonicalText: FieldVisitor {
  private var lines: [String] = []

  static func of<P: Fielded>(_ value: P) -> String { object(value, id: nil) + "\n" }
  static func of<I: Item>(_ value: I) -> String { object(value, id: value.id.text) + "\n" }

  private static func object<P: Fielded>(_ value: P, id: String?) -> String {
    var (value, text) = (value, CanonicalText())
    if let id { text.lines.append("\"id\": \"\(id)\"") }
    value.visit(&text)
    return block("{", text.lines, "}")
  }

  private static func block(_ open: String, _ lines: [String], _ close: String) -> String {
    let inner = lines.joined(separator: ",\n").split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    return "\(open)\n\(inner)\n\(close)"
  }

  private func quoted<T: FieldValue>(_ value: T) -> String {
    T.form == .number || T.form == .flag ? value.fieldText : "\"\(value.fieldText)\""
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) {
    if !value.isBlank { lines.append("\"\(field.key)\": \(quoted(value))") }
  }
  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) {
    if let value { lines.append("\"\(field.key)\": \(quoted(value))") }
  }
  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {
    if !values.isEmpty { lines.append("\"\(field.key)\": \(Self.block("[", values.map(quoted), "]"))") }
  }
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) {
    lines.append("\"\(field.key)\": \(Self.object(value, id: nil))")
  }
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    if let value { lines.append("\"\(field.key)\": \(Self.object(value, id: nil))") }
  }
  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    let written = values.map { Self.object($0, id: $0.id.text) }
    if !values.isEmpty { lines.append("\"\(field.key)\": \(Self.block("[", written, "]"))") }
  }
}
