import ArgumentParser
import Casework

struct ProgrammeCommand: RegisterCommand {
  static let verb = Verb.programme

  @Argument(
    help: ArgumentHelp("The programme year, such as 2026/27; the present one where it is not given.", valueName: "year")
  )
  var year: String?
  @Option(help: ArgumentHelp("One group's part, by its code or name.", valueName: "group"))
  var group: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let board = session.register.settings.board
    let year = year ?? board.reportingYear(holding: session.today).name
    guard let named = ReportingYear(named: year, of: board) else {
      throw Refusal("“\(year)” is no programme year: write it as 2026/27, or 2026 for a calendar year.", .usage)
    }
    let programme = session.register.auditProgramme(year: named.name, on: session.today)
    let wanted = try group.map { try session.group($0) }
    let groups = programme.groups.filter { wanted == nil || $0.group == wanted }
    if groups.isEmpty { session.tell("No audit stands in the programme of \(named.name).") }
    Self.table(groups).write(as: globals.tableForm)
    guard !groups.isEmpty else { return }
    let completion = groups.flatMap(\.rows).completion
    session.tell("Done: \(completion.figure) in \(named.name).")
  }

  private static let columns = [
    TableColumn(name: "group", title: "Group"), TableColumn(name: "reference", title: "Reference"),
    TableColumn(name: "topic", title: "Topic"), TableColumn(name: "standing", title: "Standing"),
    TableColumn(name: "start-by", title: "Start by"), TableColumn(name: "next", title: "Next"),
    TableColumn(name: "next-due", title: "Due"),
    TableColumn(name: "days-late", title: "Late", kind: .number),
    TableColumn(name: "led-to", title: "Led to"), TableColumn(name: "reason", title: "Why"),
    TableColumn(name: "original-year", title: "First planned"),
    TableColumn(name: "slips", title: "Slips", kind: .number),
  ]

  private static func table(_ groups: [AuditProgrammeGroup]) -> Table {
    Table(
      columns: columns,
      rows: groups.flatMap { group in
        group.rows.map { row in
          [
            .text(group.title), .text(row.reference), .text(row.topic), .text(row.standing.words), .day(row.startBy),
            .text(row.next?.what ?? ""), .day(row.next?.due), .number(row.isLate ? row.daysLate : nil),
            .text(row.ledTo), .text(row.reason), .text(row.originalYear), .number(row.slips),
          ]
        }
      })
  }
}
