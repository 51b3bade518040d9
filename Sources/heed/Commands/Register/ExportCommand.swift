import ArgumentParser
import Casework
import Exchange

struct ExportCommand: RegisterCommand {
  static let verb = Verb.export

  @Argument(
    help: ArgumentHelp("Which kind of record; “plan” and a reference for one plan's sheet.", valueName: "kind"),
    completion: .list(["plan"] + ListKind.allCases.map(\.rawValue)))
  var kind: String
  @Argument(
    help: ArgumentHelp("The file to write: its ending, .csv or .xlsx, says how; - is stdout.", valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx"]))
  var file: String
  @Argument(
    help: ArgumentHelp("Words and fields that records must fit; the file, after a plan.", valueName: "filter"))
  var filter: [String] = []
  @Option(
    help: ArgumentHelp("csv or xlsx, where the file's name does not say.", valueName: "form"),
    completion: .list(TableFileForm.allCases.map(\.rawValue)))
  var format: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    if kind.lowercased() == "plan" { return try writePlan(in: session) }
    let kind = try ListKind(typed: kind)
    let place = try SheetDestination(file, format: format)
    let filter = try session.filter(filter, of: kind.vocabulary)
    let listing = kind.listing(in: session.register, on: session.today, filter: filter)
    let title = kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
    try session.write([WorkbookSheet(title, rows: listing.whole.typed)], titled: title, to: place)
    if file != "-" { session.tell("Wrote \(listing.count) \(kind.rawValue) to \(file).") }
  }

  /// One plan as the sheet that `heed import plan` reads back: `heed export plan REF FILE`.
  private func writePlan(in session: Session) throws {
    guard let path = filter.first, filter.count == 1 else {
      throw Refusal(
        "One plan is exported as heed export plan PLAN-2026-001 plan.xlsx; heed export plans FILE writes the list of them.",
        .usage)
    }
    let plan = try session.plan(file)
    let place = try SheetDestination(path, format: format)
    let sheet = PlanSheet.sheet(of: plan, in: session.register, on: session.today)
    try session.write([sheet], titled: "\(plan.reference), \(plan.title)", to: place)
    if path != "-" {
      let actions = plan.actions.count == 1 ? "1 action" : "\(plan.actions.count) actions"
      session.tell("Wrote \(plan.reference) with \(actions) to \(path).")
    }
  }
}
