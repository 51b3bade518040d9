import Casework
import Drawing

/// What a person may be asked when a record goes to another stage: the fields of `MoveDetails` as a form lists them.
private struct MoveAnswers: Fielded {
  var reason = ""
  var awaiting = ""
  var holder: Party?
  var reviewOn: Day?
  var link: AnyID?
  var address = ""
  var rationale = ""
  var otherLearning = ""
  var dissent = ""
  var answer: PanelReply.Answer?
  var by: Party?
  var on: Day?

  mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("reason", "", [.long, .pseudonymous]), &reason)
    fields.field(Field("awaiting", "What is awaited"), &awaiting)
    fields.field("holder", &holder)
    fields.field(Field("reviewOn", "Look again on"), &reviewOn)
    fields.field("link", &link)
    fields.field(Field("address", "Published at"), &address)
    fields.field(Field("rationale", "", [.long, .pseudonymous]), &rationale)
    fields.field(Field("otherLearning", "Other learning, or why none", [.long, .pseudonymous]), &otherLearning)
    fields.field(Field("dissent", "", [.long, .pseudonymous]), &dissent)
    fields.field(Field("answer", "The panel"), &answer)
    fields.field(Field("by", "By whom"), &by)
    fields.field(Field("on", "On", .required), &on)
  }
}

extension DeskState {
  /// The fields that would meet what stands in the way of a step, and the day it happened.
  func moveFields(for step: StageStep) -> [FormField] {
    let fields = (option(for: step)?.unmet ?? []).reduce(into: [FormField]()) { fields, violation in
      let name = violation.field.map(Self.camel) ?? ""
      guard name != "on", !fields.contains(where: { $0.key == name }), var field = moveField(name, for: step)
      else { return }
      field.hint = violation.sentence
      field.isAskedFor = true
      fields.append(field)
    }
    let day = pick(["on"], of: MoveAnswers(), ["on": today.words])
    return fields + day
  }

  /// A field of the form for a step by its name; nothing where it is none that a step asks for.
  func moveField(_ name: String, for step: StageStep) -> FormField? {
    if name == "outcome" { return outcomeField(for: step) }
    return FieldListing.entries(of: MoveAnswers()).first { $0.path.description == name }.map {
      field(for: $0, label: label(of: name, for: step))
    }
  }

  /// What a field is called where a step means something of its own by it; nothing for its usual words.
  private func label(of name: String, for step: StageStep) -> String? {
    switch (name, step.address) {
    case ("link", _): "The other \(step.address.noun)"
    case ("reviewOn", .audit): "Re-audit due"
    case ("reviewOn", .auditReturn): "Due"
    default: nil
    }
  }

  private func outcomeField(for step: StageStep) -> FormField? {
    guard case .caseFile(let id) = step.address, let file = register.cases[id] else { return nil }
    let rules = register.reference.framework(file.framework)?.outcomes ?? []
    let choices = FieldForm.choice(rules.map { FieldChoice(stored: $0.code, words: $0.words) })
    let advised = file.referral?.recommendation?.outcome ?? ""
    let entry = FieldEntry(path: ["outcome"], field: Field("outcome"), form: choices)
    return field(for: entry, text: rules.first { $0.code == advised }?.words ?? "")
  }

  /// A step as it stands with nothing said yet.
  func option(for step: StageStep) -> StageOption? {
    stageChoices(of: step.address).first { $0.step == step }?.option
  }

  /// What the filled-in form says of the step. Who did it is the person at the keyboard, where nobody was asked for.
  func moveDetails(_ values: FormValues, for step: StageStep) -> MoveDetails {
    var details = MoveDetails(on: values.day("on") ?? today, by: values.party("by"), reason: values.text("reason"))
    let asksWho = option(for: step)?.unmet.contains { $0.field == "by" } ?? false
    if details.by == nil, !asksWho { details.by = actor }
    details.awaiting = values.text("awaiting")
    details.holder = values.party("holder")
    details.reviewOn = values.day("reviewOn")
    details.link = values.first("link").map { AnyID($0) }
    details.address = values.text("address")
    details.outcome = values.text("outcome")
    details.rationale = values.text("rationale")
    details.otherLearning = values.text("otherLearning")
    details.dissent = values.text("dissent")
    details.answer = values.first("answer").flatMap(PanelReply.Answer.init(fieldText:))
    return details
  }
}
