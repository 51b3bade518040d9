import ArgumentParser
import Casework

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The register's directory.", valueName: "dir"), completion: .directory)
  var register: String?

  @Option(help: ArgumentHelp("The day to take for today, as YYYY-MM-DD.", valueName: "day"))
  var today: String?

  @Option(
    name: .customLong("as-at"),
    help: ArgumentHelp("Read the register as it stood at the end of a day.", valueName: "day"))
  var asAt: String?

  @Option(
    name: .customLong("as"), help: ArgumentHelp("Who acts, where that is not who is signed in.", valueName: "person"))
  var actor: String?

  @Flag(help: "Answer in JSON.")
  var json = false

  @Flag(help: "Answer in CSV that a spreadsheet opens safely.")
  var csv = false

  @Flag(help: "Answer in linear text, for screen readers.")
  var plain = false

  @Flag(name: .customLong("no-input"), help: "Never ask a question.")
  var noInput = false

  @Flag(help: "Say nothing of what was done.")
  var quiet = false

  mutating func validate() throws {
    if [json, csv, plain].count(where: { $0 }) > 1 {
      throw ValidationError("Choose one of --json, --csv and --plain.")
    }
    _ = try Self.day(today, "--today")
    _ = try Self.day(asAt, "--as-at")
  }

  /// The day of an option that takes ISO days alone, because scripts give it.
  private static func day(_ text: String?, _ option: String) throws -> Day? {
    guard let text else { return nil }
    guard let day = Day(iso: text) else {
      throw ValidationError("\(option) takes a day as YYYY-MM-DD, such as 2026-11-21: “\(text)” is none.")
    }
    return day
  }

  var todayGiven: Day? { today.flatMap { Day(iso: $0) } }
  var asAtDay: Day? { asAt.flatMap { Day(iso: $0) } }

  /// Whether plain lines are asked for here: `--plain`, or `HEED_PLAIN` set to anything but 0.
  var wantsLines: Bool { plain || Console.variable("HEED_PLAIN").map { $0 != "0" } ?? false }

  /// Whether the desk is to be plain lines: as asked for here, else as the settings have it.
  func wantsLines(_ settings: DeskSettings) -> Bool {
    wantsLines || settings.plain && Console.variable("HEED_PLAIN") == nil
  }

  /// How tables are written.
  var tableForm: TableForm {
    if json { return .json }
    if csv { return .csv }
    if plain { return .plain }
    return Console.isTerminal(1) ? .terminal : .tabs
  }
}

/// The ways of writing a table.
enum TableForm {
  case terminal, tabs, plain, csv, json
}
