/// One plan as lists show it on a day.
public struct PlanRow: Sendable, Equatable, Identifiable {
  public let id: PlanID
  public let reference: String
  /// Until when it is kept; nothing while its work goes on.
  public let keptUntil: KeptUntil?
  public let title: String
  public let stage: PlanStage
  /// The group that owns it.
  public let group: String
  /// Where its learning came from, in words: "SAR-2026-004, audit of self-neglect".
  public let sources: String
  public let cases: [String]
  public let audits: [String]
  public let themes: [String]
  public let recommendationCount: Int
  public let actionCount: Int
  /// What was claimed of its actions, in the scheme's order, with the unrated last.
  public let claims: [ClaimCount]
  public let found: FoundCounts
  /// The next day on which one of its open actions is due.
  public let nextDue: Day?
  /// Days since it was last moved or reviewed.
  public let age: Int?
  /// Days of its most overdue action; 0 where none is late.
  public let daysLate: Int
}

/// How many actions claim one level of a scheme.
public struct ClaimCount: Sendable, Equatable {
  /// "green"; "unrated" where nothing is claimed.
  public let code: String
  public let letter: String
  public let word: String
  public let meaning: BragMeaning?
  public internal(set) var count: Int
}

/// How a plan's actions really stand: each is in exactly one of these.
public struct FoundCounts: Sendable, Equatable {
  public internal(set) var overdue = 0
  public internal(set) var soon = 0
  /// Open and due later.
  public internal(set) var onTime = 0
  /// Open, without a due day.
  public internal(set) var undated = 0
  /// Completed and waiting for sign-off.
  public internal(set) var completed = 0
  public internal(set) var ended = 0

  public init() {}

  public var open: Int { overdue + soon + onTime + undated + completed }

  public static func + (left: FoundCounts, right: FoundCounts) -> FoundCounts {
    var sum = left
    sum.overdue += right.overdue
    sum.soon += right.soon
    sum.onTime += right.onTime
    sum.undated += right.undated
    sum.completed += right.completed
    sum.ended += right.ended
    return sum
  }

  mutating func add(_ row: ActionRow) {
    switch true {
    case row.hasEnded: ended += 1
    case row.stage == .completed: completed += 1
    case row.isOverdue: overdue += 1
    case row.due == nil: undated += 1
    case row.isSoon: soon += 1
    default: onTime += 1
    }
  }
}

extension Register {
  /// Every plan as it stands on that day, by reference.
  public func planRows(on day: Day) -> [PlanRow] {
    let directory = DirectoryIndex(self)
    return plansInNaturalOrder.map { PlanRow($0, in: self, directory, on: day) }
  }
}

extension Register {
  /// How a wider plan's actions stand with those of all the plans that carry it out locally, however deep.
  public func rolledUp(_ plan: PlanID, among rows: [PlanRow]) -> FoundCounts {
    let all = Set([plan] + plansUnder(plan).map(\.id))
    return rows.filter { all.contains($0.id) }.reduce(FoundCounts()) { $0 + $1.found }
  }
}

extension PlanRow {
  init(_ plan: Plan, in register: Register, _ directory: DirectoryIndex, on day: Day) {
    let scene = PlanScene(plan, in: register, directory: directory)
    let rows = plan.actions.map { ActionRow($0, in: scene, on: day) }
    let open = rows.filter { !$0.hasEnded && $0.stage != .completed }
    id = plan.id
    reference = plan.reference
    keptUntil = register.keptUntil(plan, on: day)
    title = plan.title
    stage = plan.stage
    group = scene.group
    cases = scene.cases
    audits = scene.audits
    sources = plan.sources.map { register.words(for: $0) }.joined(separator: ", ")
    themes = directory.names(of: plan.themes)
    recommendationCount = plan.recommendations.count
    actionCount = rows.count
    claims = ClaimCount.counts(of: rows, in: scene.scheme)
    found = rows.reduce(into: FoundCounts()) { $0.add($1) }
    nextDue = open.compactMap(\.due).filter { $0 >= day }.min()
    age = [plan.moves.last?.on, plan.reviews.last?.on].compactMap { $0 }.max().map { $0.days(until: day) }
    daysLate = rows.map(\.daysLate).max() ?? 0
  }
}

extension ClaimCount {
  /// Counts of every level of the scheme, then of levels it does not have, then of the unrated.
  static func counts(of rows: [ActionRow], in scheme: BragScheme?) -> [ClaimCount] {
    var counts = (scheme?.levels ?? []).map {
      ClaimCount(code: $0.code, letter: $0.letter, word: $0.word, meaning: $0.meaning, count: 0)
    }
    var unrated = ClaimCount(code: "unrated", letter: "-", word: "Unrated", meaning: nil, count: 0)
    for row in rows {
      guard let claim = row.claim else {
        unrated.count += 1
        continue
      }
      if let place = counts.firstIndex(where: { $0.code == claim.code }) {
        counts[place].count += 1
      } else {
        counts.append(
          ClaimCount(code: claim.code, letter: claim.letter, word: claim.word, meaning: claim.meaning, count: 1))
      }
    }
    return counts + [unrated]
  }
}

extension Register {
  /// A plan's source in words: the reference of its case, audit or plan, else its title, else its kind.
  public func words(for source: PlanSource) -> String {
    if let file = source.record.flatMap({ cases[$0.retyped()] }) { return file.reference }
    if let plan = source.record.flatMap({ plans[$0.retyped()] }) { return plan.reference }
    if let audit = source.record.flatMap({ audits[$0.retyped()] }) { return audit.reference }
    return source.title.isEmpty ? source.kind.words : source.title
  }
}
