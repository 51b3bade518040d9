import ArgumentParser
import Casework

struct ToolCommand: RegisterCommand {
  static let verb = Verb.chooseTool

  @Argument(help: ArgumentHelp("The audit.", valueName: "aud"))
  var reference: String
  @Argument(help: ArgumentHelp("The tool, as heed audit tools lists it.", valueName: "code"))
  var code: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    try session.commit(ChooseTool(try session.audit(reference).id, tool: try session.tool(code)))
  }
}

struct SampleCommand: RegisterCommand {
  static let verb = Verb.sample

  @Argument(help: ArgumentHelp("The audit.", valueName: "aud"))
  var reference: String
  @Argument(help: ArgumentHelp("Pseudonymous references of the cases.", valueName: "ref"))
  var refs: [String] = []
  @Option(help: ArgumentHelp("How many cases to add, numbered C1, C2, …", valueName: "n"))
  var cases: Int?
  @Option(help: ArgumentHelp("Who chose the sample.", valueName: "who"))
  var chosenBy: String?
  @Option(help: ArgumentHelp("How it was chosen; - reads it from stdin.", valueName: "text"))
  var how: String?
  @Option(help: ArgumentHelp("The district or team of these cases.", valueName: "name"))
  var locality: String?
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if let cases, !(1...500).contains(cases) { throw ValidationError("--cases takes a number from 1 to 500.") }
    if refs.isEmpty && cases == nil && chosenBy == nil && how == nil {
      throw ValidationError("Say how many cases to add, or name them: --cases 8.")
    }
  }

  func run(in session: Session) throws {
    let audit = try session.audit(reference)
    let named = refs.map { ref in SampleCase(id: session.mint.make()) { $0.ref = ref } }
    let numbered = SampleCase.numbered(cases ?? 0, after: audit.cases + named, mint: session.mint)
    let added = (named + numbered).map { made in
      var made = made
      made.locality = locality ?? ""
      return made
    }
    try session.commit(
      (added.isEmpty ? [] : [AddSampleCases(audit: audit.id, cases: added)]) + choosing(of: audit, in: session))
  }

  /// Who chose the sample and how, as edits of the audit's own fields.
  private func choosing(of audit: Audit, in session: Session) throws -> [any Command] {
    let given = [("chosen-by", chosenBy), ("how", how)].compactMap { name, text in text.map { (name, $0) } }
    let typed = try FieldArguments(given.flatMap { ["--sampling.\($0)=\($1)"] })
    let fields = session.register.fields(at: .audit(audit.id))
    return session.edit(
      .audit(audit.id), called: audit.reference, try session.edits(typed, of: fields, isNew: false))
  }
}

struct IssueCommand: RegisterCommand {
  static let verb = Verb.issue

  @Argument(help: ArgumentHelp("The audit.", valueName: "aud"))
  var reference: String
  @Argument(
    help: ArgumentHelp(
      "The agencies to ask, by their codes; all that are listed and not asked where none is given.", valueName: "agency"
    ))
  var agencies: [String] = []
  @Option(help: "The day the returns are due.")
  var due: String?
  @Option(help: "The day they were issued.")
  var on: String?
  @Option(help: "Who issued them.")
  var by: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let audit = try session.audit(reference)
    let named = try agencies.flatMap { $0.split(separator: ",") }.map { try session.agency(String($0).stripped) }
    let entries =
      named.isEmpty
      ? audit.returns.filter { $0.stage == .listed }
      : named.map { agency in
        audit.returns.first { $0.agency == agency.id && $0.stage == .listed }
          ?? AuditReturn(id: session.mint.make()) { $0.agency = agency.id }
      }
    try session.commit(
      IssueReturns(
        audit: audit.id, entries: entries, on: try session.dayOrToday(on), due: try session.day(due),
        by: session.party(by) ?? session.actor, today: session.today, mint: session.mint))
  }
}

struct RequirementCommand: RegisterCommand {
  static let verb = Verb.requirement

  @Argument(help: ArgumentHelp("The agency's return, as AUD-2026-004/police.", valueName: "ref"))
  var reference: String
  @Argument(help: ArgumentHelp("The requirement's code.", valueName: "code"))
  var code: String
  @Argument(help: ArgumentHelp("Whether it is met: met or not-met.", valueName: "met"))
  var answer: String
  @Option(help: "What is missing; - reads it from stdin.")
  var note: String?
  @Option(help: "Who looked.")
  var by: String?
  @Option(help: "The day it was looked at.")
  var on: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let (audit, entry) = try session.auditReturn(reference)
    let isMet = try Self.isMet(answer)
    let requirement = try Self.requirement(code, of: audit)
    let check = try RequirementCheck(id: session.mint.make()) { _ in }.filled { check in
      check.requirement = requirement
      check.isMet = isMet
      check.note = try InputFile.text(note ?? "")
      check.by = session.party(by) ?? session.actor
      check.on = try session.dayOrToday(on)
    }
    try session.commit(CheckRequirement(audit: audit.id, entry: entry.id, check: check))
  }

  private static func isMet(_ typed: String) throws -> Bool {
    switch typed.lowercased() {
    case "met", "yes": true
    case "not-met", "not met", "no": false
    default: throw Refusal("“\(typed)” does not say whether it is met: choose met or not-met.", .usage)
    }
  }

  private static func requirement(_ typed: String, of audit: Audit) throws -> String {
    let codes = (audit.tool?.requirements ?? []).map(\.code)
    let wanted = typed.lowercased()
    let found = codes.contains(wanted) ? [wanted] : codes.filter { $0.hasPrefix(wanted) }
    if found.count == 1 { return found[0] }
    throw Refusal(
      codes.isEmpty
        ? "The tool of \(audit.reference) has no minimum requirements."
        : "“\(typed)” is no minimum requirement of \(audit.reference): it has \(codes.joined(separator: ", ")).")
  }
}
