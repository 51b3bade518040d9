import ArgumentParser
import Casework
import Exchange
import StrictJSON

struct AlertsCommand: RegisterCommand {
  static let verb = Verb.alerts

  @Argument(help: ArgumentHelp("Words and fields that alerts must fit.", valueName: "filter"))
  var filter: [String] = []

  @Option(help: ArgumentHelp("How far ahead is soon, such as 14d.", valueName: "days"))
  var within: String?

  @Flag(help: "End with status 3 where something is late and not acknowledged.")
  var check = false

  @Flag(help: "Write a calendar of what is late or soon, for other programs to take in.")
  var ics = false

  @Option(
    help: ArgumentHelp("Write a letter for each agency's lead officer into a directory.", valueName: "dir"),
    completion: .directory)
  var digest: String?

  @OptionGroup var unlocking: UnlockOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if ics, digest != nil { throw ValidationError("Choose one of --ics and --digest.") }
  }

  mutating func run() throws {
    if within == nil, !ics, digest == nil, !unlocking.unlock, let kept = KeptRegister(globals),
      let filter = kept.filter(filter, of: KeptAlert.vocabulary), let all = kept.alerts()
    {
      unlocking.tellUnchecked(inRegisterAt: kept.path, globals)
      return try answer(of: all, filter) { write($0) }
    }
    try run(in: Session(globals).lasting)
  }

  func run(in session: Session) throws {
    let filter = try session.filter(filter, of: Alert.vocabulary)
    let files = RememberedFiles()
    let all = session.alerts(within: try days(), files: files, naming: try session.realNames(unlocking))
    // What was found with the seal open is kept for no one.
    defer { if within == nil, !unlocking.unlock { session.keep(all, files) } }
    try answer(of: all, filter) { try put($0, in: session) }
  }

  /// Gives those that stand and fit, and says what is not shown.
  private func answer<Row: AlertListing>(of all: [Row], _ filter: Filter, _ put: ([Row]) throws -> Void) throws {
    let fitting = filter.isEmpty ? all : all.filter { filter.matches($0) }
    let hasHidden = !filter.asks(for: .acknowledged) && fitting.contains { $0.isAcknowledged }
    let standing = hasHidden ? fitting.filter { !$0.isAcknowledged } : fitting
    try put(standing)
    let hidden = fitting.count - standing.count
    if hidden > 0, !globals.quiet {
      Output.complain("\(hidden) acknowledged: heed alerts is:acknowledged shows them.")
    }
    if check, standing.contains(where: { $0.severity == .late && !$0.isAcknowledged }) { throw Leaving(status: .late) }
  }

  private func put(_ alerts: [Alert], in session: Session) throws {
    if let digest { return try session.writeDigests(of: alerts, into: digest) }
    guard ics else { return write(alerts) }
    let board = session.register.settings.board.name
    Output.data(CalendarFile.bytes(alerts.compactMap(CalendarEvent.init), titled: board, at: WallClock.now))
  }

  private func write<Row: AlertListing>(_ alerts: [Row]) {
    if globals.tableForm == .json {
      return Output.jsonList(alerts.count) { AlertJSON.object(of: alerts[$0]) }
    }
    if alerts.isEmpty, !globals.quiet { Output.complain("Nothing is late, due soon, contradictory or missing.") }
    switch globals.tableForm {
    case .terminal: Output.lines(Self.page(alerts))
    case .tabs: AlertTable.writeTabbed(alerts)
    default: AlertTable.table(of: alerts).write(as: globals.tableForm)
    }
  }

  /// Sentences under a heading for each severity: on a terminal no column has to be cut.
  private static func page(_ alerts: [some AlertListing]) -> [String] {
    var page = Page()
    for severity in AlertSeverity.allCases {
      let own = alerts.filter { $0.severity == severity }
      guard !own.isEmpty else { continue }
      page.heading("\(severity.words.capitalisedFirst) \(own.count)")
      for alert in own {
        let whose = alert.agencyName.isEmpty ? "" : "\(alert.agencyName): "
        page.text("\(alert.record)  \(alert.code.rawValue)  \(whose)\(alert.message)")
      }
    }
    return page.lines
  }

  /// "14d", "14" or "2w".
  private func days() throws -> Int? {
    guard let within else { return nil }
    let unit = within.last { !$0.isNumber }
    let scale = unit == nil || unit == "d" ? 1 : unit == "w" ? 7 : 0
    guard scale > 0, let count = Int(within.prefix(while: \.isNumber)), (0...9999).contains(count) else {
      throw ValidationError("--within takes a number of days or weeks, such as 14d or 2w: “\(within)” is none.")
    }
    return count * scale
  }
}

enum AlertTable {
  static func table(of alerts: [some AlertListing]) -> Table {
    Table(
      columns: [
        TableColumn(name: "severity", title: "Severity"), TableColumn(name: "code", title: "Code"),
        TableColumn(name: "record", title: "Record"), TableColumn(name: "title", title: "Title"),
        TableColumn(name: "agency", title: "Agency"), TableColumn(name: "person", title: "Person"),
        TableColumn(name: "due", title: "Due"), TableColumn(name: "days", title: "Days", kind: .number),
        TableColumn(name: "message", title: "What"),
      ],
      count: alerts.count,
      row: { index in
        let alert = alerts[index]
        return [
          .text(alert.severity.words), .text(alert.code.rawValue), .text(alert.record), .text(alert.title),
          .text(alert.agencyName), .text(alert.person), .day(alert.due), .number(alert.days), .text(alert.message),
        ]
      })
  }
}

/// An alert as scripts read it.
enum AlertJSON {
  static func object(of alert: some AlertListing) -> JSONValue {
    [
      "code": .string(alert.code.rawValue), "severity": .string(alert.severity.rawValue),
      "record": .string(alert.record), "title": .string(alert.title),
      "agency": .text(alert.agencyNames?.code), "person": .text(alert.person), "due": .day(alert.due),
      "days": .int(alert.days), "message": .string(alert.message),
    ]
  }
}
