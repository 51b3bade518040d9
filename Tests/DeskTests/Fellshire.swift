import Casework

/// A small, wholly fictional board on 21 November 2026.
enum Fellshire {
  static let today = Day(year: 2026, month: 11, day: 21)!
  static let marsh = PersonID("marsh")
  static let police = AgencyID("police")
  static let health = AgencyID("health")
  static let housing = AgencyID("housing")
  static let care = AgencyID("care")
  static let group = GroupID("group")

  static let register: Register = {
    var settings = Settings { $0.board.name = "Fellshire Safeguarding Boards" }
    settings.bragScheme = "brag"
    var register = Register(settings: settings, reference: reference)
    register.changeAgencies { $0 = agencies }
    register.changePeople { $0 = people }
    register.changeGroups { $0 = [Group(id: group) { ($0.code, $0.name) = ("sar", "SAR Group") }] }
    register.changeThemes { $0 = [Theme(id: ThemeID("voice")) { $0.name = "Voice of the adult" }] }
    for file in FellshireCases.all { register.put(file) }
    for plan in FellshirePlans.all { register.put(plan) }
    for audit in FellshireAudits.all { register.put(audit) }
    register.forgetTouched()
    return register
  }()

  private static let agencies = [
    Agency(id: police) { ($0.code, $0.name) = ("police", "Fellshire Police") },
    Agency(id: health) { ($0.code, $0.name) = ("health", "Fellshire Health Trust") },
    Agency(id: care) { ($0.code, $0.name) = ("asc", "Adult Social Care") },
    Agency(id: housing) { ($0.code, $0.name) = ("housing", "Beck Housing") },
  ]

  private static let people = [
    Person(id: marsh) { ($0.name, $0.role) = ("Jo Marsh", "Coordinator") },
    Person(id: PersonID("ahmed")) { ($0.name, $0.role) = ("Samira Ahmed", "Detective Inspector") },
    Person(id: PersonID("lowe")) { ($0.name, $0.role) = ("Pat Lowe", "Head of Nursing") },
  ]

  private static let reference = ReferenceData(
    frameworks: [careAct],
    kinds: [
      CaseKindCard(.sar, prefix: "SAR", short: "SAR", name: "Safeguarding adults review", people: .adult)
    ],
    schemes: [
      BragScheme(
        "brag", title: "BRAG",
        levels: [
          BragLevel("blue", letter: "B", word: "Blue", meaning: .complete, description: "Complete and closed"),
          BragLevel("red", letter: "R", word: "Red", meaning: .offTarget, description: "Will affect delivery"),
          BragLevel("amber", letter: "A", word: "Amber", meaning: .atRisk, description: "Issues being managed"),
          BragLevel("green", letter: "G", word: "Green", meaning: .onTarget, description: "On target"),
        ])
    ], scales: FellshireAudits.scales, tools: FellshireAudits.tools)

  private static let careAct = PracticeFramework(id: Identifier("care-act")) { framework in
    framework.title = "Care Act 2014"
    framework.kinds = [.sar]
    framework.decisionMaker = "the board"
    framework.criteria = [
      CriterionTemplate("needs", .required, "An adult with needs for care and support", source: "s44(1)"),
      CriterionTemplate("died", .anyOf, "Died, and abuse or neglect is known or suspected", source: "s44(2)"),
      CriterionTemplate("together", .consideration, "Concern about how agencies worked together", source: "s44(1)(a)"),
    ]
    framework.outcomes = [
      OutcomeRule("mandatory", "SAR, mandatory", .converted, leadsTo: .sar),
      OutcomeRule("none", "No further action", .notConverted, needsOtherLearning: true),
    ]
    framework.clocks = [
      ClockRule(
        "sar-acknowledge", title: "Acknowledge the referral", subject: .referral, trigger: .received,
        stop: .acknowledged, length: 5, unit: .workingDays),
      ClockRule(
        "sar-decision", title: "Decision on the referral", subject: .referral, trigger: .received, stop: .decided,
        length: 3, unit: .months, source: "Local procedure"),
      ClockRule(
        "sar-complete", title: "Report accepted", subject: .review, trigger: .decisionToReview, stop: .reportAccepted,
        length: 6, unit: .months, basis: .guidance, source: "Care and Support Statutory Guidance, chapter 14"),
      ClockRule(
        "agency-return", title: "Agency's return", subject: .agencyReturn, trigger: .requested, stop: .returned,
        length: 15, unit: .workingDays),
    ]
  }
}

/// A day of 2026 before or after today.
func day(_ month: Int, _ day: Int, _ year: Int = 2026) -> Day { Day(year: year, month: month, day: day)! }
