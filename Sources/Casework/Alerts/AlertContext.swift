/// Whether a piece of evidence is still where it was, as whoever can see the disk found it.
public enum FileState: Sendable, Equatable {
  case missing
  /// There, with this SHA-256 in hexadecimal.
  case present(sha256: String)
}

/// Answers for the files that evidence points to; nothing for one that was not looked at.
public typealias FileLookup = @Sendable (_ location: String) -> FileState?

/// What the checks of a whole register share, worked out once. A class: every check refers to it, none copies it.
final class AlertContext: Sendable {
  let register: Register
  let day: Day
  let settings: AlertSettings
  /// Something due within so many days is due soon.
  let soonDays: Int
  let directory: DirectoryIndex
  let openWords: WholePhrases
  let files: FileLookup
  let standing: RegisterStanding
  /// Whose real names are looked for in text; none while they are sealed.
  let names: NameList
  let plans: [Plan]
  let index: PlanIndex
  let caseReferences: Duplicates
  let planReferences: Duplicates
  let auditReferences: Duplicates
  /// Which findings of audits an action answers.
  let findingAnswers: FindingAnswers
  /// The audits that another repeats, unless that one was replaced.
  let reaudited: Set<AuditID>
  /// What the latest round of an action's updates came to.
  let updateRounds: LatestRounds
  /// The concern of each action that stands in two places with different facts.
  let sameActions: [ActionID: Concern]

  init(
    _ register: Register, on day: Day, within: Int?, files: @escaping FileLookup,
    standing: RegisterStanding = RegisterStanding(), names: NameList = NameList()
  ) {
    self.register = register
    self.day = day
    settings = register.settings.alerts
    soonDays = within ?? settings.soonDays
    directory = DirectoryIndex(register)
    openWords = WholePhrases(register.reference.list(.claimOpenWords))
    self.files = files
    self.standing = standing
    self.names = names
    plans = register.plansInNaturalOrder
    index = PlanIndex(plans)
    caseReferences = Duplicates(register.cases.values.map(\.reference))
    planReferences = Duplicates(plans.map { $0.reference })
    auditReferences = Duplicates(register.audits.values.map(\.reference))
    findingAnswers = FindingAnswers(plans, index.answers)
    reaudited = Set(register.audits.values.filter { $0.stage != .replaced }.compactMap(\.outcome.reauditOf))
    updateRounds = LatestRounds(register.rounds.values, on: day, within: register.settings.alerts.noUpdateDays)
    sameActions = SameActions(plans).concerns
  }

  func days(since day: Day?) -> Int? { day.map { max(0, $0.days(until: self.day)) } }

  /// Each check still owed: late, soon, or of no concern yet.
  func concern(of check: DueCheck?, _ code: AlertCode) -> Concern? {
    guard let check else { return nil }
    let words = check.kind.checkWords
    if code == .checkDue { return .late(.checkDue, due: check.due, on: day, words) }
    return .soon(.dueSoon, due: check.due, on: day, within: soonDays, words)
  }
}

extension ImpactCheck.Kind {
  /// "The impact check".
  var checkWords: String {
    switch self {
    case .impact: "The impact check"
    case .sustained: "The check that the change has lasted"
    }
  }
}

/// What is looked up across plans.
struct PlanIndex {
  private(set) var actions: Set<ActionID> = []
  private(set) var recommendations: Set<RecommendationID> = []
  let answers: AnswerIndex
  /// The records that plans have as their sources.
  private(set) var sources: Set<AnyID> = []

  init(_ plans: [Plan]) {
    answers = AnswerIndex(plans)
    actions.reserveCapacity(plans.reduce(0) { $0 + $1.actions.count })
    for plan in plans {
      for source in plan.sources { if let record = source.record { sources.insert(record) } }
      for recommendation in plan.recommendations { recommendations.insert(recommendation.id) }
      // By its place: an action is large, and taking one out of its list copies it.
      for at in plan.actions.indices { actions.insert(plan.actions[at].id) }
    }
  }
}
