import Casework

// What the verbs of a case ask, and the commands they make.
extension DeskState {
  func requestFields(on day: String) -> [FormField] {
    let agencies = FieldEntry(
      path: ["agency"], field: Field("agency", "Agencies to ask", .required), form: .link(.agency), shape: .several)
    return [field(for: agencies)]
      + pick(
        ["kind", "due", "requested"], of: AgencyReturn(), ["kind": "scoping summary", "requested": day],
        ["due": "Due, else by the clock", "kind": "What is asked for"])
  }

  func request(_ id: CaseID, _ part: CasePart, _ values: FormValues) -> RequestReturns {
    RequestReturns(
      id, part: part, kind: values.first("kind").flatMap(AgencyReturn.Kind.init(fieldText:)) ?? .scoping,
      requests: values.all("agency").map { RequestReturns.Request(id: mint.make(), agency: AgencyID($0)) },
      requested: values.day("requested") ?? today, due: values.day("due"), occasion: occasion)
  }

  func holdFields(on day: String) -> [FormField] {
    pick(["kind", "reason", "reviewOn", "from", "mayGoOn"], of: Hold(), ["from": day], ["kind": "What holds it"])
      .map { $0.key == "kind" ? field(for: $0.entry, label: $0.label, isRequired: true) : $0 }
  }

  func hold(_ id: CaseID, _ values: FormValues) -> PlaceHold {
    let hold = Hold(id: mint.make()) { hold in
      hold.kind = values.first("kind").flatMap(Hold.Kind.init(fieldText:)) ?? .other
      hold.from = values.day("from") ?? today
      hold.reviewOn = values.day("reviewOn")
      hold.reason = values.text("reason")
      hold.mayGoOn = values.text("mayGoOn")
    }
    return PlaceHold(id, hold, occasion: occasion)
  }

  func releaseFields(on day: String) -> [FormField] {
    let on = FieldEntry(path: ["on"], field: Field("on", "First day no longer held", .required), form: .day)
    return [field(for: on, text: day)]
  }

  func commissionFields(on day: String) -> [FormField] { pick(["commissioned"], of: Review(), ["commissioned": day]) }

  func newCaseFields(on day: String) -> [FormField] {
    let keys = ["received", "referrer", "referrerAgency", "summary", "incident", "death", "harm", "harmTypes"]
    return [kindField, subjectField]
      + pick(keys.map { "referral.\($0)" }, of: CaseFile(), ["referral.received": day]) + caseFields
  }

  func newReviewFields(on day: String) -> [FormField] {
    let keys = ["methodology", "reviewer", "chair", "coordinator"]
    return [kindField, subjectField] + commissionFields(on: day)
      + pick(keys.map { "review.\($0)" }, of: CaseFile(), [:])
      + caseFields
  }

  private var kindField: FormField {
    let kinds = FieldForm.choice(register.reference.kinds.map { FieldChoice(stored: $0.kind.code, words: $0.name) })
    return field(for: FieldEntry(path: ["kind"], field: Field("kind", "Kind of review", .required), form: kinds))
  }

  private var subjectField: FormField {
    let subjects = Field("subject", "Subjects, by pseudonym", .required)
    return field(for: FieldEntry(path: ["subject"], field: subjects, form: .text, shape: .several))
  }

  private var caseFields: [FormField] {
    pick(["leadBoard", "themes"], of: CaseFile(), [:])
      + pick(["reference"], of: CaseFile(), [:]).map {
        field(for: $0.entry, label: "Reference, else the next", isRequired: false)
      }
  }

  /// A case begun by a referral, or by the commissioning of a review; the other fields are edited in.
  func newCase(_ form: Form, _ values: FormValues, isReview: Bool) -> [any Command] {
    let kind = CaseKind(values.text("kind"))
    let card = register.reference.card(of: kind)
    let taken = register.cases.values.map(\.reference)
    let draft = CaseFile(id: mint.make()) { file in
      file.reference = values.first("reference") ?? nextReference(card?.prefix ?? kind.code.uppercased(), among: taken)
      file.kind = kind
      file.subjects = values.all("subject").map { Subject(id: mint.make(), pseudonym: $0, of: card) }
      file.referral = isReview ? nil : Referral { $0.received = values.day("referral.received") }
    }
    let begin: any Command =
      isReview
      ? CommissionReview(
        new: draft, commissioned: values.day("commissioned") ?? today, occasion: occasion, in: register)
      : RegisterReferral(draft, occasion: occasion, in: register, mint: mint)
    let own: Set = ["kind", "subject", "reference", "referral.received", "commissioned"]
    return making(begin, edit(.caseFile(draft.id), called: draft.reference, plainEdits(of: form, without: own)))
  }

  /// The making of something and what is filled in at once: one change, told of as the making.
  func making(_ first: any Command, _ rest: [any Command]) -> [any Command] {
    rest.isEmpty ? [first] : [ChangeTogether(first.words(in: register), [first] + rest)]
  }

  /// What was filled in, as edits of something new.
  func plainEdits(of form: Form, without own: Set<String>) -> [FieldEdit] {
    form.fields.filter { !$0.isBlank && !own.contains($0.key) }.map {
      FieldEdit($0.entry.path, new: (try? $0.stored(reading).get()) ?? [])
    }
  }

  /// The edit that follows a record's making; nothing where there is nothing to edit.
  func edit(_ address: Address, called: String, _ edits: [FieldEdit]) -> [any Command] {
    guard !edits.isEmpty else { return [] }
    return [EditEntry(document: address.document, entry: address.path, called: called, edits: edits)]
  }
}
