/// A new content for one field, with what the person saw there when deciding on it.
public struct FieldEdit: Sendable, Equatable {
  public let path: FieldPath
  /// The stored texts that were there; nothing where the person saw none and claims none.
  public let seen: [String]?
  /// The stored texts that shall be there; none clears the field.
  public let new: [String]

  public init(_ path: FieldPath, seen: [String]? = nil, new: [String]) {
    self.path = path
    self.seen = seen
    self.new = new
  }
}

/// One change at one place of any document.
struct PlaceChange: DocumentWork {
  let change: FieldEditor.Change
  let path: FieldPath
  var mayWriteKept = false

  mutating func work<D: Fielded>(on document: inout D) -> (outcome: FieldEditor.Outcome, before: [String]) {
    FieldEditor.apply(change, at: path, of: &document, mayWriteKept: mayWriteKept)
  }
}

/// The required fields of any document that say nothing.
struct MissingFields: DocumentWork {
  mutating func work<D: Fielded>(on document: inout D) -> [Field] {
    RequiredFields.missing(in: document)
  }
}

extension Register {
  /// What stands at one place, as stored; nothing where there is no such place.
  public func stored(at path: FieldPath, in document: DocumentKey) -> [String]? {
    var copy = self
    var look = PlaceChange(change: .read, path: path)
    guard let answer = copy.perform(&look, on: document, keeping: false), answer.outcome == .done else { return nil }
    return answer.before
  }

  /// Changes one place; answers how it went, or nothing where there is no such document.
  @discardableResult
  mutating func make(
    _ change: FieldEditor.Change, at path: FieldPath, in document: DocumentKey, mayWriteKept: Bool = false
  ) -> FieldEditor.Outcome? {
    var work = PlaceChange(change: change, path: path, mayWriteKept: mayWriteKept)
    return perform(&work, on: document, keeping: true)?.outcome
  }

  func missingFields(in document: DocumentKey) -> [Field] {
    var copy = self
    var work = MissingFields()
    return copy.perform(&work, on: document, keeping: false) ?? []
  }
}
