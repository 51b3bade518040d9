import Casework

/// Makes a plan with one action.
struct MakePlan: Command {
  var id = PlanID("planaaaaaaaa")
  var reference = "PLAN-2026-001"
  var title = "Learning from Adult K"
  var actions = [ActionID("act111111111")]
  let acts: Set<Act> = [.planning]

  func words(in register: Register) -> String { "make \(reference)" }
  func violations(in register: Register) -> [Violation] {
    register.plans.values.contains { $0.reference == reference }
      ? [Violation("taken", "\(reference) is taken: use the next number.", field: "reference")] : []
  }
  func apply(to register: inout Register) {
    register.put(
      Plan(id: id) { plan in
        plan.reference = reference
        plan.title = title
        plan.actions = actions.enumerated().map { number, id in
          Action(id: id) {
            $0.ref = "\(number + 1)"
            $0.text = "Do the thing"
            $0.timescale = Timescale(due: Day(year: 2026, month: 12, day: 31)!)
            $0.leads = [Lead(id: Identifier("lead\(number)")) { $0.role = "Head of Service" }]
          }
        }
      })
  }
}

/// Changes a plan in any way a test likes.
struct ChangePlan: Command {
  var id = PlanID("planaaaaaaaa")
  var words = "change the plan"
  var refusing: @Sendable (Plan) -> [Violation] = { _ in [] }
  let change: @Sendable (inout Plan) -> Void
  let acts: Set<Act> = [.planning]

  init(_ words: String = "change the plan", _ change: @escaping @Sendable (inout Plan) -> Void) {
    self.words = words
    self.change = change
  }

  func words(in register: Register) -> String { words }
  func violations(in register: Register) -> [Violation] {
    guard let plan = register.plans[id] else { return [Violation("no-plan", "There is no such plan.")] }
    return refusing(plan)
  }
  func apply(to register: inout Register) { register.change(id, change) }
}

/// Takes a document away.
struct RemoveDocument: Command {
  let key: DocumentKey
  var acts: Set<Act> { [key.act] }
  func words(in register: Register) -> String { "remove it" }
  func violations(in register: Register) -> [Violation] { [] }
  func apply(to register: inout Register) { register.remove(key) }
}

/// Changes a register in any way a test likes.
struct ChangeRegister: Command {
  let change: @Sendable (inout Register) -> Void
  let acts: Set<Act> = []
  init(_ change: @escaping @Sendable (inout Register) -> Void) { self.change = change }
  func words(in register: Register) -> String { "change the register" }
  func violations(in register: Register) -> [Violation] { [] }
  func apply(to register: inout Register) { change(&register) }
}
