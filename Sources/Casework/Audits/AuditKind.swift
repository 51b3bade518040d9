/// The sorts of audit that a board carries out or is told of.
public enum AuditKind: String, ChoiceValue {
  case multiAgency = "multi-agency case-file audit"
  case singleAgency = "single-agency audit"
  case thematic = "thematic audit"
  case section11 = "section 11 self-assessment"
  case adultsAssessment = "adults' self-assessment"
  case section175 = "section 175 school return"
  case focusGroup = "focus group"
  case dipSample = "dip sample"
  case practiceObservation = "practice observation"
  case conferenceAttendance = "conference attendance audit"
  case practiceInspection = "practice inspection"
  case reaudit = "re-audit"

  /// Whether agencies grade themselves against standards rather than auditors a sample of cases.
  public var isSelfAssessment: Bool { [.section11, .adultsAssessment, .section175].contains(self) }
}

/// Where an audit stands.
public enum AuditStage: String, ChoiceValue {
  case scheduled, initiated, collecting, moderation, reported
  case actionPlan = "action plan"
  case signedOff = "signed off"
  case closed, replaced
}

/// What made a board look.
public struct AuditTrigger: Item {
  public enum Kind: String, ChoiceValue {
    case timetable, board, inspection
    case reviewFinding = "review finding"
    case repeatTopic = "repeat topic"
  }

  public var id = Identifier<AuditTrigger>("")
  public var kind = Kind.timetable
  /// The record in this register, where there is one.
  public var record: AnyID?
  public var title = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("kind", &kind)
    fields.field("record", &record)
    fields.field(Field("title", .pseudonymous), &title)
  }
}
