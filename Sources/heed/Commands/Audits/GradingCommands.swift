import ArgumentParser
import Casework

struct GradeCommand: RegisterCommand {
  static let verb = Verb.grade

  @Argument(help: ArgumentHelp("The audit.", valueName: "aud"))
  var reference: String
  @Argument(help: ArgumentHelp("The case, as C4; in a self-assessment the agency.", valueName: "case"))
  var column: String
  @Argument(help: ArgumentHelp("The question, by its reference or code.", valueName: "question"))
  var question: String
  @OptionGroup var given: GivenOptions
  @Option(help: ArgumentHelp("The agency whose part in the case is graded.", valueName: "code"))
  var agency: String?
  @Option(help: "Why; - reads it from stdin.")
  var comment: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let audit = try session.audit(reference)
    let asked = try session.question(question, of: audit)
    let cell = try session.cell(column, agency: agency, asked, of: audit)
    let role: GradingSheet.Role = audit.kind.isSelfAssessment ? .selfAssessment : .grading
    try session.commit(try given.command(audit, cell, as: role, comment: comment, in: session))
  }
}

struct ScoreCommand: RegisterCommand {
  static let verb = Verb.score

  @Argument(help: ArgumentHelp("The self-assessment.", valueName: "aud"))
  var reference: String
  @Argument(help: ArgumentHelp("The agency, by its code.", valueName: "agency"))
  var agency: String
  @Argument(help: ArgumentHelp("The standard, by its reference or code.", valueName: "standard"))
  var standard: String
  @OptionGroup var given: GivenOptions
  @Option(help: "Why; - reads it from stdin.")
  var comment: String?
  @Option(help: "What the agency will improve.")
  var improvement: String?
  @Option(help: "By when it will have improved.")
  var deadline: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let audit = try session.audit(reference)
    guard audit.kind.isSelfAssessment else {
      throw Refusal(
        "\(audit.reference) is no self-assessment: heed audit grade \(audit.reference) CASE QUESTION GRADE grades a case."
      )
    }
    let asked = try session.question(standard, of: audit)
    let cell = try session.cell(agency, agency: nil, asked, of: audit)
    try session.commit(
      try given.command(
        audit, cell, as: .selfAssessment, comment: comment, improvement: improvement,
        deadline: try session.day(deadline), in: session))
  }
}

struct ModerateCommand: RegisterCommand {
  static let verb = Verb.moderate

  @Argument(help: ArgumentHelp("The audit.", valueName: "aud"))
  var reference: String
  @Argument(help: ArgumentHelp("The case, as C4; in a self-assessment the agency.", valueName: "case"))
  var column: String
  @Argument(help: ArgumentHelp("The question, by its reference or code.", valueName: "question"))
  var question: String
  @OptionGroup var given: GivenOptions
  @Option(help: ArgumentHelp("The agency whose part in the case is moderated.", valueName: "code"))
  var agency: String?
  @Option(help: "Why it differs from the grade given; - reads it from stdin.")
  var reason: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let audit = try session.audit(reference)
    let asked = try session.question(question, of: audit)
    let cell = try session.cell(column, agency: agency, asked, of: audit)
    try session.commit(try given.command(audit, cell, as: .moderation, comment: reason, in: session))
  }
}

/// What one person gives in one cell.
struct GivenOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The grade, by its key, letters, word or code; without it, words alone.", valueName: "grade"))
  var grade: String?
  @Flag(help: "Take the grade away.")
  var clear = false
  @Option(help: ArgumentHelp("Who gives it, where that is not who acts.", valueName: "person"))
  var asAuditor: String?
  @Option(help: "What shows it; - reads it from stdin.")
  var evidence: String?
  @Option(help: "The day it was given.")
  var on: String?

  func validate() throws {
    if clear && grade != nil { throw ValidationError("Give a grade, or take it away with --clear.") }
  }

  func command(
    _ audit: Audit, _ cell: GradeCell, as role: GradingSheet.Role, comment: String?, improvement: String? = nil,
    deadline: Day? = nil, in session: Session
  ) throws -> GiveGrade {
    let question = audit.tool?.question(cell.question)
    let stored = try grade.flatMap { typed in
      try question.map { try session.storedGrade(typed, for: $0, of: audit) }
    }
    return GiveGrade(
      audit: audit.id, cell: cell, role: role, auditor: session.party(asAuditor) ?? session.actor,
      grade: clear ? "" : stored, comment: try comment.map(InputFile.text),
      evidence: try evidence.map(InputFile.text), improvement: improvement, deadline: deadline,
      sheetID: session.mint.make(), responseID: session.mint.make(), on: try session.dayOrToday(on))
  }
}
