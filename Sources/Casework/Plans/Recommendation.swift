/// What a review, audit or other source says should change, and how those it is addressed to answered.
public struct Recommendation: Item, Linkable {
  public static let linkTarget = LinkTarget.recommendation

  public enum Scope: String, ChoiceValue {
    case singleAgency = "single-agency"
    case multiAgency = "multi-agency"
    case regional, national
  }

  public var id = RecommendationID("")
  /// The document it was printed in; empty when that is the plan's own source.
  public var document = ""
  public var section = ""
  /// The number as printed: "3", "9a". Document, section and number together are its identity.
  public var ref = ""
  public var text = ""
  public var scope = Scope.multiAgency
  /// The recommendation this is a part of: 9a and 9b belong to 9.
  public var parent: RecommendationID?
  public var responses: [AddresseeResponse] = []
  public var themes: [ThemeID] = []
  /// The findings it answers.
  public var findings: [FindingMention] = []
  /// Was already in place when it was made.
  public var isAlreadyInPlace = false
  public var evidence: [Evidence] = []
  public var checks: [ImpactCheck] = []
  public var moves: [StageMove<RecommendationStage>] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("document", &document)
    fields.field("section", &section)
    fields.field(Field("ref", "Number", .required), &ref)
    fields.field(Field("text", "", [.required, .long, .pseudonymous]), &text)
    fields.field("scope", &scope)
    fields.field(Field("parent", "Part of"), &parent)
    fields.items("responses", &responses)
    fields.field("themes", &themes)
    fields.field(Field("findings", "Answers the findings"), &findings)
    fields.field(Field("isAlreadyInPlace", "Already in place"), &isAlreadyInPlace)
    fields.items("evidence", &evidence)
    fields.items("checks", &checks)
    fields.items(Field("moves", .kept), &moves)
  }

  public var stage: RecommendationStage { moves.last?.to ?? .proposed }
}

public typealias RecommendationID = Identifier<Recommendation>

/// Where a recommendation stands.
public enum RecommendationStage: String, ChoiceValue {
  case proposed, answered
  case inProgress = "in progress"
  case implemented, embedded, superseded, reopened
}

/// How one addressee answered a recommendation.
public struct AddresseeResponse: Item {
  public enum Answer: String, ChoiceValue {
    case accepted
    case acceptedInPart = "accepted in part"
    case acceptedInPrinciple = "accepted in principle"
    case rejected
  }

  public var id = Identifier<AddresseeResponse>("")
  public var agency: AgencyID?
  /// An addressee that is not an agency of this board: a government department, a regulator.
  public var addressee = ""
  /// Nothing until they have answered.
  public var answer: Answer?
  public var reason = ""
  public var by: Party?
  public var on: Day?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("agency", &agency)
    fields.field(Field("addressee", "Addressee outside the board"), &addressee)
    fields.field("answer", &answer)
    fields.field(Field("reason", "", [.long, .pseudonymous]), &reason)
    fields.field("by", &by)
    fields.field(Field("on", .past), &on)
  }
}

/// A look at whether a change had the effect that was meant.
public struct ImpactCheck: Item {
  public enum Kind: String, ChoiceValue {
    /// After it was implemented: did anything change?
    case impact
    /// After it was embedded: has it lasted?
    case sustained
  }

  public var id = Identifier<ImpactCheck>("")
  public var kind = Kind.impact
  /// A day agreed for this check, in place of the one the clock gives.
  public var due: Day?
  public var done: Day?
  public var by: Party?
  public var finding = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("kind", &kind)
    fields.field("due", &due)
    fields.field(Field("done", .past), &done)
    fields.field("by", &by)
    fields.field(Field("finding", "", [.long, .pseudonymous]), &finding)
  }
}
