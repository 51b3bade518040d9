import ArgumentParser
import Casework
import Exchange
import RegisterStore
import StrictJSON

struct ReceiveRoundCommand: RegisterCommand {
  static let verb = Verb.receiveRound

  @Argument(
    help: ArgumentHelp("The workbooks or CSV files that came back.", valueName: "file"),
    completion: .file(extensions: ["xlsx", "csv"]))
  var files: [String]
  @Option(help: "The day they came.")
  var on: String?
  @Flag(help: "Say what would be kept, and change nothing.")
  var dryRun = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let day = try session.dayOrToday(on)
    var received: [ReceivedFile] = []
    for file in files { received.append(try receive(file, on: day, in: session)) }
    write(received, in: session)
    if dryRun { session.tell("A dry run: nothing was changed.") }
    let statuses = received.compactMap(\.refusal?.status)
    // What was wrong has been said file by file; the others were taken in.
    if let worst = statuses.max(by: { $0.rawValue < $1.rawValue }) { throw Leaving(status: worst) }
  }

  /// Reads one file and keeps what it says; each file is a change of its own.
  private func receive(_ file: String, on day: Day, in session: Session) throws -> ReceivedFile {
    do {
      let (received, command) = try ReceivedFile.read(
        file, on: day, today: session.today, register: session.store.register, mint: session.mint)
      if globals.tableForm == .terminal { Output.lines(received.lines) }
      received.complaints.forEach(Output.complain)
      if let read = received.read { session.tell("\(file): \(read.summary(in: session.store.register))") }
      if !dryRun { try session.commit(command) }
      return received
    } catch let refusal as ImportRefusal {
      return refused(file, Refusal("\(file): \(refusal.sentence)", .badInput))
    } catch let refusal as Refusal where refusal.status != .trouble {
      return refused(file, Refusal(refusal.sentences.map { $0.contains(file) ? $0 : "\(file): \($0)" }, refusal.status))
    }
  }

  private func refused(_ file: String, _ refusal: Refusal) -> ReceivedFile {
    refusal.sentences.forEach(Output.complain)
    return ReceivedFile(file: file, refusal: refusal)
  }

  private func write(_ received: [ReceivedFile], in session: Session) {
    switch globals.tableForm {
    case .terminal: break
    case .json: Output.json(.array(received.map(\.json)))
    case let form: ReceivedFile.table(of: received).write(as: form)
    }
  }
}
