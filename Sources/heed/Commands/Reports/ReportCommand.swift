import ArgumentParser
import Casework
import Exchange

struct ReportCommand: RegisterCommand {
  static let verb = Verb.report

  @Argument(
    help: ArgumentHelp("\(ReportKind.allCases.map(\.rawValue).alternatives).", valueName: "kind"),
    completion: .list(ReportKind.allCases.map(\.rawValue)))
  var kind: String
  @Argument(
    help: ArgumentHelp(
      "The plan, case, audit or agency it is about, where it is about one.", valueName: "ref"))
  var reference: String?
  @Option(
    help: ArgumentHelp("html, md, csv, xlsx or json; else as the file's name ends, else html.", valueName: "format"),
    completion: .list(ReportFormat.allCases.map(\.rawValue)))
  var format: String?
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write; stdout where it is not given.", valueName: "file"),
    completion: .file())
  var output: String?
  @Option(help: ArgumentHelp("Tell changes from this day on.", valueName: "day"))
  var since: String?
  @Option(
    help: ArgumentHelp(
      "The reporting year of an annual report, as 2025-26; the last that has ended, unless given.", valueName: "year"))
  var year: String?
  @OptionGroup(title: "Of a report for everyone") var publishing: PublishingOptions
  @Option(
    help: ArgumentHelp("Where your own templates are; templates in the register, unless given.", valueName: "dir"),
    completion: .directory)
  var templates: String?
  @Flag(help: "Open the file that was written in the web browser.")
  var open = false
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if open, output ?? "-" == "-" { throw ValidationError("--open opens the file that -o names: give -o FILE too.") }
  }

  func run(in session: Session) throws {
    let kind = try ReportKind(typed: kind)
    let format = try ReportFormat(typed: format ?? asked, file: output)
    let ground = ReportGround(
      register: session.register, day: session.today, audience: publishing.publish ? .everyone : .board,
      since: try session.day(since), year: try reportingYear(of: kind, in: session), alerts: { session.alerts() })
    guard let made = try kind.choice(reference, in: session).report(of: ground) else { throw Refusal.nothingToReport }
    let report = try publishing.ready(made, in: session)
    let file = output == "-" ? nil : output
    try format.write(report, to: file, templates: templates, in: session)
    guard let file else { return }
    session.tell("Wrote the \(kind.title.lowercased()) as at \(report.asAt.words) to \(file).")
    if open { try Browser.open(file) }
  }

  /// The format that the options of every command ask for.
  private var asked: String? { globals.json ? "json" : globals.csv ? "csv" : nil }

  private func reportingYear(of kind: ReportKind, in session: Session) throws -> ReportingYear? {
    guard let year else { return nil }
    guard kind == .annual else { throw Refusal("A year is of an annual report: leave --year out.", .usage) }
    let board = session.register.settings.board
    guard let found = ReportingYear(typed: year, of: board), found.first <= session.today else {
      let name = board.lastYearEnded(by: session.today).name
      throw Refusal("“\(year)” is no reporting year that has begun: give one as \(name).", .usage)
    }
    return found
  }
}

extension Refusal {
  static var nothingToReport: Refusal { Refusal("What that report is about is no longer in the register.") }
}
