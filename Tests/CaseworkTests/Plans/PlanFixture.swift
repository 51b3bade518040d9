@testable import Casework

/// A register with one plan that meets every guard, so that a test can take away just what it is about.
enum PlanFixture {
  static let today = Day(iso: "2026-11-21")!
  static let occasion = Occasion(day: today, instant: Instant(today, hour: 9), actor: .named("coordinator"))
  static let chair = Party.named("Chair of the SAR Group")
  static let jo = PersonID("jo")
  static let plan = PlanID("plan")
  static let other = PlanID("other")
  static let sevenB = ActionID("7b")
  static let nine = RecommendationID("9")

  static func day(_ text: String) -> Day { Day(iso: text)! }

  static var scheme: BragScheme {
    BragScheme(
      "brag", title: "BRAG",
      levels: [
        BragLevel("blue", letter: "B", word: "Blue", meaning: .complete, description: ""),
        BragLevel("red", letter: "R", word: "Red", meaning: .offTarget, description: ""),
        BragLevel("amber", letter: "A", word: "Amber", meaning: .atRisk, description: ""),
        BragLevel("green", letter: "G", word: "Green", meaning: .onTarget, description: ""),
      ])
  }

  static var clocks: PracticeFramework {
    PracticeFramework(id: Identifier("general")) { framework in
      framework.clocks = [
        rule("impact-check", .implemented, .impactChecked, 3),
        rule("sustained-check", .embedded, .sustainedChecked, 12),
        rule("plan-review", .lastReview, .nextReview, 3),
      ]
    }
  }

  private static func rule(_ code: String, _ trigger: DatedFact, _ stop: DatedFact, _ months: Int) -> ClockRule {
    ClockRule(
      code, title: code, subject: .plan, trigger: trigger, stop: stop, length: months, unit: .months)
  }

  static var register: Register {
    let lists = [
      PhraseList("paused-words", title: "", phrases: ["paused", "on hold", "pending the decision"]),
      PhraseList("complete-words", title: "", phrases: ["complete", "complete and closed"]),
    ]
    var register = Register(
      reference: ReferenceData(frameworks: [clocks], schemes: [scheme], lists: lists))
    register.changeAgencies { $0.append(Agency(id: AgencyID("police")) { $0.name = "Police" }) }
    register.changePeople { people in
      people.append(
        Person(id: jo) {
          $0.name = "Jo Marsh"
          $0.role = "Head of Service"
        })
    }
    register.put(self.makePlan())
    register.put(
      Plan(id: other) {
        $0.reference = "PLAN-2026-002"
        $0.title = "Next year's plan"
      })
    register.forgetTouched()
    return register
  }

  static func makePlan() -> Plan {
    Plan(id: plan) { plan in
      plan.reference = "PLAN-2026-001"
      plan.title = "Learning from Adult K"
      plan.objectives = [
        Objective(id: ObjectiveID("one")) { $0.ref = "1" }, Objective(id: ObjectiveID("two")) { $0.ref = "2" },
      ]
      plan.recommendations = [
        Recommendation(id: nine) {
          $0.ref = "9"
          $0.text = "Agencies should share chronologies."
        }
      ]
      plan.actions = [action()]
    }
  }

  static func action(at stage: ActionStage? = nil, isUnverified: Bool = false) -> Action {
    Action(id: sevenB) { action in
      action.ref = "7b"
      action.objective = ObjectiveID("one")
      action.text = "Train managers"
      action.leads = [
        Lead(id: Identifier("lead")) {
          $0.role = "Training Lead"
          $0.isPrimary = true
        }
      ]
      action.timescale = Timescale(due: day("2026-12-31"))
      action.evidence = [Evidence(id: Identifier("e")) { $0.title = "Register of attendance" }]
      action.impact = "Nine of ten files show it."
      action.moves = stage.map { [move(to: $0, isUnverified: isUnverified)] } ?? []
    }
  }

  static func move<Stage>(to stage: Stage, on day: Day = day("2026-06-01"), isUnverified: Bool = false) -> StageMove<
    Stage
  > {
    StageMove(id: Identifier("m")) {
      $0.to = stage
      $0.on = day
      $0.isUnverified = isUnverified
    }
  }

  /// A register whose one action has been changed.
  static func register(with change: (inout Action) -> Void) -> Register {
    var register = register
    register.change(plan) { $0.change(sevenB, change) }
    return register
  }

  /// Everything that any step could ask for; the link leads to the second action that `withTwoActions` adds.
  static var everyDetail: MoveDetails {
    var details = MoveDetails(on: today, by: chair, reason: "As the group agreed")
    details.holder = .named("Director")
    details.reviewOn = day("2027-01-31")
    details.link = AnyID("8")
    return details
  }

  static func withTwoActions(_ change: (inout Action) -> Void) -> Register {
    var register = register(with: change)
    register.change(plan) { plan in
      plan.actions.append(
        Action(id: ActionID("8")) {
          $0.ref = "8"
          $0.text = "Review the policy"
          $0.objective = ObjectiveID("one")
        })
    }
    return register
  }
}

extension Command {
  /// The names of the rules it would break.
  func rules(in register: Register) -> [String] { violations(in: register).map(\.rule) }

  /// The register after it, once it may be applied.
  func applied(to register: Register) -> Register {
    var after = register
    apply(to: &after)
    return after
  }
}
