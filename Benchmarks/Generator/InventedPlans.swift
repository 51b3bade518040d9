import Casework

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
    var bank = WordBank(seed: number)
    return Plan(id: Identifier("p\(number)")) { plan in
      plan.reference = "PLAN-\(today.year)-\(number)"
      plan.title = "Learning from review \(number)"
      plan.moves = [
        StageMove(id: "m") {
          $0.to = .open
          $0.on = today.adding(days: -120)
        }
      ]
      plan.objectives = [
        Objective(id: Identifier("o\(number)")) {
          $0.ref = "1"
          $0.title = bank.outcome()
        }
      ]
      plan.actions = (1...actionsEach).map { action($0, of: number, &bank) }
    }
  }

  private func action(_ number: Int, of plan: Int, _ bank: inout WordBank) -> Action {
    let turn = plan &* 7 &+ number &* 13
    return Action(id: Identifier("a\(plan).\(number)")) { action in
      action.ref = "1.\(number)"
      action.objective = Identifier("o\(plan)")
      action.text = "\(bank.task()), step \(number) of plan \(plan)."
      action.intendedOutcome = bank.outcome()
      action.leadAgency = agencies[turn % agencies.count].id
      action.leads = [
        Lead(id: Identifier("l\(plan).\(number)")) {
          $0.role = "Head of service \(turn % 12)"
          $0.isPrimary = true
        }
      ]
      action.timescale = Timescale(due: today.adding(days: turn % 400 - 80))
      action.claims = [BragClaim(id: "c") { $0.level = ["green", "amber", "red", "blue"][turn % 4] }]
      action.progress = (1...(1 + turn % 2)).map { entry(turn, $0, bank.note()) }
      action.moves = [move(turn)]
    }
  }

  private func entry(_ turn: Int, _ number: Int, _ note: String) -> ProgressEntry {
    ProgressEntry(id: Identifier("e\(number)")) {
      $0.on = today.adding(days: -(turn % 90) - number * 20)
      $0.text = note
    }
  }

  private func move(_ turn: Int) -> StageMove<ActionStage> {
    StageMove(id: "m") {
      $0.to = turn % 7 == 0 ? .signedOff : .inProgress
      $0.on = today.adding(days: -100)
    }
  }
}

extension Identifier: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}
