/// One audit, or round of self-assessments, as lists show it on a day.
public struct AuditRow: Sendable, Equatable, Identifiable {
  public let id: AuditID
  public let reference: String
  /// Until when it is kept; nothing while its work goes on.
  public let keptUntil: KeptUntil?
  public let topic: String
  public let kind: AuditKind
  public let stage: AuditStage
  /// The group that owns it.
  public let group: String
  /// The programme year: "2026/27".
  public let year: String
  public let leadAuditor: String
  /// "case-file, version 2"; empty until a tool is chosen.
  public let tool: String
  public let agencies: [AgencyNames]
  /// Agencies that were asked, how many of their returns came, and how many may still come.
  public let returnsAsked: Int
  public let returnsCome: Int
  public let returnsAwaited: Int
  /// Sample cases.
  public let caseCount: Int
  /// Responses with a grade, before moderation.
  public let responseCount: Int
  public let findingCount: Int
  /// Findings that need an answer and have none.
  public let unansweredCount: Int
  /// Themes of its findings.
  public let themes: [String]
  /// The references of the plans that come from it.
  public let plans: [String]
  /// The next day of its timetable.
  public let nextDue: Day?
  /// Days past that day; 0 where it has not come.
  public let daysLate: Int
  public let reauditDue: Day?
  /// Times it was moved into a later programme year.
  public let slips: Int
  /// Days since its last move.
  public let age: Int?

  public var hasEnded: Bool { stage == .closed || stage == .replaced }
}

extension Register {
  /// Every audit and self-assessment as it stands on that day, by reference.
  public func auditRows(on day: Day) -> [AuditRow] {
    let scene = AuditScene(self)
    return auditsInNaturalOrder.map { AuditRow($0, in: scene, on: day) }
  }
}

/// What the rows of all audits share.
struct AuditScene: Sendable {
  let register: Register
  let directory: DirectoryIndex
  let answers: FindingAnswers
  /// The references of the plans that come from each audit, by reference.
  let plans: [AnyID: [String]]

  init(_ register: Register) {
    self.register = register
    directory = DirectoryIndex(register)
    let all = register.plansInNaturalOrder
    answers = FindingAnswers(all, AnswerIndex(all))
    plans = all.reduce(into: [:]) { found, plan in
      for record in Set(plan.sources.compactMap(\.record)) { found[record, default: []].append(plan.reference) }
    }
  }

  func isUnanswered(_ finding: AuditFinding, in audit: Audit) -> Bool {
    register.needsAnswer(finding, in: audit) && !answers.isAnswered(finding)
  }
}

extension AuditRow {
  init(_ audit: Audit, in scene: AuditScene, on day: Day) {
    let asked = audit.returns.filter { $0.stage.wasIssued }
    id = audit.id
    reference = audit.reference
    keptUntil = scene.register.keptUntil(audit, on: day)
    topic = audit.topic
    kind = audit.kind
    stage = audit.stage
    group = audit.owningGroup.flatMap { scene.directory.groups[$0] } ?? ""
    year = audit.year
    leadAuditor = scene.directory.name(of: audit.leadAuditor)
    tool = audit.tool.map { "\($0.code), version \($0.version)" } ?? ""
    agencies = audit.returns.compactMap { scene.directory.agency($0.agency) }
    returnsAsked = asked.count
    returnsCome = asked.count { $0.stage.hasCome }
    returnsAwaited = asked.count { $0.stage == .issued }
    caseCount = audit.cases.count
    responseCount = audit.gradedCount
    findingCount = audit.findings.count
    unansweredCount = audit.findings.count { scene.isUnanswered($0, in: audit) }
    themes = scene.directory.names(of: audit.findings.flatMap(\.themes).distinct)
    plans = scene.plans[audit.id.erased] ?? []
    nextDue = audit.nextMilestone(of: scene.register.settings.board)?.due
    daysLate = nextDue?.daysLate(on: day) ?? 0
    reauditDue = audit.outcome.reauditDue
    slips = audit.slips
    age = audit.moves.last?.on.map { $0.days(until: day) }
  }
}

extension Sequence where Element: Hashable {
  /// Each once, where it first stood.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
