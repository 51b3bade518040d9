@testable import Casework

/// The 21 November 2026, a Saturday.
let today = Day(iso: "2026-11-21")!

func day(_ iso: String) -> Day { Day(iso: iso)! }

/// A small register in which nothing is wrong, to be put wrong in one thing at a time.
struct AlertScene {
  var settings = Settings { $0.board.name = "Fellshire Safeguarding Boards" }
  var agencies = [
    Agency(id: AgencyID("police")) {
      $0.code = "police"
      $0.name = "Fellshire Police"
      $0.aliases = ["The Constabulary"]
    }
  ]
  var people = [Person(id: PersonID("jo")) { $0.name = "Jo Marsh" }]
  var group = Group(id: GroupID("qa")) { $0.name = "Quality Group" }
  var plan = Self.plan
  var otherPlan: Plan?
  var file = Self.file
  var audits: [Audit] = []
  var standing = RegisterStanding()
  var holidays = HolidayTable(
    division: .englandAndWales, from: day("2020-01-01"), to: day("2030-12-31"), holidays: [])

  var action: Action {
    get { plan.actions[0] }
    set { plan.actions[0] = newValue }
  }

  var recommendation: Recommendation {
    get { plan.recommendations[0] }
    set { plan.recommendations[0] = newValue }
  }

  var register: Register {
    var register = Register(settings: settings, reference: reference)
    register.changeAgencies { $0 = agencies }
    register.changePeople { $0 = people }
    register.changeGroups { $0 = [group] }
    register.put(plan)
    if let otherPlan { register.put(otherPlan) }
    register.put(file)
    for audit in audits { register.put(audit) }
    return register
  }

  func alerts(files: @escaping FileLookup = { _ in nil }) -> [Alert] {
    register.alerts(on: today, files: files, standing: standing)
  }
}

// What the scene starts from.
extension AlertScene {
  static var plan: Plan {
    Plan(id: PlanID("plan")) {
      $0.reference = "PLAN-2026-001"
      $0.title = "Learning from Adult K"
      $0.owningGroup = GroupID("qa")
      $0.moves = [.to(.open, "2026-09-01")]
      $0.objectives = [Objective(id: ObjectiveID("o1")) { $0.ref = "1" }]
      $0.recommendations = [
        Recommendation(id: RecommendationID("r1")) {
          $0.ref = "9a"
          $0.text = "Agencies should share what they know."
          $0.moves = [.to(.inProgress, "2026-09-01")]
        }
      ]
      $0.actions = [action]
    }
  }

  static var action: Action {
    Action(id: ActionID("a1")) {
      $0.ref = "7b"
      $0.objective = ObjectiveID("o1")
      $0.answers = [RecommendationID("r1")]
      $0.text = "Write and agree a multi-agency protocol on self-neglect"
      $0.measureOfSuccess = "Audited in spring"
      $0.leadAgency = AgencyID("police")
      $0.leads = [Lead(id: Identifier("l1")) { $0.person = PersonID("jo") }]
      $0.timescale = Timescale(due: day("2027-06-01"))
      $0.progress = [.said("A first draft is out", "2026-11-01")]
      $0.moves = [.to(.inProgress, "2026-09-01")]
    }
  }

  static var file: CaseFile {
    CaseFile(id: CaseID("case")) {
      $0.reference = "SAR-2026-004"
      $0.framework = "care"
      $0.subjects = [Subject(id: Identifier("s1")) { $0.pseudonym = "Adult K" }]
      $0.referral = Referral {
        $0.received = day("2026-11-02")
        $0.moves = [.to(.screening, "2026-11-03")]
      }
    }
  }

  var reference: ReferenceData {
    var care = PracticeFramework(id: Identifier("care"))
    care.kinds = [.sar]
    care.clocks = [
      ClockRule(
        "sar-decision", title: "Decision on the referral", subject: .referral, trigger: .received, stop: .decided,
        length: 3, unit: .months)
    ]
    var general = PracticeFramework(id: Identifier("general"))
    general.clocks = [
      ClockRule(
        "plan-review", title: "Review the plan", subject: .plan, trigger: .lastReview, stop: .nextReview, length: 3,
        unit: .months),
      ClockRule(
        "impact-check", title: "Check the impact", subject: .recommendation, trigger: .implemented,
        stop: .impactChecked, length: 3, unit: .months),
    ]
    let brag = BragScheme(
      "brag", title: "BRAG",
      levels: [
        BragLevel("blue", letter: "B", word: "Blue", meaning: .complete, description: "Complete and closed"),
        BragLevel("green", letter: "G", word: "Green", meaning: .onTarget, description: "On target"),
        BragLevel("red", letter: "R", word: "Red", meaning: .offTarget, description: "Off target"),
      ])
    let open = PhraseList("claim-open-words", title: "", phrases: ["to be evidenced", "not yet started"])
    return ReferenceData(frameworks: [care, general], schemes: [brag], lists: [open], holidays: [holidays])
  }
}

extension StageMove {
  static func to(_ stage: Stage, _ on: String, _ fill: (inout StageMove) -> Void = { _ in }) -> StageMove {
    StageMove(id: Identifier("m-\(stage.rawValue)-\(on)")) {
      $0.to = stage
      $0.on = day(on)
      fill(&$0)
    }
  }
}

extension ProgressEntry {
  static func said(_ text: String, _ on: String) -> ProgressEntry {
    ProgressEntry(id: Identifier("p-\(on)")) {
      $0.on = day(on)
      $0.text = text
    }
  }
}

extension Action {
  mutating func claim(_ level: String) { claims = [BragClaim(id: Identifier("c-\(level)")) { $0.level = level }] }

  mutating func addEvidence(_ title: String = "Protocol", _ fill: (inout Evidence) -> Void = { _ in }) {
    evidence.append(
      Evidence(id: Identifier("e\(evidence.count)")) {
        $0.title = title
        fill(&$0)
      })
  }
}

extension Review {
  static func started(_ fill: (inout Review) -> Void) -> Review {
    var review = Review()
    review.commissioned = day("2026-10-01")
    review.moves = [.to(.drafting, "2026-10-02")]
    fill(&review)
    return review
  }
}
