import Casework

// What a plan is made of.
extension Session {
  func addPlan(_ typed: FieldArguments) throws {
    var typed = typed
    let reference = try typed.take("reference") ?? nextReference("PLAN", today)
    let sources = try typed.take(all: "source").map { PlanSource(id: mint.make(), typed: $0, in: register) }
    let plan = Plan(id: mint.make()) { plan in
      plan.reference = reference
      plan.sources = sources
    }
    let title = try typed.take("title") ?? ""
    var titled = plan
    titled.title = title
    let edits = try edits(typed, of: FieldListing.entries(of: Plan()), isNew: true)
    try commit([AddPlan(titled)] + edit(.plan(plan.id), called: reference, edits))
    Output.line(reference)
  }

  func addObjective(_ typed: FieldArguments, in home: String) throws {
    var typed = typed
    let plan = try plan(home)
    let objective = Objective(id: mint.make())
    let ref = try typed.take("ref") ?? ActionRef.next(after: plan.objectives.map(\.ref))
    var named = objective
    named.ref = ref
    let edits = try edits(typed, of: FieldListing.entries(of: objective), isNew: true)
    let path: FieldPath = ["objectives"]
    try commit(
      [AddObjective(plan: plan.id, objective: named)]
        + edit(
          .plan(plan.id), at: path.appending(.entry(objective.id.erased)), called: "\(plan.reference)/\(ref)", edits))
    Output.line("\(plan.reference)/\(ref)")
  }

  func addRecommendation(_ typed: FieldArguments, in home: String) throws {
    var typed = typed
    let plan = try plan(home)
    let agencies = try typed.take(all: "agency").map { try agency($0) }
    let made = try Recommendation(id: mint.make()) { _ in }.filled { made in
      made.ref = try typed.take("ref") ?? ActionRef.next(after: plan.recommendations.map(\.ref))
      made.text = try InputFile.text(typed.take("text") ?? "")
      made.document = try typed.take("document") ?? ""
      made.section = try typed.take("section") ?? ""
      made.responses = agencies.map { agency in AddresseeResponse(id: mint.make()) { $0.agency = agency.id } }
    }
    let edits = try edits(typed, of: FieldListing.entries(of: Recommendation()), isNew: true)
    let path: FieldPath = ["recommendations"]
    let reference = plan.reference(of: made)
    try commit(
      [AddRecommendation(plan: plan.id, recommendation: made)]
        + edit(.plan(plan.id), at: path.appending(.entry(made.id.erased)), called: reference, edits))
    Output.line(reference)
  }

  func addAction(_ typed: FieldArguments, in home: String) throws {
    var typed = typed
    let (plan, objective) = try planAndObjective(home)
    let due = try typed.take("due") ?? typed.take("timescale")
    let leads = try typed.take(all: "lead")
    let made = try Action(id: mint.make()) { _ in }.filled { made in
      made.objective = objective
      made.ref =
        try typed.take("ref") ?? ActionRef.next(after: plan.actions.filter { $0.objective == objective }.map(\.ref))
      made.text = try InputFile.text(typed.take("text") ?? "")
      made.leads = self.leads(leads)
    }
    let edits = try edits(typed, of: FieldListing.entries(of: Action()), isNew: true)
    let path: FieldPath = ["actions"]
    let reference = plan.reference(of: made)
    try commit(
      [AddAction(plan: plan.id, action: made, timescale: due.map { timescale($0) })]
        + edit(.plan(plan.id), at: path.appending(.entry(made.id.erased)), called: reference, edits))
    Output.line(reference)
  }

  func planAndObjective(_ home: String) throws -> (Plan, ObjectiveID?) {
    switch try find(home) {
    case .plan(let id): if let plan = register.plans[id] { return (plan, nil) }
    case .objective(let id, let objective): if let plan = register.plans[id] { return (plan, objective) }
    default: break
    }
    throw wrongKind(home, needed: "a plan or an objective: name one as PLAN-2026-001 or PLAN-2026-001/1")
  }

  /// Who leads, the primary one first: people of the directory, else roles in words.
  func leads(_ typed: [String]) -> [Lead] {
    FieldReading(register, on: today).leads(typed, mint: mint)
  }

  /// A timescale as it is kept: a day typed short becomes the day, and other words stay as they are.
  func timescale(_ typed: String) -> String {
    if let doubt = Timescale(printed: typed).doubt { tell("\(doubt) It is kept as typed, and no due day comes of it.") }
    return FieldReading(register, on: today).timescale(typed)
  }
}

extension Fielded {
  /// A copy with some of its fields filled by what may refuse.
  func filled(_ fill: (inout Self) throws -> Void) rethrows -> Self {
    var copy = self
    try fill(&copy)
    return copy
  }
}
