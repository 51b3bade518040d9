import Casework

// What is offered in a field, where the record it stands in narrows that.
extension DeskState {
  func completions(for field: FormField) -> [Completion] {
    let usual = completions(for: field.entry.form)
    guard let choices = field.choices else { return usual }
    let known = Dictionary(usual.map { ($0.words, $0) }) { first, _ in first }
    return choices.map { known[$0] ?? Completion($0) }
  }

  /// The choices of a field that are its record's own: an action's objective is one of its plan.
  func ownChoices(for entry: FieldEntry, in document: DocumentKey?) -> [String]? {
    switch (entry.form, document) {
    case (.link(.recommendation), .plan(let id)):
      register.plans[id].map { plan in plan.recommendations.map { plan.reference(of: $0) } }
    case (.link(.objective), .plan(let id)):
      register.plans[id].map { plan in plan.objectives.map { "\(plan.reference)/\($0.ref)" } }
    case (.text, _): codes(for: entry.path.lastKey, in: document)
    default: nil
    }
  }

  /// The codes of the rules that a board works by, for the fields that hold one.
  private func codes(for key: String, in document: DocumentKey?) -> [String]? {
    switch key {
    case "framework", "frameworks": return register.reference.frameworks.map(\.code)
    case "bragScheme": return register.reference.schemes.map(\.id.text)
    case "criterion":
      guard case .caseFile(let id)? = document, let file = register.cases[id] else { return nil }
      return register.reference.framework(file.framework)?.criteria.map(\.code)
    default: return nil
    }
  }
}
