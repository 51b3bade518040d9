import ArgumentParser
import Casework
import Exchange

struct ImportCommand: RegisterCommand {
  static let verb = Verb.import
  private static let kinds = ["plan", "audit", "people", "agencies", "chronology"]

  @Argument(
    help: ArgumentHelp("What the file holds: plan, audit, people, agencies or chronology.", valueName: "kind"),
    completion: .list(Self.kinds))
  var kind: String
  @Argument(
    help: ArgumentHelp("The CSV file or Excel workbook (.xlsx); - reads stdin.", valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx"]))
  var file: String
  @Option(
    help: ArgumentHelp("A column named by hand, by its heading or letters; may be repeated.", valueName: "field=column")
  )
  var map: [String] = []
  @Flag(help: "Say what would come in, and change nothing.")
  var dryRun = false
  @OptionGroup(title: "Of a workbook") var sheets: SheetOptions
  @Option(help: "How a CSV file's bytes are read: utf-8, windows-1252, utf-16le or utf-16be.")
  var encoding: String?
  @OptionGroup(title: "Of an audit") var audit: AuditImportOptions
  @OptionGroup(title: "Of a plan that is there") var newer: PlanUpdateOptions
  @Option(help: "What the plan is called.")
  var title: String?
  @Option(help: "The new plan's or audit's reference; the next one where it is not given.")
  var reference: String?
  @Option(help: "The colours that the plan's claims are made in: a scheme's code.")
  var scheme: String?
  @Option(name: .customLong("case"), help: "The case whose chronology it is.")
  var caseReference: String?
  @Option(help: "Whose chronology it is, where no column says so.")
  var agency: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let kind = kind.lowercased()
    guard Self.kinds.contains(kind) else {
      throw Refusal("“\(kind)” cannot be imported: choose \(Self.kinds.alternatives).", .usage)
    }
    do {
      let sheet = try SheetInput(file: file, choice: try sheets.choice(), encoding: encoding, mappings: map)
      switch kind {
      case "plan": try importPlan(sheet, in: session)
      case "audit": try importAudit(sheet, in: session)
      case "people": try importPeople(sheet, in: session)
      case "agencies": try importAgencies(sheet, in: session)
      default: try importChronology(sheet, in: session)
      }
    } catch let refusal as ImportRefusal {
      throw Refusal("\(file), \(refusal.sentence)", .badInput)
    }
  }

  private func importPlan(_ sheet: SheetInput, in session: Session) throws {
    let chosen = try sheet.tables(of: "a plan", mayTakeAll: true) { PlanImport.fits($0, mappings: sheet.mappings) }
    let read = try PlanImport(
      sheets: chosen.tables, document: sheet.document, title: title ?? "", mappings: sheet.mappings,
      register: session.register,
      on: session.today, mint: session.mint)
    if let plan = newer.update { return try update(session.plan(plan), from: read, chosen.sentences, in: session) }
    let reference = try reference ?? session.nextReference("PLAN", session.today)
    let command = ImportPlan.make(
      from: read.plan, id: session.mint.make(), reference: reference, scheme: scheme ?? "", register: session.register,
      occasion: session.occasion, mint: session.mint)
    let report = ImportReport(
      guesses: chosen.sentences + read.guesses, doubts: read.doubts(with: command), summary: read.summary,
      reference: reference)
    for plan in session.register.plansLike(read.plan) { session.tell(Self.likeness(of: plan)) }
    try finish(report, command, in: session)
  }

  private static func likeness(of plan: Plan) -> String {
    "\(plan.reference) (\(plan.title)) may be an older copy of it: then undo this, and import it with --update \(plan.reference)."
  }

  private func update(_ plan: Plan, from read: PlanImport, _ sentences: [String], in session: Session) throws {
    guard title == nil, reference == nil, scheme == nil else {
      throw Refusal("--update names a plan that is there: leave out what describes a new one.", .usage)
    }
    sentences.forEach(session.tell)
    var update = PlanUpdate(read, to: plan, approver: session.party(newer.approver), in: session)
    try update.run(
      accept: newer.accept.map(AcceptedRows.init), isDry: dryRun, isJSON: globals.tableForm == .json)
  }

  private func importAudit(_ sheet: SheetInput, in session: Session) throws {
    let audit = try audit.home(called: reference, in: session)
    let chosen = try sheet.tables(of: "this audit's grades") { [audit] in
      AuditImport.fits($0, audit, mappings: sheet.mappings)
    }
    let read = try AuditImport(
      chosen.tables[0], document: sheet.document, into: audit, mappings: sheet.mappings, register: session.register,
      occasion: session.occasion, mint: session.mint)
    try finish(
      ImportReport(
        guesses: chosen.sentences + read.guesses, doubts: read.doubts, summary: "\(audit.reference): \(read.summary)",
        reference: audit.reference),
      read.command, in: session)
  }

  private func importPeople(_ sheet: SheetInput, in session: Session) throws {
    let (table, sentences) = try sheet.table(of: "a list of people", PersonColumn.self)
    let read = try PeopleImport(
      table, mappings: sheet.mappings, register: session.register, mint: session.mint)
    let command = ImportDirectory(people: read.people, agencies: read.agencies, document: sheet.document)
    try finish(
      ImportReport(
        guesses: sentences + read.columns.sentences, doubts: read.doubts, summary: "\(read.people.count) people."),
      command, in: session)
  }

  private func importAgencies(_ sheet: SheetInput, in session: Session) throws {
    let (table, sentences) = try sheet.table(of: "a list of agencies", AgencyColumn.self)
    let read = try AgencyImport(
      table, mappings: sheet.mappings, register: session.register, mint: session.mint)
    let command = ImportDirectory(agencies: read.agencies, document: sheet.document)
    try finish(
      ImportReport(
        guesses: sentences + read.columns.sentences, doubts: read.doubts, summary: "\(read.agencies.count) agencies."),
      command, in: session)
  }

  private func importChronology(_ sheet: SheetInput, in session: Session) throws {
    guard let caseReference else { throw Refusal("Say whose chronology it is: --case SAR-2026-004.", .usage) }
    let file = try session.caseFile(caseReference)
    let agency = try agency.map { try session.agency($0).id }
    let (table, sentences) = try sheet.table(of: "a chronology", ChronologyColumn.self)
    let read = try ChronologyImport(
      table, agency: agency, document: sheet.document, mappings: sheet.mappings, register: session.register,
      mint: session.mint)
    let chronology = session.register.chronologies(of: file.id).first?.id ?? session.mint.make()
    let command = ImportChronology(
      caseFile: file.id, chronology: chronology, events: read.events, agencies: read.agencies,
      document: sheet.document)
    try finish(
      ImportReport(
        guesses: sentences + read.columns.sentences, doubts: read.doubts, summary: "\(read.events.count) events."),
      command, in: session)
  }

  private func finish(_ report: ImportReport, _ command: some Command, in session: Session) throws {
    if globals.tableForm == .json { Output.json(report.json) } else { report.sentences.forEach(session.tell) }
    guard dryRun else {
      try session.commit(command)
      if let reference = report.reference, globals.tableForm != .json { Output.line(reference) }
      return
    }
    let broken = session.register.violations(of: command, on: session.occasion)
    if !broken.isEmpty { throw Refusal(broken) }
    session.tell("A dry run: nothing was changed.")
  }
}
