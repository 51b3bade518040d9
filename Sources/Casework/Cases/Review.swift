/// The review a case became, from its commissioning to its close.
public struct Review: Fielded {
  public var commissioned: Day?
  public var methodology = ""
  public var terms: [TermsVersion] = []
  /// The time the review looks at.
  public var windowFrom: Day?
  public var windowTo: Day?
  public var reviewer: Party?
  public var chair: Party?
  public var coordinator: Party?
  public var panelMembers: [PanelMember] = []
  public var tenderIssued: Day?
  public var contractSigned: Day?
  public var independenceStatement = ""
  public var familyInvolvement = ""
  public var adultInvolvement = ""
  public var returns: [AgencyReturn] = []
  public var learningEvents: [LearningEvent] = []
  public var milestones: [Milestone] = []
  /// When agencies were offered sight of the draft, and when the family was.
  public var agenciesOfferedSight: Day?
  public var familyOfferedSight: Day?
  public var noSightReason = ""
  /// Why the review needs longer than the framework gives it.
  public var longerReason = ""
  /// The day it is meant to be published, from which an advance copy is counted back.
  public var plannedPublication: Day?
  /// When an advance copy went to the national panel and the Secretary of State.
  public var copySent: Day?
  /// In whole pounds.
  public var cost: Int?
  public var impactStatement = ""
  public var impactChecks: [ImpactCheck] = []
  public var moves: [StageMove<ReviewStage>] = []
  public var reportPublication: [StageMove<PublicationStage>] = []
  public var briefPublication: [StageMove<PublicationStage>] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    visitPeople(&fields)
    fields.items("returns", &returns)
    fields.items("learningEvents", &learningEvents)
    fields.items("milestones", &milestones)
    fields.field(Field("agenciesOfferedSight", "Agencies offered sight of the draft", .past), &agenciesOfferedSight)
    fields.field(Field("familyOfferedSight", "Family offered sight of the draft", .past), &familyOfferedSight)
    fields.field(Field("noSightReason", "Why sight was not offered", .pseudonymous), &noSightReason)
    fields.field(Field("longerReason", "Why it needs longer", .pseudonymous), &longerReason)
    fields.field("plannedPublication", &plannedPublication)
    fields.field(Field("copySent", "Advance copy sent", .past), &copySent)
    fields.field(Field("cost", "Cost in pounds"), &cost)
    fields.field(Field("impactStatement", "", [.long, .pseudonymous]), &impactStatement)
    fields.items("impactChecks", &impactChecks)
    fields.items(Field("moves", .kept), &moves)
    fields.items(Field("reportPublication", .kept), &reportPublication)
    fields.items(Field("briefPublication", .kept), &briefPublication)
  }

  private mutating func visitPeople<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("commissioned", .past), &commissioned)
    fields.field("methodology", &methodology)
    fields.items(Field("terms", "Terms of reference"), &terms)
    fields.field("windowFrom", &windowFrom)
    fields.field("windowTo", &windowTo)
    fields.field(Field("reviewer", "Independent reviewer"), &reviewer)
    fields.field(Field("chair", "Independent chair"), &chair)
    fields.field(Field("coordinator", "Business coordinator"), &coordinator)
    fields.items("panelMembers", &panelMembers)
    fields.field(Field("tenderIssued", .past), &tenderIssued)
    fields.field(Field("contractSigned", .past), &contractSigned)
    fields.field(Field("independenceStatement", .long), &independenceStatement)
    fields.field(Field("familyInvolvement", "", [.long, .pseudonymous]), &familyInvolvement)
    fields.field(Field("adultInvolvement", "Involvement of the adult", [.long, .pseudonymous]), &adultInvolvement)
  }
}

/// One version of a review's terms of reference.
public struct TermsVersion: Item {
  public var id = Identifier<TermsVersion>("")
  public var version = ""
  public var agreed: Day?
  public var text = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("version", .required), &version)
    fields.field(Field("agreed", .past), &agreed)
    fields.field(Field("text", "", [.long, .pseudonymous]), &text)
  }
}

/// One seat on the review's panel.
public struct PanelMember: Item {
  public var id = Identifier<PanelMember>("")
  public var party: Party?
  public var agency: AgencyID?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("party", "Member", .required), &party)
    fields.field("agency", &agency)
  }
}

/// A day on which practitioners who knew the case learn from it together.
public struct LearningEvent: Item {
  public var id = Identifier<LearningEvent>("")
  public var on: Day?
  public var attendance: Int?
  /// Certificates of attendance sent.
  public var certificates: Int?
  public var note = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("on", .required), &on)
    fields.field("attendance", &attendance)
    fields.field(Field("certificates", "Certificates sent"), &certificates)
    fields.field(Field("note", "", [.long, .pseudonymous]), &note)
  }
}

/// A day the review is meant to reach something by.
public struct Milestone: Item {
  public var id = Identifier<Milestone>("")
  public var title = ""
  public var due: Day?
  public var done: Day?
  public var note = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("title", .required), &title)
    fields.field(Field("due", .required), &due)
    fields.field(Field("done", .past), &done)
    fields.field(Field("note", .pseudonymous), &note)
  }
}
