import Casework
import Drawing

/// What a form is filled in for.
enum FormPurpose: Sendable {
  case progress(PlanID, ActionID)
  case extend(PlanID, ActionID)
  case evidence(PlanID, ActionID)
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
  case newPlan
  case asAt
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
    return Form(purpose: purpose, name: name, title: title, fields: fields)
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
    default: return ""
    }
  }

  private func naming(of purpose: FormPurpose) -> (verb: String, called: String) {
    switch purpose {
    case .progress(let plan, let id): ("progress", register.called(.action(plan, id)))
    case .extend(let plan, let id): ("extend", register.called(.action(plan, id)))
    case .evidence(let plan, let id): ("evidence", register.called(.action(plan, id)))
    case .chase(let file, let id): ("chase", register.called(.agencyReturn(file, id, .referral)))
    case .settle(let file, let id): ("settle return", register.called(.agencyReturn(file, id, .referral)))
    case .acknowledge(let alert): ("acknowledge \(alert.code.words)", alert.record)
    case .move(let step): ("\(step.part.map { "\($0.words) " } ?? "")to \(step.stage):", register.called(step.address))
    case .edit(let address): ("edit", register.called(address))
    case .reassign(let plan, let id): ("reassign", register.called(.action(plan, id)))
    case .tag(let address): ("tag", register.called(address))
    case .bulk(let bulk): (words(of: bulk.deed, bulk.subjects), "")
    case .add(let kind, let address): ("add \(kind.name) to", register.called(address))
    case .newCase: ("register a referral", "")
    case .newPlan: ("start a plan", "")
    case .asAt: ("look back at a day", "")
    }
  }

  func fields(for purpose: FormPurpose) -> [FormField] {
    let (day, me) = (today.words, register.name(of: actor))
    switch purpose {
    case .progress:
      return pick(["text", "on", "by"], of: ProgressEntry(), ["on": day, "by": me], ["text": "What happened"])
    case .extend:
      let keys = ["to", "reason", "approver", "kind"]
      return pick(keys, of: Extension(), ["kind": "extension"], ["to": "New due day"]).map { field in
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
    case .add(let kind, _): return addFields(of: kind)
    case .newCase: return newCaseFields(on: day)
    case .newPlan: return newPlanFields
    case .asAt: return asAtFields
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

  func field(for entry: FieldEntry, text: String = "", label: String? = nil, isRequired: Bool? = nil) -> FormField {
    FormField(entry, label: label, text: text, isRequired: isRequired)
  }
}
