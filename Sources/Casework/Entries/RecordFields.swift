extension Register {
  /// The fields of what an address names, with what they hold; none where there is no such thing.
  ///
  /// Those of a list that is only ever added to, such as progress and moves, are marked as kept.
  public func fields(at address: Address) -> [FieldEntry] {
    if case .caseFile(let id) = address { return cases[id]?.presentFields ?? [] }
    var (copy, work) = (self, FieldsAtPath(address.path))
    return copy.perform(&work, on: address.document, keeping: false) ?? []
  }

  /// Whether what an address names is still there.
  public func holds(_ address: Address) -> Bool { !fields(at: address).isEmpty }

  /// Whether an entry belongs to the history, which nothing takes away or rewrites.
  public func isHistory(_ address: Address) -> Bool {
    guard case .entry? = address.path.steps.last else { return false }
    let fields = fields(at: address)
    return !fields.isEmpty && fields.allSatisfy { $0.field.traits.contains(.kept) }
  }
}

extension CaseFile {
  /// The fields of the parts that the case has: a review begins by being commissioned, never by an edit.
  public var presentFields: [FieldEntry] {
    FieldListing.entries(of: self).filter { entry in
      switch entry.path.steps.first {
      case .key("referral"): referral != nil
      case .key("review"): review != nil
      default: true
      }
    }
  }
}

/// Goes down a path of any document and lists the fields of the part or entry at its end.
private struct FieldsAtPath: FieldVisitor, DocumentWork {
  private var rest: ArraySlice<FieldStep>
  private var isKept = false
  private var found: [FieldEntry] = []

  init(_ path: FieldPath) { rest = path.steps[...] }

  mutating func work<D: Fielded>(on document: inout D) -> [FieldEntry] {
    arrive(at: &document)
    return found
  }

  private mutating func arrive<R: Fielded>(at record: inout R) {
    if rest.isEmpty { found = FieldListing.entries(of: record, isKept: isKept) } else { record.visit(&self) }
  }

  private mutating func goes(through field: Field, _ steps: Int) -> Bool {
    guard found.isEmpty, rest.first == .key(field.key) else { return false }
    rest = rest.dropFirst(steps)
    isKept = isKept || field.traits.contains(.kept)
    return true
  }

  func field<T: FieldValue>(_ field: Field, _ value: inout T) {}
  func field<T: FieldValue>(_ field: Field, _ value: inout T?) {}
  func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {}

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) {
    if goes(through: field, 1) { arrive(at: &value) }
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    guard var present = value else { return }
    part(field, &present)
  }

  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    guard case .entry(let id)? = rest.dropFirst().first,
      let index = values.firstIndex(where: { $0.id.text == id.text }), goes(through: field, 2)
    else { return }
    arrive(at: &values[index])
  }
}
