/// What an audit found, good or otherwise.
public struct AuditFinding: Item, Linkable {
  public static let linkTarget = LinkTarget.finding

  public enum Kind: String, ChoiceValue {
    case goodPractice = "good practice"
    case areaForDevelopment = "area for development"
    case missedOpportunity = "missed opportunity"
    case issueForDiscussion = "issue for discussion"
  }

  public var id = AuditFindingID("")
  /// "F1". Unique in its audit.
  public var ref = ""
  public var kind = Kind.areaForDevelopment
  public var text = ""
  /// The codes of the questions it comes from.
  public var questions: [String] = []
  /// A standard it is read against, in words.
  public var standard = ""
  public var agencies: [AgencyID] = []
  public var themes: [ThemeID] = []
  /// The code of a grade in a scale of the audit's tool.
  public var grade = ""
  /// What may happen, and to whom, where nothing changes.
  public var risk = ""
  public var cases: [SampleCaseID] = []
  /// An earlier finding that says the same.
  public var sameAs: AuditFindingID?
  public var noAction: NoActionDecision?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("ref", "Reference", .required), &ref)
    fields.field("kind", &kind)
    fields.field(Field("text", "", [.required, .long, .pseudonymous]), &text)
    fields.field("questions", &questions)
    fields.field("standard", &standard)
    fields.field("agencies", &agencies)
    fields.field("themes", &themes)
    fields.field("grade", &grade)
    fields.field(Field("risk", "Risk and impact", [.long, .pseudonymous]), &risk)
    fields.field(Field("cases", "Sample cases"), &cases)
    fields.field(Field("sameAs", "Same as the earlier finding"), &sameAs)
    fields.part(Field("noAction", "Decision that there is no action", .kept), &noAction)
  }
}

public typealias AuditFindingID = Identifier<AuditFinding>

/// Why nothing will be done about a finding, as someone decided.
public struct NoActionDecision: Fielded {
  public var reason = ""
  public var by: Party?
  public var on: Day?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("reason", "", [.required, .long, .pseudonymous]), &reason)
    fields.field("by", &by)
    fields.field(Field("on", .past), &on)
  }
}
