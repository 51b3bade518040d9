import Casework

// What the verbs of a plan's recommendations and actions ask, and the commands they make.
extension DeskState {
  func answerFields(_ found: AddresseeResponse?, on day: String) -> [FormField] {
    pick(
      ["agency", "addressee", "answer", "reason", "by", "on"], of: AddresseeResponse(),
      ["agency": register.name(of: found?.agency), "addressee": found?.addressee ?? "", "on": day])
  }

  /// An addressee who is there already answers; another is addressed and answers at once.
  func answer(_ plan: PlanID, _ id: RecommendationID, _ values: FormValues) -> AnswerRecommendation {
    let agency = values.first("agency").map { AgencyID($0) }
    let addressee = values.text("addressee")
    let there = register.plans[plan]?.recommendation(id)?.responses.first {
      $0.agency == agency && $0.addressee.lowercased() == addressee.lowercased()
    }
    var response = there ?? AddresseeResponse(id: mint.make())
    (response.agency, response.addressee) = (agency, addressee)
    response.answer = values.first("answer").flatMap(AddresseeResponse.Answer.init(fieldText:))
    response.reason = values.text("reason")
    response.by = values.party("by")
    response.on = values.day("on") ?? today
    return AnswerRecommendation(plan: plan, recommendation: id, response: response)
  }

  func checkFields(on day: String, by me: String) -> [FormField] {
    pick(
      ["finding", "kind", "done", "by", "due"], of: ImpactCheck(), ["kind": "impact", "done": day, "by": me],
      ["done": "Made on", "due": "Or agreed for"])
  }

  /// A check that is agreed already is now made; a review keeps its checks as plain entries.
  func impactCheck(of address: Address, _ values: FormValues) -> (any Command)? {
    let kind = values.first("kind").flatMap(ImpactCheck.Kind.init(fieldText:)) ?? .impact
    switch address {
    case .action(let plan, let id):
      return check(values, kind, of: .action(id), in: plan, register.action(id)?.action.checks)
    case .recommendation(let plan, let id):
      return check(values, kind, of: .recommendation(id), in: plan, register.plans[plan]?.recommendation(id)?.checks)
    default:
      let edits = FieldListing.entries(of: filled(ImpactCheck(), kind, values)).filter { !$0.stored.isEmpty }
      return AddEntry(
        document: address.document, list: ["review", "impactChecks"], id: mint.make(),
        called: "\(kind.words) check to \(register.called(address.record))",
        edits: edits.map { FieldEdit($0.path, new: $0.stored) })
    }
  }

  private func check(
    _ values: FormValues, _ kind: ImpactCheck.Kind, of entry: PlanEntry, in plan: PlanID, _ checks: [ImpactCheck]?
  ) -> RecordImpactCheck {
    let agreed = checks?.first { $0.kind == kind && $0.done == nil }
    let check = filled(agreed ?? ImpactCheck(id: mint.make()), kind, values)
    return RecordImpactCheck(plan: plan, about: entry, check: check, today: today)
  }

  /// With a day agreed and nothing found, the check is still to be made.
  private func filled(_ check: ImpactCheck, _ kind: ImpactCheck.Kind, _ values: FormValues) -> ImpactCheck {
    var check = check
    check.kind = kind
    check.due = values.day("due") ?? check.due
    guard values.day("due") == nil || values.first("finding") != nil else { return check }
    check.done = values.day("done") ?? today
    check.by = values.party("by") ?? actor
    check.finding = values.text("finding")
    return check
  }

  func carryFields(from plan: PlanID, on day: String) -> [FormField] {
    let into = FieldEntry(
      path: ["into"], field: Field("into", "Into the plan or objective", .required), form: .link(.anything))
    let goals = register.plansInNaturalOrder.filter { $0.id != plan && $0.stage != .closed }.flatMap { plan in
      [plan.reference] + plan.objectives.map { "\(plan.reference)/\($0.ref)" }
    }
    let ref = FieldEntry(path: ["ref"], field: Field("ref", "Reference there, else the same"), form: .text)
    var goal = field(for: into)
    goal.choices = goals
    return [goal]
      + pick(["reason", "approver"], of: Extension(), [:], ["approver": "Approved by"]).map { asked($0) }
      + [field(for: ref)] + pick(["on"], of: Extension(), ["on": day])
  }

  /// Who approves a step is its `by`, as the rules name it.
  private func asked(_ field: FormField) -> FormField {
    guard field.key == "approver" else { return field }
    let by = FieldEntry(path: ["by"], field: Field("by", "Approved by"), form: .party)
    return self.field(for: by)
  }

  func carryForward(_ plan: PlanID, _ id: ActionID, _ values: FormValues) -> CarryForward {
    let goal = values.first("into").flatMap { register.address(linkedBy: AnyID($0)) }
    let details = MoveDetails(on: values.day("on") ?? today, by: values.party("by"), reason: values.text("reason"))
    let (target, objective): (PlanID, ObjectiveID?) =
      switch goal {
      case .plan(let goal): (goal, nil)
      case .objective(let goal, let objective): (goal, objective)
      default: (plan, nil)
      }
    return CarryForward(
      plan: plan, action: id, into: target, objective: objective, ref: values.first("ref"), copyID: mint.make(),
      linkID: mint.make(), details: details, moveID: mint.make(), today: today)
  }

  func newPlanFields(from file: CaseID?) -> [FormField] {
    let source = FieldEntry(
      path: ["source"], field: Field("source", "Drawn from"), form: .text, shape: .several)
    let next = nextReference("PLAN", among: register.plans.values.map(\.reference))
    let keys = ["owningGroup", "parent", "periodFrom", "periodTo", "themes", "bragScheme", "earlyReason", "reference"]
    var drawnFrom = field(for: source, text: file.flatMap { register.cases[$0]?.reference } ?? "")
    drawnFrom.choices = picture.cases.map(\.reference)
    return pick(["title"], of: Plan(), [:]) + [drawnFrom] + pick(keys, of: Plan(), ["reference": next])
  }

  func newPlan(_ form: Form, _ values: FormValues) -> [any Command] {
    let plan = Plan(id: mint.make()) { plan in
      plan.reference = values.text("reference")
      plan.title = values.text("title")
      plan.sources = values.all("source").map { PlanSource(id: mint.make(), typed: $0, in: register) }
    }
    let edits = plainEdits(of: form, without: ["reference", "title", "source"])
    return making(AddPlan(plan), edit(.plan(plan.id), called: plan.reference, edits))
  }
}
