extension Register {
  /// Every action of every plan, or of one, as it stands on that day: by plan, then in the plan's own order.
  public func actionRows(on day: Day, in plan: PlanID? = nil) -> [ActionRow] {
    let directory = DirectoryIndex(self)
    let chosen = plan.map { plans[$0].map { [$0] } ?? [] } ?? plansInNaturalOrder
    var rows: [ActionRow] = []
    rows.reserveCapacity(chosen.reduce(0) { $0 + $1.actions.count })
    for plan in chosen {
      let scene = PlanScene(plan, in: self, directory: directory)
      for action in plan.actions { rows.append(ActionRow(action, in: scene, on: day)) }
    }
    return rows
  }

  /// Plans by reference, as people count.
  public var plansInNaturalOrder: [Plan] { plans.values.sorted { $0.reference.isBefore($1.reference) } }

  /// Audits by reference, as people count.
  public var auditsInNaturalOrder: [Audit] { audits.values.sorted { $0.reference.isBefore($1.reference) } }

  /// Cases by reference, as people count.
  public var casesInNaturalOrder: [CaseFile] { cases.values.sorted { $0.reference.isBefore($1.reference) } }
}

/// What the actions of one plan share.
struct PlanScene: Sendable {
  let plan: Plan
  let directory: DirectoryIndex
  let scheme: BragScheme?
  let objectives: [ObjectiveID: Objective]
  let group: String
  let cases: [String]
  let audits: [String]
  let soonDays: Int

  init(_ plan: Plan, in register: Register, directory: DirectoryIndex) {
    self.plan = plan
    self.directory = directory
    scheme = register.scheme(of: plan)
    objectives = Dictionary(plan.objectives.map { ($0.id, $0) }) { first, _ in first }
    group = plan.owningGroup.flatMap { directory.groups[$0] } ?? ""
    let records = plan.sources.compactMap(\.record)
    cases = records.compactMap { register.cases[$0.retyped()]?.reference }
    audits = records.compactMap { register.audits[$0.retyped()]?.reference }
    soonDays = register.settings.alerts.soonDays
  }

  func reference(of action: Action) -> String {
    "\(plan.reference)/\(action.objective.flatMap { objectives[$0]?.ref } ?? "-")/\(action.ref)"
  }
}

extension Register {
  /// The scheme a plan's claims are made in: its own, else the board's.
  public func scheme(of plan: Plan) -> BragScheme? {
    reference.scheme(plan.bragScheme.isEmpty ? settings.bragScheme : plan.bragScheme)
  }
}

extension ActionRow {
  init(_ action: Action, in scene: PlanScene, on day: Day) {
    let objective = action.objective.flatMap { scene.objectives[$0] }
    let timing = action.timing
    id = action.id
    plan = scene.plan.id
    planReference = scene.plan.reference
    planTitle = scene.plan.title
    objectiveRef = objective?.ref ?? "-"
    self.objective = objective?.title ?? ""
    ref = action.ref
    reference = "\(planReference)/\(objectiveRef)/\(ref)"
    text = action.text
    agency = scene.directory.agency(action.leadAgency)
    leads = scene.directory.names(of: action.leads)
    stage = timing.stage
    claim = action.claims.last.map { ClaimedLevel($0, in: scene.scheme) }
    timescale = action.timescale
    due = timing.due
    originalDue = timing.originalDue
    daysLate = timing.daysLate(on: day)
    daysLateAgainstOriginal = timing.daysLateAgainstOriginal(on: day)
    isSoon = timing.isSoon(on: day, within: scene.soonDays)
    slips = action.slips
    extensionCount = action.extensions.count
    progressCount = action.progress.count
    lastProgress = action.lastProgress
    age = timing.age(on: day)
    evidenceCount = action.evidence.count
    hasMeasure = action.hasMeasure
    linkCount = action.links.count
    themes = scene.directory.names(of: action.themes)
    group = scene.group
    cases = scene.cases
    audits = scene.audits
    findingCount = action.findings.count
    isUnverified = action.isUnverified
  }
}
