import Casework

/// Finds required fields that say nothing, and says where: "Actions 7b, What to do".
struct MissingFields: FieldVisitor {
  private(set) var found: [String] = []
  private var place: [String] = []

  static func of(_ document: Document) -> [String] {
    var fields = MissingFields()
    switch document {
    case .settings(var settings): settings.visit(&fields)
    case .agencies(let list): fields.visitAll(AgencyDirectory { $0.agencies = list })
    case .people(let list): fields.visitAll(PeopleDirectory { $0.people = list })
    case .groups(let list): fields.visitAll(GroupDirectory { $0.groups = list })
    case .themes(let list): fields.visitAll(ThemeDirectory { $0.themes = list })
    case .caseFile(let file): fields.visitAll(file)
    case .plan(let plan): fields.visitAll(plan)
    case .audit(let audit): fields.visitAll(audit)
    case .round(let round): fields.visitAll(round)
    case .chronology(let chronology): fields.visitAll(chronology)
    case .framework, .scheme, .scale, .tool, .holidays: break
    }
    return fields.found
  }

  private mutating func visitAll<P: Fielded>(_ value: P) {
    var value = value
    value.visit(&self)
  }

  private mutating func note(_ field: Field, _ isBlank: Bool) {
    guard isBlank, field.traits.contains(.required) else { return }
    found.append((place + [field.label]).joined(separator: ", "))
  }

  private mutating func enter<P: Fielded>(_ words: String, _ value: inout P) {
    place.append(words)
    value.visit(&self)
    place.removeLast()
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) { note(field, value.isBlank) }
  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) { note(field, value == nil) }
  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) { note(field, values.isEmpty) }
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) { enter(field.label, &value) }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    if var present = value { enter(field.label, &present) }
  }

  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    note(field, values.isEmpty)
    for index in values.indices {
      let name = EntryName.of(.object(RecordWriter.object(ofItem: values[index], over: nil)))
      enter("\(field.label) \(name ?? String(index + 1))", &values[index])
    }
  }
}
