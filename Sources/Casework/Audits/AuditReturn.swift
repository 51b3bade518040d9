/// What one agency was asked for in an audit or a self-assessment, and how far it came.
public struct AuditReturn: Item, Linkable {
  public static let linkTarget = LinkTarget.auditReturn

  public var id = Identifier<AuditReturn>("")
  public var agency: AgencyID?
  public var due: Day?
  public var chases: [Chase] = []
  /// The minimum requirements, each looked at.
  public var requirements: [RequirementCheck] = []
  /// What was asked and answered at the challenge event.
  public var challengeNotes = ""
  public var moves: [StageMove<AuditReturnStage>] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("agency", .required), &agency)
    fields.field("due", &due)
    fields.items("chases", &chases)
    fields.items("requirements", &requirements)
    fields.field(Field("challengeNotes", "", [.long, .pseudonymous]), &challengeNotes)
    fields.items(Field("moves", .kept), &moves)
  }

  public var stage: AuditReturnStage { moves.last?.to ?? .listed }
}

/// Where an agency's return stands.
public enum AuditReturnStage: String, ChoiceValue {
  /// Named, and not asked.
  case listed = "not invited"
  case issued, returned
  case qualityAssured = "quality assured"
  case chosen = "chosen for challenge"
  case challenged = "challenge held"
  case final
  /// It will not come, and why is known.
  case noReturn = "no return"
}

/// Whether a return meets one of the tool's minimum requirements.
public struct RequirementCheck: Item {
  public var id = Identifier<RequirementCheck>("")
  /// The requirement's code.
  public var requirement = ""
  public var isMet = false
  public var note = ""
  public var by: Party?
  public var on: Day?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("requirement", .required), &requirement)
    fields.field(Field("isMet", "Met"), &isMet)
    fields.field(Field("note", .pseudonymous), &note)
    fields.field("by", &by)
    fields.field(Field("on", .past), &on)
  }
}
