extension AddressBook {
  /// An entry named by its kind and place: "SAR-2026-004/milestone/2", "PLAN-2026-001/1/7b/lead/1".
  func entry(_ wanted: String, in document: DocumentKey) -> Address? {
    var pieces = wanted.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard pieces.count >= 3, let number = Int(pieces.removeLast()), number > 0 else { return nil }
    let kindName = pieces.removeLast()
    guard let kind = EntryKind.named(kindName), case .found(let home) = find(pieces.joined(separator: "/")) else {
      return nil
    }
    guard home.document == document, kind.stands(in: home) else { return nil }
    let list = home.homePath.appending(kind.list)
    guard let id = register.entries(of: list, in: document).dropFirst(number - 1).first else { return nil }
    return Address(document, at: list.appending(.entry(id)))
  }
}

extension EntryKind {
  /// Whether an entry of this kind may stand in what an address names.
  public func stands(in home: Address) -> Bool {
    switch (self.home, home) {
    case (.caseFile, .caseFile), (.caseFile, .casePart), (.plan, .plan), (.action, .action): true
    case (.audit, .audit), (.auditReturn, .auditReturn): true
    case (.conference, .entry(.audit, let path)): path.steps.count == 2 && path.steps.first == .key("conferences")
    case (.recommendation, .recommendation), (.agencyReturn, .agencyReturn), (.group, .group): true
    case (.plan, .objective), (.chronology, .entry(.chronology, [])): true
    default: false
    }
  }
}

extension Address {
  /// From where the lists of entry kinds are counted: the document for a case's parts and a plan's objectives.
  public var homePath: FieldPath {
    switch self {
    case .casePart, .objective: FieldPath()
    default: path
    }
  }
}

/// Lists the identifiers of the entries of one list.
struct EntryIdentifiers: FieldVisitor {
  private var remaining: ArraySlice<FieldStep>
  private(set) var found: [AnyID] = []

  init(_ path: FieldPath) { remaining = path.steps[...] }

  private func leads(through field: Field) -> Bool { remaining.first == .key(field.key) }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) {}
  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) {}
  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {}

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) {
    guard leads(through: field) else { return }
    remaining = remaining.dropFirst()
    value.visit(&self)
    remaining = []
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    guard value != nil else { return }
    part(field, &value!)
  }

  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    guard leads(through: field) else { return }
    guard case .entry(let id)? = remaining.dropFirst().first else {
      found = values.map { AnyID($0.id.text) }
      remaining = []
      return
    }
    guard let index = values.firstIndex(where: { $0.id.text == id.text }) else { return }
    remaining = remaining.dropFirst(2)
    values[index].visit(&self)
    remaining = []
  }
}

/// The identifiers in one list of any document.
struct EntriesOfList: DocumentWork {
  let list: FieldPath
  mutating func work<D: Fielded>(on document: inout D) -> [AnyID] {
    var identifiers = EntryIdentifiers(list)
    document.visit(&identifiers)
    return identifiers.found
  }
}

extension Register {
  /// The identifiers of the entries of one list, in entry order; none where there is no such list.
  public func entries(of list: FieldPath, in document: DocumentKey) -> [AnyID] {
    var copy = self
    var work = EntriesOfList(list: list)
    return copy.perform(&work, on: document, keeping: false) ?? []
  }
}
