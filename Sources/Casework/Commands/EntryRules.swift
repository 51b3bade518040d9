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
    if let begun = partsBegun(in: document, before, after) { return [begun] }
    var old = standing(in: document, of: before)
    let new = standing(in: document, of: after).filter { violation in
      guard let place = old.firstIndex(of: violation) else { return true }
      old.remove(at: place)
      return false
    }
    return oneForEachField(new)
  }

  /// A referral is registered and a review commissioned, by commands that ask for what each needs.
  private static func partsBegun(in document: DocumentKey, _ before: Register, _ after: Register) -> Violation? {
    guard case .caseFile(let id) = document, let old = before.cases[id], let new = after.cases[id] else { return nil }
    guard let part = new.parts.first(where: { !old.parts.contains($0) }) else { return nil }
    let begin = part == .referral ? "a referral is registered with heed add case" : "heed commission begins one"
    return Violation("no-such-part", "\(old.reference) has no \(part.words): \(begin).")
  }

  /// The first sentence about each field: one fault is told once, by the rule that says most about it.
  private static func oneForEachField(_ violations: [Violation]) -> [Violation] {
    var told: Set<String> = []
    return violations.filter { violation in
      violation.field.map { told.insert(Field.hyphenated($0)).inserted } ?? true
    }
  }

  private static func standing(in document: DocumentKey, of register: Register) -> [Violation] {
    let missing = register.missingFields(in: document).map { field in
      Violation("required", "\(field.label) must say something.", field: field.key)
    }
    return rules(of: document, in: register) + missing
  }

  private static func rules(of document: DocumentKey, in register: Register) -> [Violation] {
    switch document {
    case .agencies: repeats(register.agencies.map(\.code), "agency code") + sharedNames(in: register)
    case .groups: repeats(register.groups.map(\.code), "group code")
    case .themes: repeats(register.themes.map(\.name), "theme")
    case .people: repeats(register.people.flatMap(\.logins), "person who signs in as", field: "logins")
    case .caseFile(let id): register.cases[id].map { $0.violations(in: register) } ?? []
    case .plan(let id):
      register.plans[id].map { rules(of: $0, in: register) } ?? []
    case .audit(let id): register.audits[id].map { $0.violations(in: register) } ?? []
    case .round(let id): register.rounds[id].map { $0.violations(in: register) } ?? []
    case .settings, .chronology: []
    }
  }

  private static func rules(of plan: Plan, in register: Register) -> [Violation] {
    plan.violations(in: register) + plan.actions.flatMap { $0.violations(in: plan, register: register) }
      + repeats(plan.objectives.map(\.ref), "objective")
      + plan.recommendations.flatMap { $0.violations(in: plan, register: register) }
  }

  /// One name, whether its own or another way in which it is printed, stands for one agency.
  private static func sharedNames(in register: Register) -> [Violation] {
    let names = register.agencies.flatMap { agency in
      // The same words twice for one agency are no doubt.
      Dictionary(
        ([agency.name] + agency.aliases).map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first }
      )
      .values.sorted()
    }
    return repeats(names, "agency known as", field: "aliases")
  }

  private static func repeats(_ names: [String], _ what: String, field: String = "ref") -> [Violation] {
    var seen: Set<String> = []
    return names.filter { !$0.isEmpty && !seen.insert($0.lowercased()).inserted }.map { name in
      Violation("duplicate", "There is already a\(what.first == "a" ? "n" : "") \(what) “\(name)”.", field: field)
    }
  }
}
