/// One look by several agencies, or by one, at how well people were safeguarded; and a round of self-assessments,
/// which agencies grade themselves.
public struct Audit: Item, Linkable {
  public static let linkTarget = LinkTarget.audit

  public var id = AuditID("")
  /// What people call it: "AUD-2026-003". Unique in the register.
  public var reference = ""
  public var formerly: [String] = []
  public var topic = ""
  public var kind = AuditKind.multiAgency
  public var owningGroup: GroupID?
  public var triggers: [AuditTrigger] = []
  /// The questions it must answer.
  public var purpose = ""
  /// The time in which the audited practice lies.
  public var periodFrom: Day?
  public var periodTo: Day?
  public var leadAuditor: Party?
  public var auditors: [AuditAuditor] = []
  /// The programme year it now stands in, by name: "2026/27".
  public var year = ""
  /// The days by which it is to reach its stages.
  public var timetable = AuditTimetable()
  public var returns: [AuditReturn] = []
  public var sampling = Sampling()
  public var cases: [SampleCase] = []
  /// The tool as it was when the audit began: a later version of it changes nothing here.
  public var tool: AuditTool?
  /// Standards and benchmarks it is read against.
  public var benchmarks = ""
  public var practitioners: PractitionerInvolvement?
  public var practitionersHow = ""
  public var sheets: [GradingSheet] = []
  /// Distributions that came as counts, without the cases behind them.
  public var tallies: [Tally] = []
  public var judgements: [Judgement] = []
  public var findings: [AuditFinding] = []
  public var observations: [PracticeObservation] = []
  public var conferences: [ConferenceAttendance] = []
  public var partner: PartnerSummary?
  public var methodChanges: [MethodChange] = []
  public var yearSlips: [YearSlip] = []
  public var outcome = AuditOutcome()
  /// The last day on which it is kept once its work is over, where that is not the board's rule.
  public var keepUntil: Day?
  public var moves: [StageMove<AuditStage>] = []
  public var acknowledgements: [Acknowledgement] = []
  /// What a sync could not take from both sides, until it is settled.
  public var conflicts: [SyncConflict] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("reference", [.required, .kept]), &reference)
    fields.field(Field("formerly", .kept), &formerly)
    fields.field(Field("topic", "", [.required, .pseudonymous]), &topic)
    fields.field("kind", &kind)
    fields.field("owningGroup", &owningGroup)
    fields.items("triggers", &triggers)
    fields.field(Field("purpose", "Questions it must answer", [.long, .pseudonymous]), &purpose)
    fields.field("periodFrom", &periodFrom)
    fields.field("periodTo", &periodTo)
    fields.field("leadAuditor", &leadAuditor)
    fields.items("auditors", &auditors)
    fields.field(Field("year", "Programme year", .kept), &year)
    fields.part("timetable", &timetable)
    fields.items("returns", &returns)
    fields.part("sampling", &sampling)
    fields.items("cases", &cases)
    fields.part(Field("tool", .kept), &tool)
    visitResults(&fields)
  }

  private mutating func visitResults<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("benchmarks", "Standards and benchmarks", .long), &benchmarks)
    fields.field(Field("practitioners", "Front-line practitioners involved"), &practitioners)
    fields.field(Field("practitionersHow", "How they were involved", [.long, .pseudonymous]), &practitionersHow)
    fields.items(Field("sheets", .kept), &sheets)
    fields.items(Field("tallies", .kept), &tallies)
    fields.items("judgements", &judgements)
    fields.items("findings", &findings)
    fields.items("observations", &observations)
    fields.items("conferences", &conferences)
    fields.part("partner", &partner)
    fields.items(Field("methodChanges", .kept), &methodChanges)
    fields.items(Field("yearSlips", .kept), &yearSlips)
    fields.part("outcome", &outcome)
    fields.field("keepUntil", &keepUntil)
    fields.items(Field("moves", .kept), &moves)
    fields.items(Field("acknowledgements", .kept), &acknowledgements)
    fields.items(Field("conflicts", "", .kept), &conflicts)
  }

  public var stage: AuditStage { moves.last?.to ?? .scheduled }
}

public typealias AuditID = Identifier<Audit>

/// Whether those who work with people had a say.
public enum PractitionerInvolvement: String, ChoiceValue {
  case yes, no
}

/// One of those who grade.
public struct AuditAuditor: Item {
  public var id = Identifier<AuditAuditor>("")
  public var who: Party?
  public var agency: AgencyID?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("who", .required), &who)
    fields.field("agency", &agency)
  }
}

/// The days by which an audit is to reach its stages; a stage without a day is never late.
public struct AuditTimetable: Fielded {
  public var startBy: Day?
  /// By when everything is collected and graded, so that moderation begins.
  public var collectBy: Day?
  public var reportBy: Day?
  /// By when a plan answers its findings.
  public var planBy: Day?
  public var signOffBy: Day?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("startBy", "Start by"), &startBy)
    fields.field(Field("collectBy", "Collected and graded by"), &collectBy)
    fields.field(Field("reportBy", "Report by"), &reportBy)
    fields.field(Field("planBy", "Action plan by"), &planBy)
    fields.field(Field("signOffBy", "Sign-off by"), &signOffBy)
  }
}

/// What came of an audit.
public struct AuditOutcome: Fielded {
  public var summary = ""
  public var publishedOn: Day?
  /// Where it was published.
  public var publishedAt = ""
  public var notPublishedReason = ""
  /// Why no plan answers it.
  public var noPlanReason = ""
  /// When the same tool is to be used again.
  public var reauditDue: Day?
  public var noReauditReason = ""
  /// The earlier audit that this one repeats.
  public var reauditOf: AuditID?
  public var replacedBy: AuditID?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("summary", "", [.long, .pseudonymous]), &summary)
    fields.field(Field("publishedOn", .past), &publishedOn)
    fields.field(Field("publishedAt", "Where published"), &publishedAt)
    fields.field(Field("notPublishedReason", "Why it is not published"), &notPublishedReason)
    fields.field(Field("noPlanReason", "Why no plan answers it", .pseudonymous), &noPlanReason)
    fields.field(Field("reauditDue", "Re-audit due"), &reauditDue)
    fields.field(Field("noReauditReason", "Why there is no re-audit"), &noReauditReason)
    fields.field(Field("reauditOf", "Re-audit of"), &reauditOf)
    fields.field(Field("replacedBy", "Replaced by"), &replacedBy)
  }
}
