/// Finds which records and entries there are, and which links lead to none of them.
public struct Links: FieldVisitor, DocumentWork {
  /// A link that leads nowhere.
  public struct Broken: Hashable, Sendable {
    public let document: DocumentKey
    /// "Lead agency".
    public let field: String
    public let target: String
  }

  private var there: Set<String> = []
  private var links: [Broken] = []
  private var document = DocumentKey.settings

  /// Every link of a register that leads nowhere, by document.
  public static func broken(in register: Register) -> [Broken] {
    var (links, copy) = (Links(), register)
    links.there.formUnion(register.cases.keys.map(\.text))
    links.there.formUnion(register.plans.keys.map(\.text))
    links.there.formUnion(register.audits.keys.map(\.text))
    links.there.formUnion(register.rounds.keys.map(\.text))
    for stone in register.settings.erased {
      links.there.insert(stone.id.text)
      links.there.formUnion(stone.parts.map(\.text))
    }
    for key in register.documentKeys {
      links.document = key
      _ = copy.perform(&links, on: key, keeping: false)
    }
    return links.links.filter { !links.there.contains($0.target) }
  }

  /// The links that a change would break.
  public static func newlyBroken(from old: Register, to new: Register) -> [Broken] {
    let before = Set(broken(in: old))
    return broken(in: new).filter { !before.contains($0) }
  }

  public mutating func work<D: Fielded>(on document: inout D) { document.visit(&self) }

  private mutating func note<T: FieldValue>(_ field: Field, _ value: T) {
    guard let target = value.linked else { return }
    links.append(Broken(document: document, field: field.label, target: target.text))
  }

  public mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) { note(field, value) }
  public mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) { if let value { note(field, value) } }
  public mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {
    for value in values { note(field, value) }
  }
  public mutating func part<P: Fielded>(_ field: Field, _ value: inout P) { value.visit(&self) }
  public mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) { value?.visit(&self) }
  /// What an alert was about when it was acknowledged binds nothing: the alert has gone with it.
  public mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    guard I.self != Acknowledgement.self else { return }
    for index in values.indices {
      there.insert(values[index].id.text)
      values[index].visit(&self)
    }
  }
}

extension Register {
  /// Every document there is.
  public var documentKeys: [DocumentKey] {
    [.settings, .agencies, .people, .groups, .themes] + casesInOrder.map { .caseFile($0.id) }
      + plansInOrder.map { .plan($0.id) } + auditsInOrder.map { .audit($0.id) }
      + roundsInOrder.map { .round($0.id) } + chronologies.keys.sorted().map { .chronology($0) }
  }

  /// What people call a document.
  public func name(of key: DocumentKey) -> String {
    switch key {
    case .settings: "The settings"
    case .agencies: "The list of agencies"
    case .people: "The list of people"
    case .groups: "The list of groups"
    case .themes: "The list of themes"
    case .caseFile(let id): cases[id]?.reference ?? "A case"
    case .plan(let id): plans[id]?.reference ?? "A plan"
    case .audit(let id): audits[id]?.reference ?? "An audit"
    case .round(let id): rounds[id]?.reference ?? "An update round"
    case .chronology(let id):
      "The chronology of \(chronologies[id]?.caseFile.flatMap { cases[$0] }?.reference ?? "a case")"
    }
  }
}
