/// Goes to one place in a record and changes it: sets a field, or adds or takes away an entry of a list.
struct FieldEditor: FieldVisitor {
  enum Change {
    /// The stored texts; none clears the field.
    case set([String])
    case add(AnyID)
    case remove(AnyID)
    /// Makes an entry the last of its list.
    case putLast(AnyID)
    case read
  }

  /// How it went.
  enum Outcome: Equatable {
    case notFound
    case done
    case badValue
    case kept
  }

  private var remaining: ArraySlice<FieldStep>
  private let change: Change
  /// Whether fields that only a command of their own may write are open here.
  private let mayWriteKept: Bool
  private(set) var outcome = Outcome.notFound
  /// What stood there before, as stored.
  private(set) var before: [String] = []

  init(_ path: FieldPath, _ change: Change, mayWriteKept: Bool = false) {
    remaining = path.steps[...]
    self.change = change
    self.mayWriteKept = mayWriteKept
  }

  /// Changes one place of a record and says how it went.
  static func apply<R: Fielded>(_ change: Change, at path: FieldPath, of record: inout R, mayWriteKept: Bool = false)
    -> (outcome: Outcome, before: [String])
  {
    var editor = FieldEditor(path, change, mayWriteKept: mayWriteKept)
    record.visit(&editor)
    return (editor.outcome, editor.before)
  }

  private func isHere(_ field: Field) -> Bool { remaining.count == 1 && leads(through: field) }

  private func leads(through field: Field) -> Bool {
    guard outcome == .notFound, case .key(let key)? = remaining.first else { return false }
    return key == field.key
  }

  /// Whether a write to this field may go on; notes the refusal when it may not.
  private mutating func isOpen(_ field: Field) -> Bool {
    if case .read = change { return true }
    guard field.traits.contains(.kept), !mayWriteKept else { return true }
    outcome = .kept
    return false
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) {
    guard isHere(field), isOpen(field) else { return }
    before = value.isBlank ? [] : [value.fieldText]
    outcome = .done
    guard case .set(let texts) = change else { return }
    guard let new = T(fieldText: texts.first ?? "") ?? (texts.isEmpty ? T(fieldText: "false") : nil) else {
      outcome = .badValue
      return
    }
    value = new
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) {
    guard isHere(field), isOpen(field) else { return }
    before = value.map { [$0.fieldText] } ?? []
    outcome = .done
    guard case .set(let texts) = change else { return }
    guard let text = texts.first else {
      value = nil
      return
    }
    guard let new = T(fieldText: text) else {
      outcome = .badValue
      return
    }
    value = new
  }

  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {
    guard isHere(field), isOpen(field) else { return }
    before = values.map(\.fieldText)
    outcome = .done
    guard case .set(let texts) = change else { return }
    let new = texts.compactMap { T(fieldText: $0) }
    guard new.count == texts.count else {
      outcome = .badValue
      return
    }
    values = new
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) {
    guard leads(through: field), isOpen(field) else { return }
    stepIn { value.visit(&$0) }
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    guard leads(through: field), isOpen(field) else { return }
    var present = value ?? P()
    stepIn { present.visit(&$0) }
    guard outcome == .done, value != nil || present != P() else { return }
    // A part whose last field was cleared is no longer there.
    if case .set([]) = change, present == P() { value = nil } else { value = present }
  }

  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    guard leads(through: field), isOpen(field) else { return }
    switch (change, remaining.dropFirst().first) {
    case (.add(let id), nil):
      values.append(I(id: Identifier(id.text)))
      outcome = .done
    case (.remove(let id), nil):
      guard let index = values.firstIndex(where: { $0.id.text == id.text }) else { return }
      values.remove(at: index)
      outcome = .done
    case (.putLast(let id), nil):
      guard let index = values.firstIndex(where: { $0.id.text == id.text }) else { return }
      values.append(values.remove(at: index))
      outcome = .done
    case (_, .entry(let id)):
      guard let index = values.firstIndex(where: { $0.id.text == id.text }) else { return }
      guard remaining.count > 2 else { return }
      stepIn(2) { values[index].visit(&$0) }
    default: return
    }
  }

  private mutating func stepIn(_ steps: Int = 1, _ visit: (inout FieldEditor) -> Void) {
    remaining = remaining.dropFirst(steps)
    visit(&self)
  }
}
