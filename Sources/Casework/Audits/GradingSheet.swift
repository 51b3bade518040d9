/// What one person graded of one case, or of one agency's return: a column of the grid.
///
/// A moderated grade stands on a sheet of its own, so that it never takes the place of what was graded first.
public struct GradingSheet: Item {
  public enum Role: String, ChoiceValue {
    case grading
    case selfAssessment = "self-assessment"
    case moderation
  }

  public var id = Identifier<GradingSheet>("")
  /// Nothing in a self-assessment, which is of an agency and not of a case.
  public var sampleCase: SampleCaseID?
  /// The agency whose part in it is graded; nothing where the agencies are graded together.
  public var agency: AgencyID?
  public var auditor: Party?
  public var role = Role.grading
  /// When it was begun; responses of the same day do not repeat it.
  public var on: Day?
  public var responses: [GradedResponse] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("sampleCase", &sampleCase)
    fields.field("agency", &agency)
    fields.field("auditor", &auditor)
    fields.field("role", &role)
    fields.field(Field("on", .past), &on)
    fields.items("responses", &responses)
  }

  public func response(to question: String) -> GradedResponse? { responses.first { $0.question == question } }

  /// The day of a response.
  public func day(of response: GradedResponse) -> Day? { response.on ?? on }
}

/// The answer to one question on one sheet. Without a grade it is a comment alone, and counts as not graded.
public struct GradedResponse: Item {
  public var id = Identifier<GradedResponse>("")
  /// The question's code.
  public var question = ""
  /// The grade's code in the question's scale ("ri"), or scale and code of a legacy grade ("ofsted-legacy/adequate").
  public var grade = ""
  /// Why; on a sheet of moderation, the reason where it differs.
  public var comment = ""
  public var evidence = ""
  /// The day it was given, where that is not the sheet's.
  public var on: Day?
  /// What the agency will improve.
  public var improvement = ""
  public var deadline: Day?
  /// The action that the improvement became.
  public var action: ActionID?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("question", .required), &question)
    fields.field("grade", &grade)
    fields.field(Field("comment", "", [.long, .pseudonymous]), &comment)
    fields.field(Field("evidence", "", [.long, .pseudonymous]), &evidence)
    fields.field(Field("on", .past), &on)
    fields.field(Field("improvement", "", [.long, .pseudonymous]), &improvement)
    fields.field("deadline", &deadline)
    fields.field("action", &action)
  }
}
