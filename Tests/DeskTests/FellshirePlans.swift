import Casework

enum FellshirePlans {
  static let all = [adultM, selfNeglect]
  static let training = ActionID("training")

  private static let adultM = Plan(id: PlanID("planm")) { plan in
    plan.reference = "PLAN-2026-001"
    plan.title = "Learning from Adult M"
    plan.owningGroup = Fellshire.group
    plan.sources = [PlanSource(id: Identifier("s1")) { $0.record = AnyID("adultm") }]
    plan.earlyReason = "The board asked for work to begin before approval."
    plan.moves = [StageMove(id: Identifier("pm")) { ($0.to, $0.on) = (.open, day(6, 1)) }]
    plan.objectives = [
      Objective(id: Identifier("o1")) { ($0.ref, $0.title) = ("1", "Hear the adult") },
      Objective(id: Identifier("o2")) { ($0.ref, $0.title) = ("2", "Discharge safely") },
    ]
    plan.recommendations = [
      Recommendation(id: Identifier("rec1")) { entry in
        (entry.ref, entry.text) = ("1", "Agencies ask and record what the adult wants at every contact.")
        entry.responses = [
          AddresseeResponse(id: Identifier("a1")) { ($0.agency, $0.answer) = (Fellshire.health, .accepted) }
        ]
        entry.moves = [StageMove(id: Identifier("recm")) { ($0.to, $0.on) = (.answered, day(7, 1)) }]
      },
      Recommendation(id: Identifier("rec2")) {
        ($0.ref, $0.text) = ("2", "No one is discharged without a named contact.")
      },
    ]
    plan.actions = actions
  }

  private static let actions = [
    action("1", "o1", "Train every ward in asking what the adult wants", Fellshire.health, due: day(11, 11)) { action in
      action.id = training
      action.answers = [Identifier("rec1")]
      action.intendedOutcome = "Adults say they were asked."
      action.measureOfSuccess = "9 of 10 audited files record the adult's wishes"
      action.leads = [
        Lead(id: Identifier("l1")) { ($0.role, $0.person, $0.isPrimary) = ("Head of Nursing", PersonID("lowe"), true) }
      ]
      action.claims = [claim("green", day(11, 3))]
      action.extensions = [
        Extension(id: Identifier("e1")) { event in
          (event.to, event.on, event.reason) = (day(11, 11), day(9, 28), "Trainer on leave")
          event.approver = .named("SAR Group")
        }
      ]
      action.timescale = Timescale(due: day(9, 30))
      action.progress = [
        ProgressEntry(id: Identifier("p1")) { entry in
          (entry.on, entry.by) = (day(10, 9), .person(PersonID("lowe")))
          entry.text = "Two of six wards trained; the rest are booked for November."
        }
      ]
      action.moves = moves([(.agreed, day(6, 10)), (.inProgress, day(7, 1))])
    },
    action("2", "o1", "Publish an easy-read leaflet", Fellshire.care, due: day(12, 4)) { action in
      action.claims = [claim("amber", day(11, 2))]
      action.moves = moves([(.agreed, day(6, 10)), (.inProgress, day(8, 1))])
    },
    action("3a", "o2", "Agree one discharge checklist", Fellshire.health, due: day(10, 1)) { action in
      action.claims = [claim("blue", day(10, 1))]
      action.evidence = [
        Evidence(id: Identifier("ev1")) { ($0.title, $0.kind, $0.on) = ("Checklist v2", .policy, day(9, 29)) }
      ]
      action.moves = moves([(.agreed, day(6, 10)), (.inProgress, day(7, 1)), (.completed, day(9, 30))])
    },
    action("3b", "o2", "Police join the discharge meeting when asked", Fellshire.police, due: day(6, 10)) { action in
      action.claims = [claim("red", day(9, 1))]
      action.moves = moves([(.agreed, day(6, 1)), (.inProgress, day(6, 5))])
    },
    action("4", "o2", "Look again at the pathway after national guidance is finalised", Fellshire.care, due: nil) {
      action in
      action.timescale = Timescale(printed: "after national guidance is finalised")
      action.leads = []
    },
  ]

  private static let selfNeglect = Plan(id: PlanID("plans")) { plan in
    plan.reference = "PLAN-2026-002"
    plan.title = "Self-neglect: what the audit found"
    plan.sources = [PlanSource(id: Identifier("s2")) { ($0.kind, $0.title) = (.audit, "Audit of self-neglect, 2026") }]
    plan.moves = [StageMove(id: Identifier("pn")) { ($0.to, $0.on) = (.open, day(9, 1)) }]
    plan.actions = [
      action("1", nil, "Review the self-neglect toolkit", Fellshire.care, due: day(11, 27)) { action in
        action.id = ActionID("toolkit")
        action.moves = moves([(.agreed, day(9, 5)), (.inProgress, day(9, 9))])
      },
      action("2", nil, "Brief the fire service on referral routes", Fellshire.housing, due: day(9, 1)) { action in
        action.id = ActionID("fire")
        action.claims = [claim("blue", day(9, 10))]
        action.evidence = [Evidence(id: Identifier("ev2")) { $0.title = "Briefing slides" }]
        action.moves = moves([(.agreed, day(8, 1)), (.completed, day(8, 28)), (.signedOff, day(9, 10))])
      },
    ]
  }

  private static func action(
    _ ref: String, _ objective: String?, _ text: String, _ agency: AgencyID, due: Day?, _ fill: (inout Action) -> Void
  ) -> Action {
    Action(id: ActionID("act\(ref)")) { action in
      (action.ref, action.text, action.leadAgency) = (ref, text, agency)
      action.objective = objective.map { Identifier($0) }
      if let due { action.timescale = Timescale(due: due) }
      action.leads = [Lead(id: Identifier("lead\(ref)")) { ($0.role, $0.isPrimary) = ("Service manager", true) }]
      fill(&action)
    }
  }

  private static func claim(_ level: String, _ on: Day) -> BragClaim {
    BragClaim(id: Identifier("claim\(level)")) { ($0.level, $0.on, $0.by) = (level, on, .person(Fellshire.marsh)) }
  }

  private static func moves(_ steps: [(ActionStage, Day)]) -> [StageMove<ActionStage>] {
    steps.enumerated().map { place, step in
      StageMove(id: Identifier("mv\(place)")) { ($0.to, $0.on) = (step.0, step.1) }
    }
  }
}
