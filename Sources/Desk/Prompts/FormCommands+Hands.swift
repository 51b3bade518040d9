import Casework

// Forms that say who leads an action, and which themes a record has.
extension DeskState {
  func leadFields(of action: Action?) -> [FormField] {
    let leads = FieldEntry(
      path: ["leads"], field: Field("leads", "Led by, first the primary"), form: .party, shape: .several)
    let agency = FieldEntry(path: ["leadAgency"], field: Field("leadAgency", "Lead agency"), form: .link(.agency))
    let names = action?.leads.map { register.name(of: $0) } ?? []
    var fields = [
      field(for: leads, text: names.joined(separator: "; ")),
      field(for: agency, text: register.name(of: action?.leadAgency)),
    ]
    if action == nil { for place in fields.indices { fields[place].hint = "left blank, each keeps its own" } }
    return fields
  }

  /// Only what was changed in the form is written.
  func reassignment(of id: ActionID, in plan: PlanID, _ form: Form, _ values: FormValues) -> [any Command] {
    let changed = Set(form.fields.filter(\.text.isChanged).map(\.key))
    var commands: [any Command] = []
    if changed.contains("leads") {
      let present = register.action(id)?.action.leads ?? []
      let names = values.all("leads").map { register.name(of: Party(fieldText: $0)) }
      commands.append(SetLeads(plan: plan, action: id, leads: reading.leads(names, among: present, mint: mint)))
    }
    if changed.contains("leadAgency") {
      commands.append(edit(.action(plan, id), "leadAgency", values.all("leadAgency")))
    }
    return commands
  }

  func themeFields(of address: Address) -> [FormField] {
    let add = Field("add", "Add themes")
    let remove = Field("remove", "Take away")
    return [add, remove].map { field in
      self.field(
        for: FieldEntry(path: FieldPath([.key(field.key)]), field: field, form: .link(.theme), shape: .several))
    }
  }

  func tagging(of address: Address, _ values: FormValues) -> [any Command] {
    let present = register.themes(at: address).map(\.text)
    let kept = present.filter { !values.all("remove").contains($0) }
    let themes = kept + values.all("add").filter { !kept.contains($0) }
    return themes == present ? [] : [edit(address, "themes", themes)]
  }

  private func edit(_ address: Address, _ key: String, _ new: [String]) -> EditEntry {
    EditEntry(
      document: address.document, entry: address.path, called: register.called(address),
      edits: [FieldEdit(FieldPath([.key(key)]), new: new)])
  }
}
