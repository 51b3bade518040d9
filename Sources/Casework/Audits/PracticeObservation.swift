/// What someone saw of practice as it happened.
public struct PracticeObservation: Item {
  public var id = Identifier<PracticeObservation>("")
  /// "O1".
  public var ref = ""
  public var on: Day?
  public var observer: Party?
  public var agency: AgencyID?
  /// "Core group", "home visit".
  public var setting = ""
  public var strengths = ""
  public var areasForDevelopment = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("ref", "Reference", .pseudonymous), &ref)
    fields.field(Field("on", [.required, .past]), &on)
    fields.field("observer", &observer)
    fields.field("agency", &agency)
    fields.field(Field("setting", .pseudonymous), &setting)
    fields.field(Field("strengths", "", [.long, .pseudonymous]), &strengths)
    fields.field(Field("areasForDevelopment", "", [.long, .pseudonymous]), &areasForDevelopment)
  }
}

/// Who was asked to one case conference, and who came.
public struct ConferenceAttendance: Item {
  public var id = Identifier<ConferenceAttendance>("")
  /// A pseudonymous reference: "CC1".
  public var ref = ""
  public var on: Day?
  public var locality = ""
  public var seats: [ConferenceSeat] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("ref", "Reference", [.required, .pseudonymous]), &ref)
    fields.field(Field("on", .past), &on)
    fields.field(Field("locality", .pseudonymous), &locality)
    fields.items("seats", &seats)
  }
}

/// One agency's place at a conference.
public struct ConferenceSeat: Item {
  public var id = Identifier<ConferenceSeat>("")
  public var agency: AgencyID?
  public var wasInvited = false
  public var attended = false
  public var sentReport = false

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("agency", .required), &agency)
    fields.field(Field("wasInvited", "Invited"), &wasInvited)
    fields.field("attended", &attended)
    fields.field(Field("sentReport", "Sent a report"), &sentReport)
  }
}

/// What an agency told the board of an audit or inspection of its own.
public struct PartnerSummary: Fielded {
  public var agency: AgencyID?
  /// The inspectorate or body that looked, where it was not the agency itself.
  public var undertakenBy = ""
  public var on: Day?
  /// What was looked at.
  public var scope = ""
  public var safeguardingFindings = ""
  /// What it means for the other agencies.
  public var implications = ""
  public var proposedActions = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("agency", &agency)
    fields.field("undertakenBy", &undertakenBy)
    fields.field(Field("on", .past), &on)
    fields.field(Field("scope", "", [.long, .pseudonymous]), &scope)
    fields.field(
      Field("safeguardingFindings", "Findings on safeguarding", [.long, .pseudonymous]), &safeguardingFindings)
    fields.field(Field("implications", "", [.long, .pseudonymous]), &implications)
    fields.field(Field("proposedActions", "", [.long, .pseudonymous]), &proposedActions)
  }
}
