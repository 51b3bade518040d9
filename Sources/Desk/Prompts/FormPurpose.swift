import Casework
import Drawing

/// What a form is filled in for.
enum FormPurpose: Sendable {
  case progress(PlanID, ActionID)
  case extend(PlanID, ActionID)
  case evidence(PlanID, PlanEntry)
  case chase(CaseID, Identifier<AgencyReturn>)
  case settle(CaseID, Identifier<AgencyReturn>)
  case acknowledge(Alert)
  case move(StageStep)
  case edit(Address)
  case reassign(PlanID, ActionID)
  case tag(Address)
  case bulk(Bulk)
  case add(EntryKind, to: Address)
  case newCase
  case newReview
  /// A plan drawn from a case, where it is begun at one.
  case newPlan(from: CaseID?)
  case request(CaseID, CasePart)
  case commission(CaseID)
  case hold(CaseID)
  case release(CaseID, Identifier<Hold>)
  case answer(PlanID, RecommendationID, Identifier<AddresseeResponse>?)
  case impactCheck(Address)
  case carryForward(PlanID, ActionID)
  /// A comment on a cell of a grid or, with a moderated grade, the reason for it.
  case grade(GradeHand, String?)
  /// A finding made from a cell of a grid.
  case finding(GradeHand)
  case audit(AuditPurpose)
  case round(RoundPurpose)
  case asAt

  /// Whether what its command would refuse is said beforehand, beside the fields that would meet it.
  var tellsGuards: Bool {
    switch self {
    case .request, .commission, .hold, .release, .answer, .impactCheck, .carryForward: true
    case .audit(let purpose): DeskState.tellsGuards(purpose)
    case .round: true
    default: false
    }
  }
}

/// A step to a stage, of a record or of a part of a case.
struct StageStep: Sendable, Equatable {
  let address: Address
  let part: CasePart?
  /// As stored: "signed off".
  let stage: String
}

extension DeskState {
  /// The form for a purpose with what is known already filled in; nothing where the record is gone.
  func makeForm(_ purpose: FormPurpose) -> Form? {
    let fields = fields(for: purpose)
    guard !fields.isEmpty else { return nil }
    let name = name(of: purpose)
    let title = name.prefix(1).uppercased() + name.dropFirst() + standing(for: purpose)
    var form = Form(purpose: purpose, name: name, title: title, fields: fields)
    if purpose.tellsGuards { tellGuards(in: &form) }
    return form
  }

  /// Says beside each field what a rule asks of it, before anything is typed.
  private func tellGuards(in form: inout Form) {
    for violation in register.violations(of: commands(of: form), on: occasion) {
      let name = violation.field.map(Self.camel) ?? ""
      if let place = form.fields.firstIndex(where: { $0.key == name }) {
        form.fields[place].hint = violation.sentence
        form.fields[place].isAskedFor = true
      } else {
        form.notes.append(violation.sentence)
      }
    }
  }

  /// What a form's draft is kept under: "progress PLAN-2026-001/1/7b".
  func name(of purpose: FormPurpose) -> String {
    let (verb, called) = naming(of: purpose)
    return called.isEmpty ? verb : "\(verb) \(called)"
  }

  /// What one wants to know while filling it in: the days an action was due, the return's.
  private func standing(for purpose: FormPurpose) -> String {
    switch purpose {
    case .extend(_, let id):
      guard let action = register.action(id)?.action, let due = action.currentDue else { return ", no due day yet" }
      let first = action.slips > 0 ? ", first \(action.originalDue?.words ?? "")" : ""
      return ", due \(due.words)\(first)"
    case .chase(let file, let id), .settle(let file, let id):
      let entry = register.cases[file]?.agencyReturn(id)?.entry
      return entry?.due.map { ", due \($0.words)" } ?? ""
    case .edit(let address): return criterionText(at: address).map { ": \($0)" } ?? ""
    default: return ""
    }
  }

  private func naming(of purpose: FormPurpose) -> (verb: String, called: String) {
    switch purpose {
    case .progress(let plan, let id): ("progress", register.called(.action(plan, id)))
    case .extend(let plan, let id): ("extend", register.called(.action(plan, id)))
    case .evidence(let plan, let entry): ("evidence", register.called(Address(plan, entry)))
    case .chase(let file, let id): ("chase", register.called(.agencyReturn(file, id, .referral)))
    case .settle(let file, let id): ("settle return", register.called(.agencyReturn(file, id, .referral)))
    case .acknowledge(let alert): ("acknowledge \(alert.code.words)", alert.record)
    case .move(let step): ("\(step.part.map { "\($0.words) " } ?? "")to \(step.stage):", register.called(step.address))
    case .edit(let address): ("edit", register.called(address))
    case .reassign(let plan, let id): ("reassign", register.called(.action(plan, id)))
    case .tag(let address): ("tag", register.called(address))
    case .bulk(let bulk): (words(of: bulk.deed, bulk.subjects), "")
    case .add(let kind, let address): naming(ofAdding: kind, to: address)
    case .newCase: ("register a referral", "")
    case .newReview: ("commission a review that no referral here asked for", "")
    case .newPlan(let file):
      ("start a plan\(file == nil ? "" : " from")", file.map { register.called(.caseFile($0)) } ?? "")
    case .asAt: ("look back at a day", "")
    case .grade(let hand, let grade): naming(of: hand, grade)
    case .finding(let hand): naming(ofFindingFrom: hand)
    case .audit(let purpose): naming(of: purpose)
    case .round(let purpose): naming(of: purpose)
    default: namingOfVerb(purpose)
    }
  }

  private func naming(ofAdding kind: EntryKind, to address: Address) -> (verb: String, called: String) {
    if case .directory = kind.home { return ("add \(kind.words) to", "the directory") }
    return ("add \(kind.words) to", register.called(address))
  }

  private func namingOfVerb(_ purpose: FormPurpose) -> (verb: String, called: String) {
    switch purpose {
    case .request(let file, let part): ("request returns for the \(part.words) of", register.called(.caseFile(file)))
    case .commission(let file): ("commission the review", register.called(.caseFile(file)))
    case .hold(let file): ("hold", register.called(.caseFile(file)))
    case .release(let file, let id): ("release", register.called(Address.caseFile(file).entry(["holds"], id)))
    case .answer(let plan, let id, _): ("answer to", register.called(.recommendation(plan, id)))
    case .impactCheck(let address): ("impact check of", register.called(address))
    case .carryForward(let plan, let id): ("carry forward", register.called(.action(plan, id)))
    default: ("", "")
    }
  }

  func fields(for purpose: FormPurpose) -> [FormField] {
    let (day, me) = (today.words, register.name(of: actor))
    switch purpose {
    case .progress:
      return pick(["text", "on", "by"], of: ProgressEntry(), ["on": day, "by": me], ["text": "What happened"])
    case .extend:
      let keys = ["to", "reason", "approver", "kind", "on"]
      return pick(keys, of: Extension(), ["kind": "extension", "on": day], ["to": "New due day", "on": "Agreed on"]).map
      { field in
        var field = field
        field.isAskedFor = field.key == "approver"
        return field
      }
    case .evidence:
      let keys = ["title", "kind", "on", "location", "shows", "standing", "by"]
      return pick(keys, of: Evidence(), ["on": day, "standing": "unvalidated", "by": me])
    case .chase: return pick(["note", "on", "by"], of: Chase(), ["on": day, "by": me])
    case .settle: return settleFields(on: day)
    case .acknowledge: return pick(["reason", "until"], of: Acknowledgement(), [:])
    case .move(let step): return moveFields(for: step)
    case .edit(let address): return editFields(of: address)
    case .reassign(_, let id): return leadFields(of: register.action(id)?.action)
    case .tag(let address): return themeFields(of: address)
    case .bulk(let bulk): return bulkFields(of: bulk)
    case .add(let kind, let address): return addFields(of: kind, to: address)
    case .newCase: return newCaseFields(on: day)
    case .newReview: return newReviewFields(on: day)
    case .newPlan(let file): return newPlanFields(from: file)
    case .grade(let hand, let grade): return gradeFields(hand, grade: grade)
    case .finding(let hand): return findingFields(from: hand)
    case .asAt: return asAtFields
    case .audit(let purpose): return fields(for: purpose)
    case .round(let purpose): return fields(for: purpose)
    default: return verbFields(for: purpose, day, me)
    }
  }

  private func verbFields(for purpose: FormPurpose, _ day: String, _ me: String) -> [FormField] {
    switch purpose {
    case .request: return requestFields(on: day)
    case .commission: return commissionFields(on: day)
    case .hold: return holdFields(on: day)
    case .release: return releaseFields(on: day)
    case .answer(let plan, let id, let response):
      let found = register.plans[plan]?.recommendation(id)?.responses.first { $0.id == response }
      return answerFields(found, on: day)
    case .impactCheck: return checkFields(on: day, by: me)
    case .carryForward(let plan, _): return carryFields(from: plan, on: day)
    default: return []
    }
  }

  /// Some of a record's fields in the order given, with texts to begin with.
  func pick<R: Fielded>(
    _ keys: [String], of record: R, _ texts: [String: String], _ labels: [String: String] = [:]
  ) -> [FormField] {
    let entries = FieldListing.entries(of: record)
    return keys.compactMap { key in
      entries.first { $0.path.description == key }.map { field(for: $0, text: texts[key] ?? "", label: labels[key]) }
    }
  }

  /// - Parameter document: where the record stands, for the choices that are its own.
  func field(
    for entry: FieldEntry, text: String = "", label: String? = nil, isRequired: Bool? = nil,
    in document: DocumentKey? = nil
  ) -> FormField {
    var field = FormField(entry, label: label, text: text, isRequired: isRequired)
    field.choices = ownChoices(for: entry, in: document)
    return field
  }
}

extension Address {
  /// What evidence or a check is about.
  init(_ plan: PlanID, _ entry: PlanEntry) {
    self =
      switch entry {
      case .action(let id): .action(plan, id)
      case .recommendation(let id): .recommendation(plan, id)
      }
  }
}
