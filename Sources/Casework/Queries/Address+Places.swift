extension Address {
  /// What stands at a place of a document, by the name that people know it by: an action, an agency, else an entry.
  public init(_ document: DocumentKey, at path: FieldPath) {
    let steps = path.steps
    guard case .entry(let id)? = steps.last else {
      self = Self.part(document, path)
      return
    }
    let list = FieldPath(steps.dropLast())
    self =
      switch (document, list) {
      case (.caseFile(let file), ["referral", "returns"]): .agencyReturn(file, id.retyped(), .referral)
      case (.caseFile(let file), ["review", "returns"]): .agencyReturn(file, id.retyped(), .review)
      case (.plan(let plan), ["objectives"]): .objective(plan, id.retyped())
      case (.plan(let plan), ["recommendations"]): .recommendation(plan, id.retyped())
      case (.plan(let plan), ["actions"]): .action(plan, id.retyped())
      case (.audit(let audit), ["returns"]): .auditReturn(audit, id.retyped())
      case (.audit(let audit), ["cases"]): .sampleCase(audit, id.retyped())
      case (.audit(let audit), ["findings"]): .finding(audit, id.retyped())
      case (.round(let round), ["requests"]): .roundRequest(round, id.retyped())
      case (.agencies, ["agencies"]): .agency(id.retyped())
      case (.people, ["people"]): .person(id.retyped())
      case (.groups, ["groups"]): .group(id.retyped())
      case (.themes, ["themes"]): .theme(id.retyped())
      default: .entry(document, path)
      }
  }

  private static func part(_ document: DocumentKey, _ path: FieldPath) -> Address {
    switch (document, path) {
    case (.settings, []): .settings
    case (.caseFile(let id), []): .caseFile(id)
    case (.caseFile(let id), ["referral"]): .casePart(id, .referral)
    case (.caseFile(let id), ["review"]): .casePart(id, .review)
    case (.plan(let id), []): .plan(id)
    case (.audit(let id), []): .audit(id)
    case (.round(let id), []): .round(id)
    default: .entry(document, path)
    }
  }

  /// An entry of one of its lists.
  public func entry<I: Item>(_ list: FieldPath, _ id: Identifier<I>) -> Address {
    Address(document, at: homePath.appending(list).appending(.entry(id.erased)))
  }

  /// The list that an entry stands in; nothing for a whole record or part.
  public var list: FieldPath? {
    guard case .entry? = path.steps.last else { return nil }
    return FieldPath(path.steps.dropLast())
  }

  /// What an entry belongs to: the plan of an action, the review of a milestone; nothing for a record of its own.
  public var home: Address? {
    guard let list else { return nil }
    let path = FieldPath(list.steps.dropLast())
    switch document {
    case .agencies, .people, .groups, .themes: return path.isEmpty ? nil : Address(document, at: path)
    default: return Address(document, at: path)
    }
  }
}

extension EntryKind {
  /// The kind of the entry that an address names, and what it belongs to; nothing for history and whole records.
  public static func of(_ address: Address) -> (kind: EntryKind, home: Address)? {
    guard let list = address.list else { return nil }
    for kind in all where list.steps.suffix(kind.list.steps.count) == kind.list.steps[...] {
      let home = Address(address.document, at: FieldPath(list.steps.dropLast(kind.list.steps.count)))
      if kind.stands(in: home) || kind.home == .directory(address.document) { return (kind, home) }
    }
    return nil
  }

  /// "review check": what people call it.
  public var words: String { name.hyphensAsSpaces }
}

extension Register {
  /// Where an entry of a document stands; nothing where it holds none of that identifier.
  public func path(to item: AnyID, in document: DocumentKey) -> FieldPath? {
    var (copy, work) = (self, PathToItem(item))
    return copy.perform(&work, on: document, keeping: false) ?? nil
  }
}

/// Looks through every list of a document for one identifier.
private struct PathToItem: FieldVisitor, DocumentWork {
  private let item: AnyID
  private var here = FieldPath()
  private var found: FieldPath?

  init(_ item: AnyID) { self.item = item }

  mutating func work<D: Fielded>(on document: inout D) -> FieldPath? {
    document.visit(&self)
    return found
  }

  private mutating func within(_ steps: FieldPath, _ visit: (inout PathToItem) -> Void) {
    let outer = here
    here = here.appending(steps)
    visit(&self)
    here = outer
  }

  func field<T: FieldValue>(_ field: Field, _ value: inout T) {}
  func field<T: FieldValue>(_ field: Field, _ value: inout T?) {}
  func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {}

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) {
    within([field.key]) { value.visit(&$0) }
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    guard var present = value else { return }
    part(field, &present)
  }

  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    for index in values.indices where found == nil {
      let path = FieldPath([.key(field.key), .entry(values[index].id.erased)])
      if values[index].id.text == item.text { found = here.appending(path) }
      within(path) { values[index].visit(&$0) }
    }
  }
}
