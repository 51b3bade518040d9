import ArgumentParser
import Casework
import Exchange
import Glibc

struct SendRoundCommand: RegisterCommand {
  static let verb = Verb.sendRound

  @Argument(
    help: ArgumentHelp("The directory to write into; made where it is not there.", valueName: "dir"),
    completion: .directory)
  var directory: String
  @Option(help: ArgumentHelp("The round; the open one with the nearest meeting where none is named.", valueName: "ref"))
  var round: String?
  @Option(help: ArgumentHelp("Only this agency, by its code or name; may be repeated.", valueName: "agency"))
  var agency: [String] = []
  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let dispatch = try RoundDispatch(
      of: session.round(round), to: agency.map { try session.agency($0) }, as: globals.csv ? .csv : .workbook,
      into: directory, in: session)
    dispatch.table.write(as: globals.tableForm)
    dispatch.sentences.forEach(session.tell)
    guard !dryRun else { return session.tell("A dry run: nothing was written or changed.") }
    try makeDirectory()
    // First the register: no sheet is ever out that it does not know of.
    if let command = dispatch.command { try session.commit(command) }
    do { for letter in dispatch.letters { try letter.write(in: session) } } catch let refusal as Refusal {
      throw Refusal(refusal.sentences + ["Mend that and send again: it writes every file again."], refusal.status)
    }
    session.tell(
      "Wrote \(dispatch.letters.count) sheets with their letters into \(directory): read each before it is sent.")
  }

  private func makeDirectory() throws {
    guard mkdir(directory, 0o700) == 0 || errno == EEXIST, access(directory, W_OK | X_OK) == 0 else {
      throw Refusal("\(directory) cannot be written into: \(String(cString: strerror(errno))).")
    }
  }
}
