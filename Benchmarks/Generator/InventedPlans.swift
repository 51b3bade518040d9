import Casework
import StrictJSON

/// Puts agencies into a register.
struct AddAgencies: Command {
  let agencies: [Agency]
  let acts: Set<Act> = [.arranging]
  func words(in register: Register) -> String { "add \(agencies.count) agencies" }
  func violations(in register: Register) -> [Violation] { [] }
  func apply(to register: inout Register) { register.changeAgencies { $0 += agencies } }
}

/// Plans of plausible size, the same for the same numbers: some late, some soon, some done, all with a log.
struct InventedPlans {
  let actionsEach: Int
  let today: Day
  let agencies = ["police", "housing", "health", "council", "probation"].map { code in
    Agency(id: Identifier(code)) {
      $0.code = code
      $0.name = "Agency of \(code)"
    }
  }

  func plan(_ number: Int) -> Plan {
    Plan(id: Identifier("p\(number)")) { plan in
      plan.reference = "PLAN-\(today.year)-\(number)"
      plan.title = "Learning from review \(number)"
      plan.objectives = [Objective(id: Identifier("o\(number)")) { $0.ref = "1" }]
      plan.actions = (1...actionsEach).map { action($0, of: number) }
    }
  }

  private func action(_ number: Int, of plan: Int) -> Action {
    let turn = plan &* 7 &+ number &* 13
    return Action(id: Identifier("a\(plan).\(number)")) { action in
      action.ref = "\(number)"
      action.objective = Identifier("o\(plan)")
      action.text =
        "Agree and put in place a shared approach to supervision of complex work, step \(number) of plan \(plan)."
      action.intendedOutcome = "Practitioners can say how risk is shared and who decides."
      action.leadAgency = agencies[turn % agencies.count].id
      action.leads = [
        Lead(id: Identifier("l\(plan).\(number)")) {
          $0.role = "Head of service \(turn % 12)"
          $0.isPrimary = true
        }
      ]
      action.timescale = Timescale(due: today.adding(days: turn % 400 - 80))
      action.claims = [BragClaim(id: "c") { $0.level = ["green", "amber", "red", "blue"][turn % 4] }]
      action.progress = (1...3).map { entry(turn, $0) }
      action.moves = [move(turn)]
    }
  }

  private func entry(_ turn: Int, _ number: Int) -> ProgressEntry {
    ProgressEntry(id: Identifier("e\(number)")) {
      $0.on = today.adding(days: -(turn % 90) - number * 20)
      $0.text = "Discussed at the group; the draft is with partners for comment and comes back next month."
    }
  }

  private func move(_ turn: Int) -> StageMove<ActionStage> {
    StageMove(id: "m") {
      $0.to = turn % 5 == 0 ? .signedOff : .inProgress
      $0.on = today.adding(days: -100)
    }
  }

  /// The same actions as Taskwarrior imports them.
  func tasks(of plan: Plan) -> [JSONValue] {
    plan.actions.map { action in
      let due = (action.timescale.due ?? today).iso.filter { $0 != "-" }
      let notes = action.progress.map { entry in
        JSONValue.object(["entry": .string(stamp(entry.on ?? today)), "description": .string(entry.text)])
      }
      // Yesterday: Taskwarrior 2.6.2 crashes on a task that ended at an hour still to come.
      let end: JSONObject = action.hasEnded ? ["end": .string(stamp(today.adding(days: -1)))] : [:]
      let task: JSONObject = [
        "status": .string(action.hasEnded ? "completed" : "pending"), "entry": .string(stamp(today.adding(days: -100))),
        "description": .string(action.text), "project": .string(plan.reference), "due": .string(due + "T230000Z"),
        "tags": .array([.string(action.leadAgency?.text ?? "")]), "annotations": .array(notes),
      ]
      return .object(JSONObject(task.members.map { ($0.key, $0.value) } + end.members.map { ($0.key, $0.value) }))
    }
  }

  private func stamp(_ day: Day) -> String { day.iso.filter { $0 != "-" } + "T090000Z" }
}

extension Identifier: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}
