import Casework

extension Register {
  /// The fields of what an address names, with what they hold.
  func fields(at address: Address) -> [FieldEntry] {
    switch address {
    case .settings: FieldListing.entries(of: settings)
    case .caseFile(let id), .casePart(let id, _): cases[id].map { $0.presentFields } ?? []
    case .agencyReturn(let id, let entry, _):
      cases[id]?.agencyReturn(entry).map { FieldListing.entries(of: $0.entry) } ?? []
    case .plan(let id): plans[id].map { FieldListing.entries(of: $0) } ?? []
    case .objective(let id, let objective): plans[id]?.objective(objective).map { FieldListing.entries(of: $0) } ?? []
    case .recommendation(let id, let rec): plans[id]?.recommendation(rec).map { FieldListing.entries(of: $0) } ?? []
    case .action(_, let id): action(id).map { FieldListing.entries(of: $0.action) } ?? []
    case .agency(let id): agency(id).map { FieldListing.entries(of: $0) } ?? []
    case .person(let id): person(id).map { FieldListing.entries(of: $0) } ?? []
    case .group(let id): group(id).map { FieldListing.entries(of: $0) } ?? []
    case .theme(let id): theme(id).map { FieldListing.entries(of: $0) } ?? []
    case .entry(let document, let path): fields(at: path, in: document)
    }
  }

  /// The fields of an entry found by its path.
  private func fields(at path: FieldPath, in document: DocumentKey) -> [FieldEntry] {
    var copy = self
    var work = FieldsOfEntry(path: path)
    return copy.perform(&work, on: document, keeping: false) ?? []
  }
}

extension CaseFile {
  /// The fields of the parts that the case has: a review begins by being commissioned, never by an edit.
  var presentFields: [FieldEntry] {
    FieldListing.entries(of: self).filter { entry in
      switch entry.path.steps.first {
      case .key("referral"): referral != nil
      case .key("review"): review != nil
      default: true
      }
    }
  }
}

/// Lists the fields of one entry of any document.
private struct FieldsOfEntry: DocumentWork {
  let path: FieldPath

  mutating func work<D: Fielded>(on document: inout D) -> [FieldEntry] {
    var finder = EntryFinder(path)
    document.visit(&finder)
    return finder.found
  }
}

/// Goes down a path to the entry at its end.
private struct EntryFinder: FieldVisitor {
  private var rest: ArraySlice<FieldStep>
  private(set) var found: [FieldEntry] = []

  init(_ path: FieldPath) { rest = path.steps[...] }

  func field<T: FieldValue>(_ field: Field, _ value: inout T) {}
  func field<T: FieldValue>(_ field: Field, _ value: inout T?) {}
  func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {}

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) {
    guard rest.first == .key(field.key) else { return }
    rest = rest.dropFirst()
    value.visit(&self)
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    guard var present = value else { return }
    part(field, &present)
  }

  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    guard rest.first == .key(field.key), case .entry(let id)? = rest.dropFirst().first,
      let index = values.firstIndex(where: { $0.id.text == id.text })
    else { return }
    rest = rest.dropFirst(2)
    if rest.isEmpty { found = FieldListing.entries(of: values[index]) } else { values[index].visit(&self) }
  }
}
