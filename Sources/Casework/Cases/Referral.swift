/// A request that the board consider a review, and what became of it.
public struct Referral: Fielded {
  public var incident: Day?
  public var death: Day?
  /// When the local authority became aware.
  public var aware: Day?
  public var received: Day?
  public var acknowledged: Day?
  public var notified: Day?
  /// When the rapid review went to the national panel.
  public var sentToPanel: Day?
  public var decisionTold: Day?
  public var referrer: Party?
  public var referrerAgency: AgencyID?
  public var harmTypes: [String] = []
  public var harm: Harm?
  public var summary = ""
  public var workingTogether = ""
  public var agenciesInvolved: [AgencyID] = []
  public var parallelProcesses: [ParallelProcess] = []
  public var familyAware: YesNoUnknown?
  public var advocate: AdvocateNeed?
  public var advocateReason = ""
  public var characteristics: [Characteristic] = []
  public var delayExplanation = ""
  public var nextStep = ""
  public var nextStepHolder: Party?
  public var nextPanel: Day?
  public var criteria: [CriterionAnswer] = []
  public var returns: [AgencyReturn] = []
  public var panelReply: PanelReply?
  public var recommendation: GroupRecommendation?
  public var decision: Decision?
  public var moves: [StageMove<ReferralStage>] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    visitDates(&fields)
    visitCircumstances(&fields)
    fields.field("nextStep", &nextStep)
    fields.field("nextStepHolder", &nextStepHolder)
    fields.field(Field("nextPanel", "Next panel day"), &nextPanel)
    fields.items("criteria", &criteria)
    fields.items("returns", &returns)
    fields.part(Field("panelReply", .kept), &panelReply)
    fields.part(Field("recommendation", "Recommendation of the group", .kept), &recommendation)
    fields.part(Field("decision", .kept), &decision)
    fields.items(Field("moves", .kept), &moves)
  }

  private mutating func visitDates<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("incident", .past), &incident)
    fields.field(Field("death", .past), &death)
    fields.field(Field("aware", "Local authority aware", .past), &aware)
    fields.field(Field("received", .past), &received)
    fields.field(Field("acknowledged", .past), &acknowledged)
    fields.field(Field("notified", "National panel notified", .past), &notified)
    fields.field(Field("sentToPanel", "Rapid review sent to the panel", .past), &sentToPanel)
    fields.field(Field("decisionTold", "Referrer told of the decision", .past), &decisionTold)
  }

  private mutating func visitCircumstances<V: FieldVisitor>(_ fields: inout V) {
    fields.field("referrer", &referrer)
    fields.field("referrerAgency", &referrerAgency)
    fields.field(Field("harmTypes", "Types of abuse or harm"), &harmTypes)
    fields.field(Field("harm", "Died or seriously harmed"), &harm)
    fields.field(Field("summary", "", [.long, .pseudonymous]), &summary)
    fields.field(Field("workingTogether", "How agencies worked together", [.long, .pseudonymous]), &workingTogether)
    fields.field("agenciesInvolved", &agenciesInvolved)
    fields.items("parallelProcesses", &parallelProcesses)
    fields.field(Field("familyAware", "Family aware of the referral"), &familyAware)
    fields.field("advocate", &advocate)
    fields.field(Field("advocateReason", .pseudonymous), &advocateReason)
    fields.items("characteristics", &characteristics)
    fields.field(Field("delayExplanation", "", [.long, .pseudonymous]), &delayExplanation)
  }
}

public enum Harm: String, ChoiceValue {
  case died
  case seriousHarm = "serious harm"
}

public enum YesNoUnknown: String, ChoiceValue {
  case yes, no
  case unknown = "not known"
}

public enum AdvocateNeed: String, ChoiceValue {
  case needed, arranged
  case notNeeded = "not needed"
}

/// Another inquiry into the same events: an inquest, a criminal case, a domestic homicide review.
public struct ParallelProcess: Item {
  public var id = Identifier<ParallelProcess>("")
  public var process = ""
  public var status = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("process", .required), &process)
    fields.field(Field("status", .pseudonymous), &status)
  }
}

/// Something about the person in a band: ethnicity, disability, accommodation.
public struct Characteristic: Item {
  public var id = Identifier<Characteristic>("")
  public var name = ""
  public var band = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("name", .required), &name)
    fields.field(Field("band", .pseudonymous), &band)
  }
}
