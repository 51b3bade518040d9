import Casework

// Forms that make something new.
extension DeskState {
  /// An entry of a list; an action's timescale is set by the command that knows how to read one.
  func addition(of kind: EntryKind, to address: Address, _ form: Form) -> [any Command] {
    let id: AnyID = mint.make()
    var edits: [FieldEdit] = []
    var printed = ""
    for field in form.fields where !field.isBlank {
      if case .timescale = field.entry.form {
        printed = (try? field.stored(reading).get().first) ?? field.text.text.stripped
      } else {
        edits.append(FieldEdit(field.entry.path, new: (try? field.stored(reading).get()) ?? []))
      }
    }
    if kind.name == "action", case .objective(_, let objective) = address,
      !edits.contains(where: { $0.path == ["objective"] })
    {
      edits.append(FieldEdit(["objective"], new: [objective.text]))
    }
    let add = AddEntry(
      document: address.document, list: address.homePath.appending(kind.list), id: id,
      called: "\(kind.name) to \(register.called(address))", edits: edits)
    guard !printed.isEmpty, case .plan(let plan) = address.document else { return [add] }
    return [add, SetTimescale(plan: plan, action: id.retyped(), printed: printed)]
  }

  func newCase(_ values: FormValues) -> RegisterReferral {
    let kind = CaseKind(values.text("kind"))
    let prefix = register.reference.card(of: kind)?.prefix ?? kind.code.uppercased()
    let taken = register.cases.values.map(\.reference)
    let draft = CaseFile(id: mint.make()) { file in
      file.reference = values.first("reference") ?? nextReference(prefix, among: taken)
      file.kind = kind
      file.subjects = [Subject(id: mint.make()) { $0.pseudonym = values.text("subject") }]
      file.referral = Referral { referral in
        referral.received = values.day("received")
        referral.referrer = values.party("referrer")
        referral.referrerAgency = values.first("referrerAgency").map { AgencyID($0) }
        referral.summary = values.text("summary")
      }
    }
    return RegisterReferral(draft, occasion: occasion, in: register, mint: mint)
  }

  func newPlan(_ values: FormValues) -> AddPlan {
    AddPlan(
      Plan(id: mint.make()) { plan in
        plan.reference = values.text("reference")
        plan.title = values.text("title")
        plan.owningGroup = values.first("owningGroup").map { GroupID($0) }
        if let source = values.first("source") {
          plan.sources = [PlanSource(id: mint.make()) { $0.record = AnyID(source) }]
        }
      })
  }
}
