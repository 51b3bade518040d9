import Casework

/// A small register with one of everything that references name.
enum EntryFixtures {
  static let today = Day(year: 2026, month: 11, day: 21)!

  static let register: Register = {
    var register = Register()
    register.changeAgencies { agencies in
      agencies = [
        Agency(id: "police") {
          $0.code = "police"
          $0.name = "Fellshire Constabulary"
          $0.aliases = ["The Police"]
        },
        Agency(id: "housing") {
          $0.code = "housing"
          $0.name = "Fell Homes"
        },
      ]
    }
    register.changePeople { $0 = [Person(id: "mara") { $0.name = "Mara Ives" }] }
    register.put(caseFile)
    register.put(plan)
    register.forgetTouched()
    return register
  }()

  static let caseFile = CaseFile(id: "case4") {
    $0.reference = "SAR-2026-004"
    $0.formerly = ["SAR-2026-003"]
    $0.subjects = [Subject(id: "k") { $0.pseudonym = "Adult K" }]
    $0.referral = Referral { referral in
      referral.received = Day(year: 2026, month: 11, day: 2)
      referral.returns = [
        AgencyReturn(id: "r1") { $0.agency = AgencyID("police") },
        AgencyReturn(id: "r2") { $0.agency = AgencyID("police") },
      ]
    }
    $0.holds = [
      Hold(id: "h1") {
        $0.from = Day(year: 2026, month: 10, day: 3)
        $0.reason = "Trial listed"
      }
    ]
  }

  static let plan = Plan(id: "plan1") { plan in
    plan.reference = "PLAN-2026-001"
    plan.title = "Self-neglect plan"
    plan.objectives = [Objective(id: "o1") { $0.ref = "1" }]
    plan.recommendations = [
      Recommendation(id: "rec9a") {
        $0.ref = "9a"
        $0.text = "Share risk assessments"
      }
    ]
    plan.actions = ["7b", "10b.ii"].map { ref in
      Action(id: Identifier("a" + ref)) {
        $0.ref = ref
        $0.objective = ObjectiveID("o1")
        $0.text = "Write the protocol"
      }
    }
  }
}

extension Identifier: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}
