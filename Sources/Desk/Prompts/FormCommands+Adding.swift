import Casework

// Forms that make an entry of a list.
extension DeskState {
  func addition(of kind: EntryKind, to address: Address, _ form: Form, _ values: FormValues) -> [any Command] {
    if case .plan(let plan) = address.document, let commands = planEntry(kind, in: plan, form, values) {
      return commands
    }
    if kind.name == "finding", case .audit(let id) = address.document { return [newFinding(in: id, values)] }
    let edits = plainEdits(of: form, without: [])
    if case .directory(let document) = kind.home {
      let called = "\(kind.name) \(values.first("name") ?? values.text("code"))".stripped
      return [AddEntry(document: document, list: kind.list, id: mint.make(), called: called, edits: edits)]
    }
    return [
      AddEntry(
        document: address.document, list: address.homePath.appending(kind.list), id: mint.make(),
        called: "\(kind.name) to \(register.called(address))", edits: edits)
    ]
  }

  /// What has a command of its own in a plan; nothing for its other entries.
  private func planEntry(_ kind: EntryKind, in plan: PlanID, _ form: Form, _ values: FormValues) -> [any Command]? {
    switch kind.name {
    case "objective": newObjective(in: plan, form, values)
    case "recommendation": newRecommendation(in: plan, form, values)
    case "action": newAction(in: plan, form, values)
    default: nil
    }
  }

  private func newObjective(in plan: PlanID, _ form: Form, _ values: FormValues) -> [any Command] {
    let made = Objective(id: mint.make()) { $0.ref = values.text("ref") }
    let called = "\(register.called(.plan(plan)))/\(made.ref)"
    return making(
      AddObjective(plan: plan, objective: made),
      edit(.objective(plan, made.id), called: called, plainEdits(of: form, without: ["ref"])))
  }

  private func newRecommendation(in plan: PlanID, _ form: Form, _ values: FormValues) -> [any Command] {
    let made = Recommendation(id: mint.make()) { made in
      made.ref = values.text("ref")
      made.text = values.text("text")
      made.document = values.text("document")
      made.section = values.text("section")
      made.responses = values.all("agency").map { agency in
        AddresseeResponse(id: mint.make()) { $0.agency = AgencyID(agency) }
      }
    }
    let called = register.plans[plan]?.reference(of: made) ?? made.ref
    let edits = plainEdits(of: form, without: ["ref", "text", "document", "section", "agency"])
    return making(
      AddRecommendation(plan: plan, recommendation: made),
      edit(.recommendation(plan, made.id), called: called, edits))
  }

  private func newAction(in plan: PlanID, _ form: Form, _ values: FormValues) -> [any Command] {
    let made = Action(id: mint.make()) { made in
      made.ref = values.text("ref")
      made.text = values.text("text")
      made.objective = values.first("objective").map { ObjectiveID($0) }
      made.leads = leads(values, keeping: [])
    }
    let called = register.plans[plan]?.reference(of: made) ?? made.ref
    let edits = plainEdits(of: form, without: ["ref", "text", "objective", "leads", "due"])
    return making(
      AddAction(plan: plan, action: made, timescale: values.first("due")),
      edit(.action(plan, made.id), called: called, edits))
  }

  /// The leads named in a form, the first of them the primary one.
  func leads(_ values: FormValues, keeping present: [Lead]) -> [Lead] {
    let names = values.all("leads").map { register.name(of: Party(fieldText: $0)) }
    return reading.leads(names, among: present, mint: mint)
  }
}
