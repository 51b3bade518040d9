/// One thing that will be done, by whom and by when, and the proof that it was.
public struct Action: Item, Linkable {
  public static let linkTarget = LinkTarget.action

  public enum Priority: String, ChoiceValue {
    case high, medium, low
  }

  public var id = ActionID("")
  /// As printed: "7b", "10b.ii", "12a -b". Unique within its objective, whatever the case of its letters.
  public var ref = ""
  public var objective: ObjectiveID?
  /// The recommendations it carries out.
  public var answers: [RecommendationID] = []
  /// The audit findings it answers itself, without a recommendation between them.
  public var findings: [AuditFindingID] = []
  /// What to do.
  public var text = ""
  /// What must change because of it.
  public var intendedOutcome = ""
  public var measureOfSuccess = ""
  public var priority: Priority?
  public var leadAgency: AgencyID?
  public var leads: [Lead] = []
  public var supportAgencies: [AgencyID] = []
  public var start: Day?
  /// When it was first agreed to be done; never changes. See `currentDue` and `originalDue`.
  public var timescale = Timescale()
  public var extensions: [Extension] = []
  public var claims: [BragClaim] = []
  public var progress: [ProgressEntry] = []
  public var evidence: [Evidence] = []
  public var measures: [ActionMeasure] = []
  public var impact = ""
  /// Months after sign-off at which this one action's own impact is checked, where it asks for that.
  public var checkAfterMonths: Int?
  public var checks: [ImpactCheck] = []
  public var links: [ActionLink] = []
  public var themes: [ThemeID] = []
  public var moves: [StageMove<ActionStage>] = []
  /// Words of an imported sheet that fitted no other field.
  public var keptCells: [KeptCell] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("ref", "Reference", .required), &ref)
    fields.field("objective", &objective)
    fields.field(Field("answers", "Answers the recommendations"), &answers)
    fields.field(Field("text", "What to do", [.required, .long, .pseudonymous]), &text)
    fields.field(Field("intendedOutcome", "What must change", [.long, .pseudonymous]), &intendedOutcome)
    fields.field(Field("measureOfSuccess", "", [.long, .pseudonymous]), &measureOfSuccess)
    fields.field("priority", &priority)
    fields.field("leadAgency", &leadAgency)
    fields.items("leads", &leads)
    fields.field("supportAgencies", &supportAgencies)
    fields.field("start", &start)
    fields.part(Field("timescale", "Due", .kept), &timescale)
    fields.items(Field("extensions", .kept), &extensions)
    fields.items(Field("claims", .kept), &claims)
    fields.items(Field("progress", .kept), &progress)
    visitProof(&fields)
  }

  private mutating func visitProof<V: FieldVisitor>(_ fields: inout V) {
    fields.items("evidence", &evidence)
    fields.items("measures", &measures)
    fields.field(Field("impact", "", [.long, .pseudonymous]), &impact)
    fields.field(Field("checkAfterMonths", "Check impact after months"), &checkAfterMonths)
    fields.items("checks", &checks)
    fields.items("links", &links)
    fields.field("themes", &themes)
    fields.field(Field("findings", "Answers the findings"), &findings)
    fields.items(Field("moves", .kept), &moves)
    fields.items(Field("keptCells", .kept), &keptCells)
  }

  public var stage: ActionStage { moves.last?.to ?? .proposed }
}

public typealias ActionID = Identifier<Action>

/// Where an action stands.
public enum ActionStage: String, ChoiceValue {
  case proposed, agreed
  case inProgress = "in progress"
  case onHold = "on hold"
  case completed
  case signedOff = "signed off"
  case embedded, reopened, cancelled, superseded
  case carriedForward = "carried forward"
  case businessAsUsual = "business as usual"
  case notAchieved = "closed, not achieved"
}

/// One who answers for an action: a role, a person, or both.
public struct Lead: Item {
  public var id = Identifier<Lead>("")
  public var role = ""
  public var person: PersonID?
  /// Exactly one lead of an action is the primary one.
  public var isPrimary = false

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("role", &role)
    fields.field("person", &person)
    fields.field(Field("isPrimary", "Primary lead"), &isPrimary)
  }
}

/// How an action stands to another action.
public struct ActionLink: Item {
  public enum Kind: String, ChoiceValue {
    case dependsOn = "depends on"
    case duplicateOf = "duplicate of"
    case carriedOverFrom = "carried over from"
    case mergedInto = "merged into"
    case supersededBy = "superseded by"
  }

  public var id = Identifier<ActionLink>("")
  public var kind = Kind.dependsOn
  public var target: ActionID?
  /// The other action as it was printed, where it could not be found.
  public var printed = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("kind", &kind)
    fields.field("target", &target)
    fields.field("printed", &printed)
  }
}

/// The words of one cell of an imported sheet, under its heading.
public struct KeptCell: Item {
  public var id = Identifier<KeptCell>("")
  public var column = ""
  public var text = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("column", &column)
    fields.field(Field("text", "", [.long, .pseudonymous]), &text)
  }
}
