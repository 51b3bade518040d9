import Casework

// What an edit may change: every field but the history, some of them through commands of their own.
extension DeskState {
  func editFields(of address: Address) -> [FormField] {
    let own = ownFields(of: address)
    let fields = entries(of: address).flatMap { entry -> [FormField] in
      if entry.path == ["leadAgency"] {
        return [field(for: entry, text: words(of: entry))] + own.filter { $0.key == "leads" }
      }
      if entry.path == ["timescale"] { return own.filter { $0.key == "due" } }
      if let field = own.first(where: { $0.entry.path == entry.path }) { return [field] }
      guard !entry.field.traits.contains(.kept) else { return [] }
      let asked = suited(entry, in: address.document)
      return [field(for: asked, text: words(of: asked), in: address.document)]
    }
    // Which criterion it is, is known; what is asked is the answer.
    return criterionText(at: address) == nil ? fields : inOrder(fields, ["answer", "evidence", "assessor"])
  }

  /// What a criterion of a case asks, as its framework has it; nothing for what is no criterion.
  func criterionText(at address: Address) -> String? {
    guard case .entry(.caseFile(let id), _) = address, EntryKind.of(address)?.kind.name == "criterion",
      let code = entries(of: address).first(where: { $0.path == ["criterion"] })?.stored.first
    else { return nil }
    let criteria = register.cases[id].flatMap { register.reference.framework($0.framework) }?.criteria ?? []
    return criteria.first { $0.id.text == code }?.text
  }

  /// What stands in a field, as a person would type it.
  func words(of entry: FieldEntry) -> String {
    entry.stored.map { reading.words($0, for: entry.form) }.joined(separator: "; ")
  }

  /// The fields of a record or entry itself; the parts of a case have forms of their own.
  func entries(of address: Address) -> [FieldEntry] {
    let fields = register.fields(at: address)
    if case .caseFile = address { return fields.filter { $0.path.steps.count == 1 } }
    return fields
  }

  /// Fields that an edit of the record's own does not write, and a command does.
  private func ownFields(of address: Address) -> [FormField] {
    switch address {
    case .caseFile, .plan:
      return entries(of: address).filter { $0.path == ["reference"] }.map { field(for: $0, text: words(of: $0)) }
    case .action(_, let id):
      guard let action = register.action(id)?.action else { return [] }
      return [dueField(action.timescale.printed), leadsField(action.leads)]
    default: return []
    }
  }

  /// When an action is due, as printed or typed.
  func dueField(_ printed: String = "") -> FormField {
    field(for: FieldEntry(path: ["due"], field: Field("due"), form: .timescale, stored: [printed]), text: printed)
  }

  /// Who leads an action, the primary lead first.
  func leadsField(_ leads: [Lead] = []) -> FormField {
    let names = leads.filter(\.isPrimary) + leads.filter { !$0.isPrimary }
    let entry = FieldEntry(path: ["leads"], field: Field("leads", "Led by"), form: .party, shape: .several)
    return field(for: entry, text: names.map { register.name(of: $0) }.joined(separator: "; "))
  }

  /// Only what was changed is written, so that what someone else changed meanwhile stays.
  func edits(of address: Address, _ form: Form, _ values: FormValues) -> [any Command] {
    var (own, plain): ([any Command], [FieldEdit]) = ([], [])
    for field in form.fields where field.text.isChanged {
      if let command = ownCommand(for: field.key, of: address, values) {
        own.append(command)
      } else {
        plain.append(FieldEdit(field.entry.path, seen: field.entry.stored, new: values.all(field.key)))
      }
    }
    return own + edit(address, called: register.called(address), plain)
  }

  private func ownCommand(for key: String, of address: Address, _ values: FormValues) -> (any Command)? {
    switch (address, key) {
    case (.caseFile(let id), "reference"): RenumberCase(id, to: values.text(key))
    case (.plan(let id), "reference"): RenumberPlan(id, to: values.text(key))
    case (.casePart(let id, _), "decisionTold"):
      values.day(key).map { TellReferrer(id, on: $0, occasion: occasion) }
    case (.action(let plan, let id), "due"): SetTimescale(plan: plan, action: id, printed: values.text(key))
    case (.action(let plan, let id), "leads"):
      SetLeads(plan: plan, action: id, leads: leads(values, keeping: register.action(id)?.action.leads ?? []))
    default: nil
    }
  }

  func addFields(of kind: EntryKind, to address: Address) -> [FormField] {
    let document: DocumentKey = if case .directory(let home) = kind.home { home } else { address.document }
    // Whether an import proposed it is for the import to say.
    var fields = kind.fields().filter { !$0.field.traits.contains(.kept) && $0.path != ["isProposed"] }
      .map { field(for: suited($0, in: document), text: firstText(of: $0, kind, at: address), in: document) }
    if case .directory = kind.home, let code = fields.firstIndex(where: { $0.key == "code" }) {
      fields[code].hint = "A short word that it is typed by, such as police."
    }
    switch kind.name {
    case "action": return inOrder(fields + [dueField(), leadsField()], ["ref", "text", "due", "leadAgency", "leads"])
    case "recommendation":
      let agencies = FieldEntry(
        path: ["agency"], field: Field("agency", "Addressed to"), form: .link(.agency), shape: .several)
      return inOrder(fields + [field(for: agencies)], ["ref", "text", "agency"])
    default: return fields
    }
  }

  /// The fields that matter most before the others.
  private func inOrder(_ fields: [FormField], _ first: [String]) -> [FormField] {
    first.compactMap { key in fields.first { $0.key == key } } + fields.filter { !first.contains($0.key) }
  }

  /// What a new entry begins with: the next reference, and the objective that the cursor is on.
  private func firstText(of entry: FieldEntry, _ kind: EntryKind, at address: Address) -> String {
    if case .audit(let id) = address.document { return firstText(of: entry, kind, inAudit: id) }
    guard case .plan(let id) = address.document, let plan = register.plans[id] else { return "" }
    let objective: ObjectiveID? = if case .objective(_, let goal) = address { goal } else { nil }
    switch (kind.name, entry.path) {
    case ("objective", ["ref"]): return ActionRef.next(after: plan.objectives.map(\.ref))
    case ("recommendation", ["ref"]): return ActionRef.next(after: plan.recommendations.map(\.ref))
    case ("action", ["ref"]):
      return ActionRef.next(after: plan.actions.filter { $0.objective == objective }.map(\.ref))
    case ("action", ["objective"]): return objective.map { register.called(.objective(id, $0)) } ?? ""
    default: return ""
    }
  }
}
