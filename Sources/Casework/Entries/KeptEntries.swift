/// Counts the entries of a document's append-only lists: its moves, progress, extensions and claims.
struct KeptEntries: FieldVisitor, DocumentWork {
  private(set) var count = 0

  mutating func work<D: Fielded>(on document: inout D) { document.visit(&self) }

  func field<T: FieldValue>(_ field: Field, _ value: inout T) {}
  func field<T: FieldValue>(_ field: Field, _ value: inout T?) {}
  func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {}
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) { value.visit(&self) }
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) { value?.visit(&self) }
  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    if field.traits.contains(.kept) { count += values.count }
    for index in values.indices { values[index].visit(&self) }
  }
}

extension Register {
  func keptEntries(in document: DocumentKey) -> Int {
    var (copy, kept) = (self, KeptEntries())
    _ = copy.perform(&kept, on: document, keeping: false)
    return kept.count
  }
}
