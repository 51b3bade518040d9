import ArgumentParser
import Casework

struct RaisePlanCommand: RegisterCommand {
  static let verb = Verb.raisePlan

  @Argument(help: ArgumentHelp("The audit.", valueName: "aud"))
  var reference: String
  @Argument(
    help: ArgumentHelp("Findings, as F1 F2; all that nothing answers yet where none is given.", valueName: "finding"))
  var findings: [String] = []
  @Option(help: ArgumentHelp("The plan that they join.", valueName: "plan"))
  var into: String?
  @Option(help: "What the new plan is called; the audit's topic where it is not given.")
  var title: String?
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if into != nil && title != nil { throw ValidationError("--title is for a new plan: leave it out with --into.") }
  }

  func run(in session: Session) throws {
    let audit = try session.audit(reference)
    let chosen = try findings.map { try finding($0, of: audit, in: session) }
    let open = audit.findingsToPlan(FindingAnswers(session.register))
    if chosen.isEmpty && open.isEmpty {
      throw Refusal(
        "\(audit.reference) has no finding that waits for a plan: heed list findings \(audit.reference) shows them.")
    }
    let (goal, name) = try goal(for: audit, in: session)
    try session.commit(
      RaisePlan(
        audit: audit, findings: (chosen.isEmpty ? open : chosen).map(\.id), into: goal, in: session.register,
        mint: session.mint, occasion: session.occasion))
    Output.line(name)
  }

  /// A finding by its reference within the audit, or whole.
  private func finding(_ typed: String, of audit: Audit, in session: Session) throws -> AuditFinding {
    if let own = audit.findings.first(where: { $0.ref.lowercased() == typed.lowercased() }) { return own }
    guard typed.contains("/") else {
      let known = audit.findings.isEmpty ? "none yet" : audit.findings.map(\.ref).joined(separator: ", ")
      throw Refusal("\(audit.reference) has no finding \(typed): it has \(known).")
    }
    let (home, found) = try session.finding(typed)
    guard home.id == audit.id else {
      throw Refusal("\(typed) is a finding of \(home.reference), not of \(audit.reference).")
    }
    return found
  }

  private func goal(for audit: Audit, in session: Session) throws -> (RaisePlan.Goal, String) {
    if let into {
      let plan = try session.plan(into)
      return (.existing(plan.id), plan.reference)
    }
    let reference = try session.nextReference("PLAN", session.today)
    var plan = Plan(answering: audit, id: session.mint.make(), reference: reference)
    if let title { plan.title = title }
    return (.new(plan), reference)
  }
}

struct NoActionCommand: RegisterCommand {
  static let verb = Verb.noAction

  @Argument(help: ArgumentHelp("The finding, as AUD-2026-003/F2.", valueName: "ref"))
  var reference: String
  @Option(help: "Why there is no action; - reads it from stdin.")
  var reason: String?
  @Option(help: "Who decided it.")
  var by: String?
  @Option(help: "The day it was decided.")
  var on: String?
  @Flag(help: "Take the decision back.")
  var takeBack = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let (audit, finding) = try session.finding(reference)
    guard !takeBack else {
      return try session.commit(DecideNoAction(audit: audit.id, finding: finding.id, decision: nil))
    }
    let decision = try NoActionDecision().filled { decision in
      decision.reason = try InputFile.text(reason ?? "")
      decision.by = session.party(by)
      decision.on = try session.dayOrToday(on)
    }
    try session.commit(DecideNoAction(audit: audit.id, finding: finding.id, decision: decision))
  }
}

struct ImproveCommand: RegisterCommand {
  static let verb = Verb.improve

  @Argument(help: ArgumentHelp("The self-assessment.", valueName: "aud"))
  var reference: String
  @Argument(help: ArgumentHelp("The agency, by its code.", valueName: "agency"))
  var agency: String
  @Argument(help: ArgumentHelp("The standard, by its reference or code.", valueName: "standard"))
  var standard: String
  @Option(help: ArgumentHelp("The plan that the action joins.", valueName: "plan"))
  var into: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let audit = try session.audit(reference)
    let question = try session.question(standard, of: audit)
    let cell = try session.cell(agency, agency: nil, question, of: audit)
    let plan = try session.plan(into)
    let sheets = audit.sheets.filter { $0.covers(cell) && !($0.response(to: question.code)?.improvement ?? "").isEmpty }
    guard let sheet = sheets.first, let response = sheet.response(to: question.code) else {
      throw Refusal(
        "\(session.register.name(of: cell.agency)) named no improvement for \(question.name): heed audit score \(audit.reference) \(agency) \(standard) --improvement … writes it."
      )
    }
    let action = Action(improving: response, of: sheet, id: session.mint.make(), in: plan)
    try session.commit(
      ImproveByAction(
        audit: audit.id, sheet: sheet.id, response: response.id, into: plan.id, action: action,
        sourceID: session.mint.make(), occasion: session.occasion))
    Output.line(plan.reference(of: action))
  }
}
