import ArgumentParser
import Casework
import Exchange

struct ExportCommand: RegisterCommand {
  static let verb = Verb.export

  @Argument(
    help: ArgumentHelp("Which kind of record.", valueName: "kind"),
    completion: .list(ListKind.allCases.map(\.rawValue)))
  var kind: String
  @Argument(help: ArgumentHelp("The CSV file to write.", valueName: "file"), completion: .file(extensions: ["csv"]))
  var file: String
  @Argument(help: ArgumentHelp("Words and fields that records must fit.", valueName: "filter"))
  var filter: [String] = []
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let kind = try ListKind(typed: kind)
    let filter = try session.filter(filter, of: kind.vocabulary)
    let listing = kind.listing(in: session.register, on: session.today, filter: filter)
    let cells = [listing.columns.map(\.title)] + listing.rows.map { $0.map(\.data) }
    if file == "-" { return Output.data(CSVWriter.bytes(cells, isMarked: false)) }
    try InputFile.write(CSVWriter.bytes(cells), to: file)
    session.tell("Wrote \(listing.rows.count) \(kind.rawValue) to \(file).")
  }
}
