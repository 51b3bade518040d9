/// What a board will do about what it learned: objectives, recommendations and actions from one or several sources.
public struct Plan: Item, Linkable {
  public static let linkTarget = LinkTarget.plan

  public var id = PlanID("")
  /// What people call it: "PLAN-2026-011". Unique in the register.
  public var reference = ""
  public var formerly: [String] = []
  public var title = ""
  public var sources: [PlanSource] = []
  public var owningGroup: GroupID?
  /// The wider plan this one carries out locally and rolls up into.
  public var parent: PlanID?
  public var periodFrom: Day?
  public var periodTo: Day?
  /// The code of the BRAG scheme its claims are made in; empty for the board's own.
  public var bragScheme = ""
  /// Why it opened before all its sources were complete.
  public var earlyReason = ""
  public var themes: [ThemeID] = []
  /// The last day on which it is kept once its work is over, where that is not the board's rule.
  public var keepUntil: Day?
  public var moves: [StageMove<PlanStage>] = []
  /// The days the owning group looked at the whole plan.
  public var reviews: [PlanReview] = []
  public var objectives: [Objective] = []
  public var recommendations: [Recommendation] = []
  public var actions: [Action] = []
  public var acknowledgements: [Acknowledgement] = []
  /// What a sync could not take from both sides, until it is settled.
  public var conflicts: [SyncConflict] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("reference", [.required, .kept]), &reference)
    fields.field(Field("formerly", .kept), &formerly)
    fields.field(Field("title", "", [.required, .pseudonymous]), &title)
    fields.items("sources", &sources)
    fields.field("owningGroup", &owningGroup)
    fields.field(Field("parent", "Part of the wider plan"), &parent)
    fields.field("periodFrom", &periodFrom)
    fields.field("periodTo", &periodTo)
    fields.field(Field("bragScheme", "BRAG scheme"), &bragScheme)
    fields.field(Field("earlyReason", "Why it opened early"), &earlyReason)
    fields.field("themes", &themes)
    fields.field("keepUntil", &keepUntil)
    fields.items(Field("moves", .kept), &moves)
    fields.items("reviews", &reviews)
    fields.items("objectives", &objectives)
    fields.items("recommendations", &recommendations)
    fields.items("actions", &actions)
    fields.items(Field("acknowledgements", .kept), &acknowledgements)
    fields.items(Field("conflicts", "", .kept), &conflicts)
  }

  public var stage: PlanStage { moves.last?.to ?? .draft }
}

public typealias PlanID = Identifier<Plan>

/// Where a plan stands.
public enum PlanStage: String, ChoiceValue {
  case draft, open, closed
}

/// Where a plan's learning came from.
public struct PlanSource: Item {
  public enum Kind: String, ChoiceValue {
    case caseReview = "case review"
    case audit, inspection, diagnostic
    case selfAssessment = "self-assessment"
    case businessPlan = "business plan"
    case coronersReport = "coroner's report"
    case challenge, risk
    case meetingDecision = "meeting decision"
  }

  public var id = Identifier<PlanSource>("")
  public var kind = Kind.caseReview
  /// The record in this register, where there is one.
  public var record: AnyID?
  /// The source in words, where the register holds no record of it.
  public var title = ""
  public var on: Day?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("kind", &kind)
    fields.field("record", &record)
    fields.field(Field("title", .pseudonymous), &title)
    fields.field("on", &on)
  }
}

/// One look at a whole plan by the group that owns it.
public struct PlanReview: Item {
  public var id = Identifier<PlanReview>("")
  public var on: Day?
  public var by: Party?
  public var note = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("on", [.required, .past]), &on)
    fields.field("by", &by)
    fields.field(Field("note", "", [.long, .pseudonymous]), &note)
  }
}

/// One aim or priority of a plan.
public struct Objective: Item, Linkable {
  public static let linkTarget = LinkTarget.objective

  public var id = ObjectiveID("")
  /// As printed: "1", "2". Unique in its plan.
  public var ref = ""
  public var title = ""
  /// "How will we achieve this?"
  public var how = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("ref", .required), &ref)
    fields.field(Field("title", "", [.long, .pseudonymous]), &title)
    fields.field(Field("how", "How we will achieve this", [.long, .pseudonymous]), &how)
  }
}

public typealias ObjectiveID = Identifier<Objective>
