import Casework
import StrictJSON

/// Fills a record's fields from an object of a parsed file, and keeps the first thing that does not fit.
///
/// A key that is not there leaves the field as it was; so does `null`. Keys that no field has are passed over.
struct RecordReader: FieldVisitor {
  private var object: ObjectReader
  private(set) var problem: JSONError?

  private init(_ object: ObjectReader) { self.object = object }

  /// Reads a record without an identifier of its own.
  static func read<P: Fielded>(_ node: JSONNode, as type: P.Type = P.self) throws(JSONError) -> P {
    guard let object = ObjectReader(node) else { throw node.refusal("an object in braces is expected here") }
    var value = P()
    var reader = RecordReader(object)
    value.visit(&reader)
    if let problem = reader.problem { throw problem }
    return value
  }

  /// Reads a record with its identifier.
  static func read<I: Item>(item node: JSONNode, as type: I.Type = I.self) throws(JSONError) -> I {
    guard var object = ObjectReader(node) else { throw node.refusal("an object in braces is expected here") }
    guard let id = object.next("id")?.string, !id.isEmpty else {
      throw node.refusal("the entry that begins here has no id")
    }
    var value = I()
    value.id = Identifier(id)
    var reader = RecordReader(object)
    value.visit(&reader)
    if let problem = reader.problem { throw problem }
    return value
  }

  // Most fields are absent from most records: what is not there is passed over before anything of its type is touched.
  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) {
    if let node = next(field) { read(node, into: &value) }
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) {
    if let node = next(field) { read(node, into: &value) }
  }

  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {
    if let node = list(field) { read(node, into: &values) }
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) {
    if let node = next(field) { read(part: node, into: &value) }
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    if let node = next(field) { read(part: node, into: &value) }
  }

  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    if let node = list(field) { read(items: node, into: &values) }
  }
}

extension RecordReader {
  @inline(never)
  private mutating func read<T: FieldValue>(_ node: JSONNode, into value: inout T) {
    if let read: T = single(node) { value = read } else { refuse(node, T.form) }
  }

  @inline(never)
  private mutating func read<T: FieldValue>(_ node: JSONNode, into value: inout T?) {
    if let read: T = single(node) { value = read } else { refuse(node, T.form) }
  }

  @inline(never)
  private mutating func read<T: FieldValue>(_ node: JSONNode, into values: inout [T]) {
    values.removeAll()
    values.reserveCapacity(node.count)
    for element in node.elements {
      if let read: T = single(element) { values.append(read) } else { return refuse(element, T.form) }
    }
  }

  @inline(never)
  private mutating func read<P: Fielded>(part node: JSONNode, into value: inout P) {
    do { value = try Self.read(node) } catch { problem = error }
  }

  @inline(never)
  private mutating func read<P: Fielded>(part node: JSONNode, into value: inout P?) {
    do { value = try Self.read(node) } catch { problem = error }
  }

  @inline(never)
  private mutating func read<I: Item>(items node: JSONNode, into values: inout [I]) {
    values.removeAll()
    values.reserveCapacity(node.count)
    do {
      for element in node.elements { values.append(try Self.read(item: element)) }
      refuseRepeatedIDs(values, node)
    } catch { problem = error }
  }
}

extension RecordReader {
  @inline(__always)
  private mutating func next(_ field: Field) -> JSONNode? {
    guard problem == nil, let node = object.next(field.name), !node.isNull else { return nil }
    return node
  }

  private mutating func list(_ field: Field) -> JSONNode? {
    guard let node = next(field) else { return nil }
    if node.kind == .array { return node }
    problem = node.refusal("a list in square brackets is expected here")
    return nil
  }

  @inline(__always)
  private func single<T: FieldValue>(_ node: JSONNode) -> T? {
    switch node.kind {
    case .string where T.self != Bool.self && T.self != Int.self: T(fieldText: node.string ?? "")
    case .true, .false: node.bool as? T
    case .number: node.int as? T
    default: nil
    }
  }

  @inline(never)
  private mutating func refuse(_ node: JSONNode, _ form: FieldForm) {
    let found = node.string ?? node.numberText
    problem = node.refusal(
      "\(form.expectation) is expected here" + (found.map { ", not \(JSONError.quoted($0))" } ?? ""))
  }

  /// Short lists are compared pair by pair: most have a handful of entries.
  private mutating func refuseRepeatedIDs<I: Item>(_ values: [I], _ node: JSONNode) {
    guard values.count > 1, problem == nil else { return }
    var repeated: Int?
    if values.count <= 8 {
      repeated = values.indices.dropFirst().first { at in values[..<at].contains { $0.id == values[at].id } }
    } else {
      var seen = Set<String>(minimumCapacity: values.count)
      repeated = values.firstIndex { !seen.insert($0.id.text).inserted }
    }
    guard let repeated, let element = node.elements.dropFirst(repeated).first(where: { _ in true }) else { return }
    problem = element.refusal("the id \(JSONError.quoted(values[repeated].id.text)) stands twice in this list")
  }
}

extension FieldForm {
  /// What a file may hold, in words: "a day such as \"2026-11-21\"".
  fileprivate var expectation: String {
    switch self {
    case .text, .party, .mention, .timescale: "text in double quotes"
    case .day: "a day such as \"2026-11-21\""
    case .instant: "a moment such as \"2026-11-21T05:31:00Z\""
    case .flag: "true or false"
    case .number: "a whole number"
    case .link: "an id in double quotes"
    case .choice(let choices): "one of " + choices.map { "\"\($0.stored)\"" }.joined(separator: ", ")
    }
  }
}
