import ArgumentParser
import Casework

struct MethodCommand: RegisterCommand {
  static let verb = Verb.changeMethod

  @Argument(help: ArgumentHelp("The audit.", valueName: "aud"))
  var reference: String
  @Argument(help: ArgumentHelp("How it goes on: “focus group”.", valueName: "to"))
  var method: [String]
  @Option(help: "Why; - reads it from stdin.")
  var reason: String?
  @Option(help: "Who decided it.")
  var by: String?
  @Option(help: "The day it was changed.")
  var on: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let audit = try session.audit(reference)
    let change = try MethodChange(id: session.mint.make()) { _ in }.filled { change in
      change.to = method.joined(separator: " ")
      change.reason = try InputFile.text(reason ?? "")
      change.by = session.party(by) ?? session.actor
      change.on = try session.dayOrToday(on)
    }
    try session.commit(ChangeMethod(audit: audit.id, change: change))
  }
}

struct CarryCommand: RegisterCommand {
  static let verb = Verb.carryAudit

  @Argument(help: ArgumentHelp("The audit.", valueName: "aud"))
  var reference: String
  @Argument(help: ArgumentHelp("The later programme year: 2027/28.", valueName: "year"))
  var year: String
  @Option(help: "Why; - reads it from stdin.")
  var reason: String?
  @Option(help: "Who decided it.")
  var by: String?
  @Option(help: "The day it was decided.")
  var on: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let audit = try session.audit(reference)
    let slip = try YearSlip(id: session.mint.make()) { _ in }.filled { slip in
      slip.to = year
      slip.reason = try InputFile.text(reason ?? "")
      slip.by = session.party(by) ?? session.actor
      slip.on = try session.dayOrToday(on)
    }
    try session.commit(CarryAuditForward(audit: audit.id, slip: slip))
  }
}

struct ReauditCommand: RegisterCommand {
  static let verb = Verb.reaudit

  @Argument(help: ArgumentHelp("The earlier audit.", valueName: "aud"))
  var reference: String
  @Option(help: "The day by which it is to start; the day set on closing where it is not given.")
  var startBy: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let earlier = try session.audit(reference)
    let day = try session.day(startBy)
    let reference = try session.nextReference("AUD", day ?? earlier.outcome.reauditDue ?? session.today)
    let new = earlier.reaudit(
      id: session.mint.make(), reference: reference, startBy: day, mint: session.mint)
    try session.commit(OpenReaudit(of: earlier.id, new: new, occasion: session.occasion))
    Output.line(reference)
  }
}
