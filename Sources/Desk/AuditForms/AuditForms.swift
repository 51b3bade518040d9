import Casework

// What a new audit, its parts, its sample and its re-audit ask.
extension DeskState {
  func newAuditFields(isRound: Bool) -> [FormField] {
    let next = nextReference("AUD", among: register.audits.values.map(\.reference))
    let keys = [
      "owningGroup", "leadAuditor", "timetable.startBy", "timetable.collectBy", "timetable.reportBy", "purpose",
      "sampling.size", "sampling.how", "reference",
    ]
    let kinds = AuditKind.allCases.filter { $0.isSelfAssessment == isRound }
    let kind = FieldEntry(
      path: ["kind"], field: Field("kind", "", .required),
      form: .choice(kinds.map { FieldChoice(stored: $0.rawValue, words: $0.words) }))
    let fields = pick(keys, of: Audit(), ["reference": next]).filter { !isRound || !$0.key.hasPrefix("sampling") }
    return pick(["topic"], of: Audit(), [:]) + [field(for: kind, text: kinds.first?.words ?? ""), toolField(kinds)]
      + fields
  }

  /// The tools that suit kinds of audit before the others.
  private func toolField(_ kinds: [AuditKind]) -> FormField {
    let tools = register.reference.tools
    let suited = tools.filter { $0.kinds.contains(where: kinds.contains) }
    let ordered = suited + tools.filter { tool in !suited.contains { $0.code == tool.code } }
    let choices = ordered.map { FieldChoice(stored: $0.code, words: $0.title) }
    return field(for: FieldEntry(path: ["tool"], field: Field("tool", "Tool, or later"), form: .choice(choices)))
  }

  func newAudit(_ form: Form, _ values: FormValues) -> [any Command] {
    let made = Audit(id: mint.make()) { audit in
      audit.reference = values.text("reference")
      audit.topic = values.text("topic")
      audit.kind = values.first("kind").flatMap(AuditKind.init(fieldText:)) ?? .multiAgency
      audit.tool = values.first("tool").flatMap { register.reference.tool($0) }
      audit.timetable.startBy = values.day("timetable.startBy")
    }
    let own: Set = ["reference", "topic", "kind", "tool", "timetable.startBy"]
    return making(
      ScheduleAudit(made, occasion: occasion),
      edit(.audit(made.id), called: made.reference, plainEdits(of: form, without: own)))
  }

  func partFields(of id: AuditID, _ part: AuditPart) -> [FormField] {
    let all = register.fields(at: .audit(id)).filter { !$0.field.traits.contains(.kept) }
    let own = all.filter { entry in
      guard let key = part.key else { return entry.path.steps.count == 1 }
      return entry.path.steps.count == 2 && entry.path.steps[0] == .key(key)
    }
    return own.map { field(for: $0, text: words(of: $0), in: .audit(id)) }
  }

  var sampleFields: [FormField] {
    let number = FieldEntry(
      path: ["ref"], field: Field("ref", "How many, or references", .required), form: .text, shape: .several)
    var field = field(for: number)
    field.hint = "8 makes eight cases numbered on from those there; or write references"
    return [field] + pick(["locality", "agencies", "note"], of: SampleCase(), [:])
  }

  /// "8" makes eight cases, numbered on; anything else is a reference of one.
  func sampleCases(of id: AuditID, _ values: FormValues) -> [SampleCase] {
    let typed = values.all("ref")
    let made: [SampleCase]
    if typed.count == 1, let number = Int(typed[0]), (1...999).contains(number) {
      made = SampleCase.numbered(number, after: register.audits[id]?.cases ?? [], mint: mint)
    } else {
      made = typed.map { ref in SampleCase(id: mint.make()) { $0.ref = ref } }
    }
    return made.map { entry in
      var entry = entry
      entry.locality = values.text("locality")
      entry.agencies = values.all("agencies").map { AgencyID($0) }
      entry.note = values.text("note")
      return entry
    }
  }

  func reauditFields(of id: AuditID) -> [FormField] {
    let next = nextReference("AUD", among: register.audits.values.map(\.reference))
    let due = register.audits[id]?.outcome.reauditDue?.words ?? ""
    return pick(
      ["timetable.startBy", "timetable.collectBy", "timetable.reportBy", "leadAuditor", "reference"], of: Audit(),
      [
        "timetable.startBy": due, "reference": next, "leadAuditor": register.name(of: register.audits[id]?.leadAuditor),
      ])
  }

  func reaudit(of id: AuditID, _ form: Form, _ values: FormValues) -> [any Command] {
    guard let earlier = register.audits[id] else { return [] }
    var made = earlier.reaudit(
      id: mint.make(), reference: values.text("reference"), startBy: values.day("timetable.startBy"), mint: mint)
    made.timetable.collectBy = values.day("timetable.collectBy")
    made.timetable.reportBy = values.day("timetable.reportBy")
    made.leadAuditor = values.party("leadAuditor")
    return [OpenReaudit(of: id, new: made, occasion: occasion)]
  }
}
