/// Takes one row of a newer copy of a plan over into the plan, whole.
public struct TakeFromCopy: Command {
  public let plan: PlanID
  /// "PLAN-2026-001/1/7b".
  public let called: String
  /// What changes: "due", "brag".
  public let what: [String]
  /// The copy's name: "delivery-plan-2.csv".
  public let document: String
  let brought: BroughtFromCopy
  private(set) var steps: [any Command]

  public var isImport: Bool { true }

  /// Why things change that come from a copy.
  static func reason(_ document: String) -> String { "In a newer copy of the plan, \(document)" }

  public func done(by party: Party) -> (any Command)? {
    var own = self
    own.steps = steps.map { $0.done(by: party) ?? $0 }
    return own
  }

  public func words(in register: Register) -> String {
    "take \(called) from \(document), a newer copy: \(what.joined(separator: ", "))"
  }

  public func violations(in register: Register) -> [Violation] {
    guard register.plans[plan] != nil else { return [.planGone] }
    var trial = register
    brought.add(to: &trial, plan)
    return trial.violations(of: steps)
  }

  public func apply(to register: inout Register) {
    brought.add(to: &register, plan)
    for step in steps { step.apply(to: &register) }
  }
}

/// What a row of a copy needs and the register did not have; what has come meanwhile, with another row, is not added again.
struct BroughtFromCopy: Sendable {
  let agencies: [Agency]
  let objective: Objective?
  let recommendations: [Recommendation]

  func add(to register: inout Register, _ plan: PlanID) {
    let unknown = agencies.filter { register.agency($0.id) == nil }
    if !unknown.isEmpty { register.changeAgencies { $0 += unknown } }
    guard let held = register.plans[plan] else { return }
    let new = recommendations.filter { held.recommendation($0.id) == nil }
    let lacksObjective = objective != nil && held.objective(objective?.id) == nil
    guard lacksObjective || !new.isEmpty else { return }
    register.change(plan) { plan in
      if lacksObjective, let objective { plan.objectives.append(objective) }
      plan.recommendations += new
    }
  }
}

/// Adds an action as a copy has it: at the stage that its words claim, which nobody was asked to prove.
struct AddFromCopy: Command {
  let plan: PlanID
  let action: Action

  func words(in register: Register) -> String { AddAction(plan: plan, action: action).words(in: register) }

  func violations(in register: Register) -> [Violation] {
    guard let plan = register.plans[plan] else { return [.planGone] }
    return action.refViolations(in: plan)
  }

  func apply(to register: inout Register) { register.change(plan) { $0.actions.append(action) } }
}

/// What an action takes from a copy's row that no other command writes.
struct MoreFromCopy: Sendable {
  var moves: [StageMove<ActionStage>] = []
  var links: [LinkFromCopy] = []
  /// New ones, and known ones with new figures.
  var measures: [ActionMeasure] = []
  /// They take the place of those of the same columns.
  var keptCells: [KeptCell] = []

  var isEmpty: Bool { moves.isEmpty && links.isEmpty && measures.isEmpty && keptCells.isEmpty }
}

struct MergeFromCopy: Command {
  let plan: PlanID
  let action: ActionID
  let more: MoreFromCopy

  func words(in register: Register) -> String {
    "take more of \(register.reference(of: .action(action), in: plan)) from a copy"
  }

  func violations(in register: Register) -> [Violation] {
    register.place(of: action, in: plan) == nil ? [.actionGone] : []
  }

  func apply(to register: inout Register) {
    guard let held = register.plans[plan] else { return }
    let links = more.links.map { $0.link(in: held) }
    let columns = Set(more.keptCells.map(\.column))
    register.change(plan) { plan in
      plan.change(action) { action in
        action.moves += more.moves
        action.links += links
        for measure in more.measures { action.measures.put(measure) }
        action.keptCells.removeAll { columns.contains($0.column) }
        action.keptCells += more.keptCells
      }
    }
  }
}

/// A link to another action of the copy, which may not have been taken.
struct LinkFromCopy: Sendable {
  /// Its target is the plan's action, or the copy's own where that is new.
  private(set) var link: ActionLink
  private let printed: String

  init(_ theirs: ActionLink, _ printed: ImportedLink, _ scene: CopyScene) {
    link = theirs
    link.target = scene.ours(theirs.target) ?? theirs.target
    self.printed = printed.printed
  }

  /// To the action where the plan has it, else as it was printed.
  func link(in plan: Plan) -> ActionLink {
    var link = link
    if let target = link.target, !plan.actions.contains(where: { $0.id == target }) { link.target = nil }
    link.printed = link.target == nil ? printed : ""
    return link
  }
}
