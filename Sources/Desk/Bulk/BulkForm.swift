import Casework

// The form that is filled in once for all that is marked, and what it says of each.
extension DeskState {
  func bulkFields(of bulk: Bulk) -> [FormField] {
    if case .move(let part, let stage) = bulk.deed { return moveFields(of: bulk, part, stage) }
    guard let purpose = bulk.subjects.lazy.compactMap({ purpose(of: bulk.deed, for: $0) }).first else { return [] }
    switch bulk.deed {
    case .extend: return fields(for: purpose).map { $0.key == "to" ? eachOwnDay : $0 }
    case .reassign: return leadFields(of: nil)
    default: return fields(for: purpose)
    }
  }

  /// All that the step asks of any of them, once, and the day.
  private func moveFields(of bulk: Bulk, _ part: CasePart?, _ stage: String) -> [FormField] {
    let steps = bulk.subjects.map { StageStep(address: $0.address, part: part, stage: stage) }
    let all = steps.flatMap { moveFields(for: $0) }.reduce(into: [FormField]()) { fields, field in
      if !fields.contains(where: { $0.key == field.key }) { fields.append(field) }
    }
    return all.filter { $0.key != "on" } + all.filter { $0.key == "on" }
  }

  /// A new due day that may be another for each: kept as it is typed.
  private var eachOwnDay: FormField {
    let entry = FieldEntry(path: ["to"], field: Field("to", "New due day", .required), form: .text)
    var field = field(for: entry)
    field.hint = "+1m, +15wd count from each one's own due day; 31/12/26, fri, end mar are one day for all"
    return field
  }

  /// What is wrong with the typed day, where it is one for nobody.
  func wrongDay(in form: Form) -> String? {
    guard let field = form.fields.first(where: { $0.key == "to" }) else { return nil }
    guard case .failure(let refusal) = DayShorthand.read(field.text.text.stripped, on: today, calendar: calendar) else {
      return nil
    }
    return refusal.sentence
  }

  /// What the form of one record is filled in for; nothing where the change is none for it.
  func purpose(of deed: BulkDeed, for subject: BulkSubject) -> FormPurpose? {
    switch (deed, subject.address) {
    case (.acknowledge, _): subject.alert.map { .acknowledge($0) }
    case (.extend, .action(let plan, let id)): .extend(plan, id)
    case (.progress, .action(let plan, let id)): .progress(plan, id)
    case (.evidence, .action(let plan, let id)): .evidence(plan, .action(id))
    case (.reassign, .action(let plan, let id)): .reassign(plan, id)
    case (.chase, .agencyReturn(let file, let id, _)): .chase(file, id)
    case (.tag, let address) where address.hasThemes: .tag(address)
    case (.move(let part, let stage), let address): .move(StageStep(address: address, part: part, stage: stage))
    default: nil
    }
  }

  /// The change that a form filled in for many makes of each: the same commands as for one.
  func change(_ bulk: Bulk, _ form: Form?) -> BulkChange<BulkSubject> {
    BulkChange(
      of: bulk.subjects, in: register, on: occasion,
      commands: { (subject) throws(Violation) in try commands(of: bulk.deed, for: subject, form?.fields ?? []) },
      standing: { bulk.deed.standing(of: $0, in: $1) })
  }

  private func commands(
    of deed: BulkDeed, for subject: BulkSubject, _ fields: [FormField]
  ) throws(Violation) -> [any Command] {
    if case .claim(let level) = deed, case .action(let plan, let id) = subject.address {
      return [claiming(level, of: id, in: plan)]
    }
    guard let purpose = purpose(of: deed, for: subject) else { throw .notFor(subject.address) }
    let own = deed == .extend ? fields.map { $0.key == "to" ? ownDay($0, of: subject) : $0 } : fields
    return commands(of: Form(purpose: purpose, name: "", title: "", fields: own))
  }

  /// A length counts from the action's own due day, anything else from today.
  private func ownDay(_ field: FormField, of subject: BulkSubject) -> FormField {
    let text = field.text.text.stripped
    var day = today
    if text.hasPrefix("+") || text.hasPrefix("-"), case .action(_, let id) = subject.address {
      day = register.action(id)?.action.currentDue ?? today
    }
    let read = try? DayShorthand.read(text, on: day, calendar: calendar).get()
    return pick(["to"], of: Extension(), ["to": read?.words ?? text])[0]
  }
}

extension Violation {
  fileprivate static func notFor(_ address: Address) -> Violation {
    Violation(
      "not-for-this",
      "This is \(address.noun == "action" ? "an" : "a") \(address.noun), for which there is no such change.")
  }
}
