import Casework

@testable import Exchange

/// Plans full of what people type and spreadsheets trip over, the same for the same seed.
struct RandomPlans {
  private var draws: Draws

  init(seed: UInt64) { draws = Draws(state: seed) }

  static let agencies = [
    Sheets.agency("police", "Constabulary"), Sheets.agency("csc", "Children, Young People / Families"),
    Sheets.agency("pcp", "Crime Partner and Care Lead"), Sheets.agency("lodz", "Łódź 東京 Trust"),
    Sheets.agency("neg", "-Minus Housing"),
  ]
  static let people = ["Jo Marsh", "Ana O'Neill", "Z. Świt"].map { name in Person(id: PersonID(name)) { $0.name = name }
  }

  private static let pieces = [
    "=SUM(A1)", "+44 is a prefix", "-x", "@you", "'quoted", "''=x", "said \"no\"", "a,b;c\td", "Łódź", "東京", "🙂",
    "12/03/19 was the day", "21 Nov 2026: they said", "May 2019 - done", "• bullet", "| bar", "|", "No day: x",
    "See action 1", "none", "Objective 1 – x", "_x0041_", "e\u{301}", "עברית", "1. First", "31/04/19", "paused",
    "x < y & z", "ring the bell", "Recommendation 3", "depends on 1/7b",
  ]
  private static let timescales = [
    "", "21/11/2026", "31/04/19", "May-19", "Q3 2026/27", "1 Jan 2026 - 31 Mar 2026", "Ongoing",
    "Ongoing from April 2026", "Monthly", "Each Board", "After national guidance is finalised",
    "2 working days before the conference", "TBC", "05.13.19", "By Easter", "=1+1", "Spring\nthen autumn",
  ]

  mutating func plan() -> Plan {
    var plan = Plan(id: PlanID("plan"))
    plan.reference = "PLAN-2026-001"
    plan.title = line()
    plan.objectives = ["1", "2", "A", "7b-d"].map { ref in
      Objective(id: Identifier("o" + ref)) {
        $0.ref = ref
        $0.title = text(orBlank: true)
      }
    }
    plan.recommendations = ["3", "9a", "R 4"].map { ref in
      Recommendation(id: Identifier("r" + ref)) {
        $0.ref = ref
        $0.text = text()
      }
    }
    let count = draws.number(8) + 1
    plan.actions = (0..<count).map { action($0, of: plan) }
    for index in plan.actions.indices { plan.actions[index].links = links(from: index, in: plan) }
    return plan
  }

  private mutating func action(_ number: Int, of plan: Plan) -> Action {
    var action = Action(id: ActionID("a\(number)"))
    action.ref = ["\(number)", "\(number)b-d", "10b.\(number)", "A \(number)", "=\(number)", "№\(number)"]
      .randomElement(using: &draws)!
    action.objective = draws.chance(3) ? nil : plan.objectives.randomElement(using: &draws)?.id
    action.answers = some(plan.recommendations.map(\.id), upTo: 2)
    action.text = text()
    action.intendedOutcome = text(orBlank: true)
    action.measureOfSuccess = text(orBlank: true)
    action.impact = text(orBlank: true)
    action.priority = draws.chance(2) ? nil : Action.Priority.allCases.randomElement(using: &draws)
    action.leadAgency = draws.chance(3) ? nil : Self.agencies.randomElement(using: &draws)?.id
    action.supportAgencies = some(Self.agencies.map(\.id), upTo: 3).filter { $0 != action.leadAgency }
    action.leads = leads()
    action.start = draws.chance(2) ? nil : day()
    action.timescale = Timescale(printed: draws.chance(4) ? line() : Self.timescales.randomElement(using: &draws)!)
    action.claims = draws.chance(3) ? [] : [claim()]
    action.progress = (0..<draws.number(4)).map { place in
      ProgressEntry(id: Identifier("p\(place)")) {
        $0.on = draws.chance(3) ? nil : day()
        $0.text = text()
      }
    }
    readProof(into: &action)
    return action
  }

  private mutating func readProof(into action: inout Action) {
    action.evidence = (0..<draws.number(3)).map { place in
      Evidence(id: Identifier("e\(place)")) {
        $0.title = line()
        $0.shows = text(orBlank: true)
      }
    }
    action.measures = (0..<draws.number(3)).map { place in
      ActionMeasure(id: Identifier("m\(place)")) {
        ($0.name, $0.current, $0.target) = (line(), draws.chance(2) ? "" : line(), draws.chance(2) ? "" : line())
      }
    }
    action.keptCells = (0..<draws.number(3)).map { place in
      KeptCell(id: Identifier("k\(place)")) {
        $0.column = ["Notes", "Owner", "=Odd", "BRAG", "Łódź"].randomElement(using: &draws)!
        $0.text = text()
      }
    }
    let stage = ActionStage.allCases.randomElement(using: &draws)!
    let isDone = [.completed, .signedOff, .embedded].contains(stage)
    let done = StageMove<ActionStage>(id: Identifier("d")) {
      $0.to = .completed
      $0.on = day()
    }
    action.moves = isDone ? [done] : []
    if stage != .completed {
      action.moves.append(
        StageMove(id: Identifier("s")) {
          $0.to = stage
          $0.on = day()
        })
    }
  }

  private mutating func leads() -> [Lead] {
    let roles = [
      "Head of Service and Team Manager", "PSW", "Heads of Service", "none", "Constabulary", "• odd; one",
      "Ward manager",
    ]
    return (0..<draws.number(4)).map { place in
      Lead(id: Identifier("l\(place)")) {
        $0.role = draws.chance(3) ? "" : roles.randomElement(using: &draws)!
        if $0.role.isEmpty || draws.chance(3) { $0.person = Self.people.randomElement(using: &draws)?.id }
        $0.isPrimary = place == 0
      }
    }
  }

  private mutating func links(from index: Int, in plan: Plan) -> [ActionLink] {
    let links = (0..<draws.number(3)).map { place in
      ActionLink(id: Identifier("x\(place)")) {
        $0.kind = ActionLink.Kind.allCases.randomElement(using: &draws)!
        let others = plan.actions.indices.filter { $0 != index }
        if let other = others.randomElement(using: &draws), !draws.chance(3) { $0.target = plan.actions[other].id }
        if $0.target == nil { $0.printed = ["action 99", "99z", "the plan before"].randomElement(using: &draws)! }
      }
    }
    // The same link twice comes back once.
    return links.count == 2 && links[0].kind == links[1].kind ? [links[0]] : links
  }

  private mutating func claim() -> BragClaim {
    BragClaim(id: Identifier("c")) { $0.level = ["blue", "green", "amber", "red"].randomElement(using: &draws)! }
  }

  private mutating func day() -> Day { Day(year: 2018, month: 1, day: 1)!.adding(days: draws.number(600)) }

  private mutating func line() -> String {
    (0...draws.number(2)).map { _ in Self.pieces.randomElement(using: &draws)! }.joined(separator: " ").collapsed
  }

  private mutating func text(orBlank: Bool = false) -> String {
    if orBlank, draws.chance(3) { return "" }
    let lines = (0...draws.number(4)).map { _ in draws.chance(5) ? "" : draws.chance(5) ? "  \(line()) " : line() }
    let text = lines.joined(separator: "\n").stripped
    return text.isEmpty ? "Something" : text
  }

  private mutating func some<Element>(_ all: [Element], upTo count: Int) -> [Element] {
    Array(all.shuffled(using: &draws).prefix(draws.number(count + 1)))
  }
}

/// Numbers that a seed determines (SplitMix64).
struct Draws: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// From 0 to one less than that.
  mutating func number(_ below: Int) -> Int { Int.random(in: 0..<below, using: &self) }

  /// True once in so many.
  mutating func chance(_ of: Int) -> Bool { number(of) == 0 }
}
