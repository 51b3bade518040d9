import ArgumentParser
import Casework

struct OpenRoundCommand: RegisterCommand {
  static let verb = Verb.openRound

  @Option(help: ArgumentHelp("The day of the meeting that the updates are for.", valueName: "day"))
  var meeting: String
  @Option(help: ArgumentHelp("One group's plans, by its code or name; those of every group otherwise."))
  var group: String?
  @Option(help: ArgumentHelp("What to call it; the next number where none is given.", valueName: "ref"))
  var reference: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let meeting: Day = try session.day(meeting)
    let round = session.register.newRound(
      id: session.mint.make(), reference: try reference ?? session.nextReference("ROUND", meeting), meetingOn: meeting,
      group: try group.map { try session.group($0) }, on: session.today)
    try session.commit(OpenRound(round, occasion: session.occasion))
    Output.line(round.reference)
    for sentence in RoundOutlook(of: round, in: session.register, on: session.today).sentences {
      session.tell(sentence)
    }
  }
}
