/// The counts of one screen: `heed status`.
public struct StatusCounts: Sendable, Equatable {
  /// How many of something, by the words for it.
  public struct Count: Sendable, Equatable {
    public let words: String
    public internal(set) var count: Int

    public init(words: String, count: Int) {
      self.words = words
      self.count = count
    }
  }

  public let today: Day
  /// Alerts that stand, by severity; acknowledged ones are counted apart.
  public let late: Int
  public let soon: Int
  public let contradictions: Int
  public let gaps: Int
  public let privacy: Int
  public let acknowledged: Int
  public let openActions: Int
  public let overdueActions: Int
  public let openCases: Int
  public let openPlans: Int
  /// Neither closed nor replaced.
  public let openAudits: Int
  public let openRounds: Int
  /// Actions that agencies were asked about in open rounds and have not answered for.
  public let updatesOutstanding: Int
  /// Replies in open rounds that are neither accepted nor rejected.
  public let repliesUndecided: Int
  /// Every stage that an action stands at, in the order of stages.
  public let actionsByStage: [Count]
  /// Every meaning that is claimed, in the order of meanings, then "unrated".
  public let actionsByMeaning: [Count]
  /// Every level that is claimed, by its code ("green"), then "unrated".
  public let actionsByLevel: [Count]
  /// Every stage that a case stands at: the review's where there is one.
  public let casesByStage: [Count]
  /// Every stage that an audit stands at, in the order of stages.
  public let auditsByStage: [Count]
}

extension Register {
  /// Counts on a day, over alerts already asked for when they are given.
  public func statusCounts(on day: Day, alerts given: [Alert]? = nil) -> StatusCounts {
    let alerts = given ?? self.alerts(on: day)
    let (rows, cases) = (actionRows(on: day), caseRows(on: day))
    let standing = alerts.filter { $0.acknowledged == nil }
    let counts = Dictionary(standing.map { ($0.severity, 1) }, uniquingKeysWith: +)
    let open = rows.filter { !$0.hasEnded }
    let rounds = rounds.values.filter(\.isOpen)
    return StatusCounts(
      today: day, late: counts[.late] ?? 0, soon: counts[.soon] ?? 0, contradictions: counts[.contradiction] ?? 0,
      gaps: counts[.gap] ?? 0, privacy: counts[.privacy] ?? 0, acknowledged: alerts.count - standing.count,
      openActions: open.count, overdueActions: open.count(where: \.isOverdue), openCases: cases.count(where: \.isOpen),
      openPlans: plans.values.count { $0.stage == .open }, openAudits: audits.values.count(where: \.isOpen),
      openRounds: rounds.count, updatesOutstanding: rounds.flatMap(\.requests).reduce(0) { $0 + $1.outstanding.count },
      repliesUndecided: rounds.reduce(0) { $0 + $1.undecided.count },
      actionsByStage: .counting(rows.map(\.stage.words), order: ActionStage.allCases.map(\.words)),
      actionsByMeaning: .counting(
        rows.map { $0.claim?.meaning?.words ?? "unrated" }, order: BragMeaning.allCases.map(\.words) + ["unrated"]),
      actionsByLevel: .counting(rows.map { $0.claim?.code ?? "unrated" }, order: levelOrder),
      casesByStage: .counting(
        cases.map(\.stage),
        order: ReferralStage.allCases.map(\.words) + ReviewStage.allCases.map { "review: \($0.words)" }),
      auditsByStage: .counting(audits.values.map(\.stage.words), order: AuditStage.allCases.map(\.words)))
  }

  private var levelOrder: [String] {
    (reference.scheme(settings.bragScheme)?.levels.map(\.code) ?? []) + ["unrated"]
  }
}

extension [StatusCounts.Count] {
  /// How often each word occurs: those of `order` first and in its order, then the others.
  public static func counting(_ words: [String], order: [String]) -> Self {
    var counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
    let known = order.compactMap { word in
      counts.removeValue(forKey: word).map { StatusCounts.Count(words: word, count: $0) }
    }
    return known + counts.sorted { $0.key < $1.key }.map { StatusCounts.Count(words: $0.key, count: $0.value) }
  }
}
