import ArgumentParser
import Casework

struct ChaseRoundCommand: RegisterCommand {
  static let verb = Verb.chaseRound

  @Argument(help: ArgumentHelp("The round, or what an agency was asked as ROUND-2026-002/police.", valueName: "round"))
  var reference: String
  @Argument(help: ArgumentHelp("The agency, by its code or name.", valueName: "agency"))
  var agency: String?
  @Option(help: "The day it was chased.")
  var on: String?
  @Option(help: "What was said.")
  var note: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let (round, request) = try session.request(reference, agency: agency)
    let day = try session.dayOrToday(on)
    let chase = Chase(id: session.mint.make()) { ($0.on, $0.by, $0.note) = (day, session.actor, note ?? "") }
    try session.commit(ChaseRequest(round: round.id, request: request.id, chase: chase))
  }
}

struct CloseRoundCommand: RegisterCommand {
  static let verb = Verb.closeRound

  @Argument(help: ArgumentHelp("The round.", valueName: "round"))
  var reference: String
  @Option(help: "Why it is closed before every reply was decided; - reads it from stdin.")
  var reason: String?
  @Option(help: ArgumentHelp("Who closes it.", valueName: "who"))
  var by: String?
  @Option(help: "The day it was closed.")
  var on: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let round = try session.round(reference)
    try session.commit(
      CloseRound(
        round: round.id, reason: try InputFile.text(reason ?? ""), by: session.party(by) ?? session.actor,
        on: try session.dayOrToday(on), today: session.today))
  }
}
