import ArgumentParser
import Casework

struct ProgressCommand: RegisterCommand {
  static let verb = Verb.progress

  @Argument(help: ArgumentHelp("The action.", valueName: "ref"))
  var reference: String
  @Argument(help: ArgumentHelp("What happened; - reads it from stdin.", valueName: "text"))
  var text: [String]
  @Option(help: "The day it happened.")
  var on: String?
  @Option(help: "Who says so.")
  var by: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let (plan, action) = try session.action(reference)
    let entry = try ProgressEntry(id: session.mint.make()) { _ in }.filled { entry in
      entry.on = try session.dayOrToday(on)
      entry.by = session.party(by) ?? session.actor
      entry.text = try InputFile.text(text.joined(separator: " "))
    }
    try session.commit(AddProgress(plan: plan.id, action: action.id, entry: entry))
  }
}

struct ExtendCommand: RegisterCommand {
  static let verb = Verb.extension

  @Argument(help: ArgumentHelp("The action.", valueName: "ref"))
  var reference: String
  @Argument(help: ArgumentHelp("The new due day; +1m counts from today.", valueName: "day"))
  var day: String
  @Option(help: "Why; - reads it from stdin.")
  var reason: String?
  @Option(help: "Who agreed to it.")
  var approver: String?
  @Option(help: "The day it was agreed.")
  var on: String?
  @Flag(help: "The due day was mistyped: this is no slip.")
  var correction = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let (plan, action) = try session.action(reference)
    let event = try Extension(id: session.mint.make()) { _ in }.filled { event in
      event.kind = correction ? .correction : .extension
      event.to = try session.day(day)
      event.reason = try InputFile.text(reason ?? "")
      event.approver = session.party(approver)
      event.on = try session.dayOrToday(on)
    }
    try session.commit(ExtendAction(plan: plan.id, action: action.id, extension: event))
  }
}

struct SignOffCommand: RegisterCommand {
  static let verb = Verb.signOff

  @Argument(help: ArgumentHelp("The action.", valueName: "ref"))
  var reference: String
  @Option(help: "Who signs it off, for the owning group.")
  var by: String?
  @Option(help: "The day it was signed off.")
  var on: String?
  @Option(help: "What was looked at.")
  var reason: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let (plan, action) = try session.action(reference)
    let details = MoveDetails(on: try session.dayOrToday(on), by: session.party(by), reason: reason ?? "")
    try session.commit(
      [
        MoveAction(
          plan: plan.id, action: action.id, to: .signedOff, details: details, moveID: session.mint.make(),
          today: session.today)
      ], about: .action(plan.id, action.id))
  }
}

struct BragCommand: RegisterCommand {
  static let verb = Verb.brag

  @Argument(help: ArgumentHelp("The action.", valueName: "ref"))
  var reference: String
  @Argument(help: ArgumentHelp("The colour, by letter or word.", valueName: "level"))
  var level: String
  @Option(help: "Why.")
  var reason: String?
  @Option(help: "Who says so.")
  var by: String?
  @Option(help: "The day it was said.")
  var on: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let (plan, action) = try session.action(reference)
    let scheme = session.register.scheme(of: plan)
    let claim = try BragClaim(id: session.mint.make()) { _ in }.filled { claim in
      claim.level = scheme?.level(readingCell: level)?.code ?? level
      claim.reason = try InputFile.text(reason ?? "")
      claim.by = session.party(by) ?? session.actor
      claim.on = try session.dayOrToday(on)
    }
    try session.commit(ClaimBrag(plan: plan.id, action: action.id, claim: claim))
  }
}
