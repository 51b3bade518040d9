import Casework

/// Finds which records and entries there are, and which links lead to none of them.
struct Links: FieldVisitor {
  /// A link that leads nowhere.
  struct Broken: Hashable {
    let document: DocumentKey
    /// "Lead agency".
    let field: String
    let target: String
  }

  private var there: Set<String> = []
  private var links: [Broken] = []
  private var document = DocumentKey.settings

  /// Every link of a register that leads nowhere, by document.
  static func broken(in register: Register) -> [Broken] {
    var links = Links()
    for key in register.documentKeys { links.visit(key, in: register) }
    return links.links.filter { !links.there.contains($0.target) }
  }

  /// The links that a change would break, as violations.
  static func newlyBroken(from old: Register, to new: Register) -> [Violation] {
    let before = Set(broken(in: old))
    return broken(in: new).filter { !before.contains($0) }.map { link in
      let name = new.name(of: link.document)
      return Violation(
        "still-linked", "\(name) links to it (\(link.field.lowercased())): change that first.", field: nil)
    }
  }

  private mutating func visit(_ key: DocumentKey, in register: Register) {
    document = key
    switch Document(key, in: register) {
    case .settings(var settings)?: settings.visit(&self)
    case .agencies(let list)?: visitAll(list)
    case .people(let list)?: visitAll(list)
    case .groups(let list)?: visitAll(list)
    case .themes(let list)?: visitAll(list)
    case .caseFile(let file)?: visitAll([file])
    case .plan(let plan)?: visitAll([plan])
    case .chronology(let chronology)?: visitAll([chronology])
    case .framework?, .scheme?, .holidays?, nil: return
    }
  }

  private mutating func visitAll<I: Item>(_ items: [I]) {
    for var item in items {
      there.insert(item.id.text)
      item.visit(&self)
    }
  }

  private mutating func note<T: FieldValue>(_ field: Field, _ value: T) {
    if case .link = T.form { links.append(Broken(document: document, field: field.label, target: value.fieldText)) }
    if let party = value as? Party, case .person(let id) = party {
      links.append(Broken(document: document, field: field.label, target: id.text))
    }
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) { note(field, value) }
  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) { if let value { note(field, value) } }
  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) { for value in values { note(field, value) } }
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) { value.visit(&self) }
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) { value?.visit(&self) }
  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) { visitAll(values) }
}

extension Register {
  /// Every document there is.
  var documentKeys: [DocumentKey] {
    [.settings, .agencies, .people, .groups, .themes] + casesInOrder.map { .caseFile($0.id) }
      + plansInOrder.map { .plan($0.id) } + chronologies.keys.sorted().map { .chronology($0) }
  }

  /// What people call a document.
  func name(of key: DocumentKey) -> String {
    switch key {
    case .settings: "The settings"
    case .agencies: "The list of agencies"
    case .people: "The list of people"
    case .groups: "The list of groups"
    case .themes: "The list of themes"
    case .caseFile(let id): cases[id]?.reference ?? "A case"
    case .plan(let id): plans[id]?.reference ?? "A plan"
    case .chronology(let id):
      "The chronology of \(chronologies[id]?.caseFile.flatMap { cases[$0] }?.reference ?? "a case")"
    }
  }
}
