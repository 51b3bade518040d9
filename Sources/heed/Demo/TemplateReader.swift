import Casework
import StrictJSON

/// Fills a record from a template: the record's own fields by name, in an object, or in their order, in a row.
///
/// A row is "in progress | -40 | @okafor": its cells are the fields as `visit` names them, lists of entries left out.
/// A day is an offset from the given one, a link is the name of what it leads to, a party in the directory or a finding is "@name".
struct TemplateReader: FieldVisitor {
  enum Source {
    case object(JSONObject)
    case row([String])
  }

  private let source: Source
  /// The name of the record, from which the identifiers of its entries follow.
  private let name: String
  private let template: DemoTemplate
  private var cell = 0
  private var known: Set<String> = []
  /// What could not be read, in words.
  private(set) var problems: [String] = []

  private init(_ source: Source, name: String, template: DemoTemplate) {
    self.source = source
    self.name = name
    self.template = template
  }

  /// Fills the fields that a template names and leaves the others as they are.
  ///
  /// - Parameter passing: keys that are not the record's own.
  static func fill<P: Fielded>(
    _ value: inout P, from json: JSONValue, name: String, passing: Set<String> = [], _ template: DemoTemplate
  ) -> [String] {
    let source: Source
    switch json {
    case .object(let object): source = .object(object)
    case .string(let row): source = .row(cells(of: row))
    default: return ["\(name) is neither an object nor a row"]
    }
    var reader = TemplateReader(source, name: name, template: template)
    value.visit(&reader)
    return reader.problems + reader.leftovers(passing.union(["id"]))
  }

  static func cells(of row: String) -> [String] {
    row.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { cell in
      let space = UInt8(ascii: " ")
      let end = cell.lastIndex { $0 != space }.map { cell.index(after: $0) } ?? cell.startIndex
      return String(Substring(cell[..<end].drop { $0 == space }))
    }
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) {
    if let text = text(of: field) { if let read: T = read(text, field) { value = read } }
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) {
    if let text = text(of: field) { if let read: T = read(text, field) { value = read } }
  }

  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {
    switch json(of: field) {
    case .array(let texts): values = texts.compactMap { read(Self.text($0), field) }
    case .string(let list): values = list.split(separator: ";").compactMap { read(String($0).stripped, field) }
    default: break
    }
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) {
    guard let json = json(of: field) else { return }
    if case .string(let printed) = json, let timescale = Timescale(printed: template.text(printed)) as? P {
      value = timescale
    } else {
      problems += Self.fill(&value, from: json, name: "\(name)/\(field.key)", template)
    }
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    guard case .object = source, let json = json(of: field) else { return }
    var made = P()
    problems += Self.fill(&made, from: json, name: "\(name)/\(field.key)", template)
    value = made
  }

  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    guard case .object = source, case .array(let entries) = json(of: field) else { return }
    values = entries.enumerated().map { place, entry in
      let name = Self.name(of: entry, I.self) ?? "\(name)/\(field.key)/\(place)"
      var value = I(id: DemoNames.id(name))
      problems += Self.fill(&value, from: entry, name: name, template)
      return value
    }
  }

  /// The name an entry gives itself, by which others may link to it.
  private static func name<I: Item>(of entry: JSONValue, _: I.Type) -> String? {
    guard case .object(let object) = entry, case .string(let id) = object["id"] else { return nil }
    let kind = (I.self as? any Linkable.Type)?.linkTarget.rawValue ?? "entry"
    return "\(kind)/\(id)"
  }
}

// Finding a field's text and reading it.
extension TemplateReader {
  private mutating func json(of field: Field) -> JSONValue? {
    known.insert(field.key)
    switch source {
    case .object(let object): return object[field.key]
    case .row(let cells):
      cell += 1
      return cell <= cells.count && !cells[cell - 1].isEmpty ? .string(cells[cell - 1]) : nil
    }
  }

  private mutating func text(of field: Field) -> String? { json(of: field).map(Self.text) }

  private static func text(_ json: JSONValue) -> String {
    switch json {
    case .string(let text), .number(let text): text
    case .bool(let flag): flag ? "true" : "false"
    default: ""
    }
  }

  private mutating func read<T: FieldValue>(_ text: String, _ field: Field) -> T? {
    let stored = stored(text, as: T.form)
    guard let value = stored.flatMap({ T(fieldText: $0) }) else {
      problems.append("\(name): \(field.key) cannot be “\(text)”")
      return nil
    }
    return value
  }

  private func stored(_ text: String, as form: FieldForm) -> String? {
    switch form {
    case .day: template.day(text)?.iso
    case .link(.anything): DemoNames.id(text, of: Anything.self).text
    case .link(let target): DemoNames.id("\(target.rawValue)/\(text)", of: Anything.self).text
    case .mention(let target) where text.first == "@":
      "@" + DemoNames.id("\(target.rawValue)/\(text.dropFirst())", of: Anything.self).text
    case .party where text.first == "@": "@" + DemoNames.id("person/\(text.dropFirst())", of: Anything.self).text
    case .mention(let target) where text.first == "@":
      "@" + DemoNames.id("\(target.rawValue)/\(text.dropFirst())", of: Anything.self).text
    default: template.text(text)
    }
  }

  /// Cells or keys that no field took: a mistake in the template.
  private func leftovers(_ passing: Set<String>) -> [String] {
    switch source {
    case .row(let cells): cells.count > cell ? ["\(name) has \(cells.count - cell) cells too many"] : []
    case .object(let object):
      object.keys.filter { !known.contains($0) && !passing.contains($0) }.map {
        "\(name) has no field \($0)"
      }
    }
  }
}
