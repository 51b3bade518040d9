/// What every record must satisfy after a plain edit, whatever its kind.
enum EntryRules {
  /// The refusal that an edit's outcome stands for; none where it was made.
  static func violation(of outcome: FieldEditor.Outcome?, at edit: FieldEdit, in called: String) -> [Violation] {
    let (key, text) = (edit.path.lastKey, edit.new.joined(separator: "; "))
    switch outcome {
    case .done: return []
    case .badValue: return [Violation("bad-value", "“\(text)” cannot stand in \(key) of \(called).", field: key)]
    case .kept:
      let sentence = "\(Field.spoken(key)) is written by a command of its own, not by an edit: see heed --help."
      return [Violation("own-command", sentence, field: key)]
    case .notFound, nil: return [Violation("no-such-field", "\(called) has no field \(key).", field: key)]
    }
  }

  /// Rules that hold before a change and not after it: what was wrong already does not stand in the way.
  static func newViolations(in document: DocumentKey, before: Register, after: Register) -> [Violation] {
    let old = standing(in: document, of: before)
    return standing(in: document, of: after).filter { !old.contains($0) }
  }

  private static func standing(in document: DocumentKey, of register: Register) -> [Violation] {
    let missing = register.missingFields(in: document).map { label in
      Violation("required", "\(label) must say something.", field: label)
    }
    return missing + uniqueness(of: document, in: register)
  }

  private static func uniqueness(of document: DocumentKey, in register: Register) -> [Violation] {
    switch document {
    case .agencies: repeats(register.agencies.map(\.code), "agency code")
    case .groups: repeats(register.groups.map(\.code), "group code")
    case .themes: repeats(register.themes.map(\.name), "theme")
    case .caseFile: repeats(register.cases.values.map(\.reference), "case reference")
    case .plan(let id):
      repeats(register.plans.values.map(\.reference), "plan reference") + planRules(register.plans[id] ?? Plan())
    case .settings, .people, .chronology: []
    }
  }

  private static func planRules(_ plan: Plan) -> [Violation] {
    let actions = plan.actions.map { plan.reference(of: $0) }
    let tooManyFirsts = plan.actions.filter { $0.leads.count(where: \.isPrimary) > 1 }.map { action in
      Violation("one-primary", "\(plan.reference(of: action)) must have exactly one primary lead.", field: "isPrimary")
    }
    return repeats(actions, "action") + repeats(plan.objectives.map(\.ref), "objective")
      + repeats(plan.recommendations.map { plan.reference(of: $0) }, "recommendation") + tooManyFirsts
  }

  private static func repeats(_ names: [String], _ what: String) -> [Violation] {
    var seen: Set<String> = []
    return names.filter { !$0.isEmpty && !seen.insert($0.lowercased()).inserted }.map { name in
      Violation("duplicate", "There is already a\(what.first == "a" ? "n" : "") \(what) “\(name)”.", field: "ref")
    }
  }
}
