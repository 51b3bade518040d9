import ArgumentParser
import Casework

struct AnswerCommand: RegisterCommand {
  static let verb = Verb.answer

  @Argument(help: ArgumentHelp("The recommendation.", valueName: "ref"))
  var reference: String
  @Option(help: ArgumentHelp("Who answers, of the directory.", valueName: "code"))
  var agency: String?
  @Option(help: "Who answers, where that is no agency of this board.")
  var addressee: String?
  @Option(help: "accepted, accepted in part, accepted in principle or rejected.")
  var answer: String?
  @Option(help: "Why; - reads it from stdin.")
  var reason: String?
  @Option(help: "Who gave the answer.")
  var by: String?
  @Option(help: "The day it was given.")
  var on: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let (plan, recommendation) = try session.recommendation(reference)
    let agency = try agency.map { try session.agency($0).id }
    let addressee = addressee ?? ""
    let there = recommendation.responses.first {
      $0.agency == agency && $0.addressee.lowercased() == addressee.lowercased()
    }
    let response = try (there ?? AddresseeResponse(id: session.mint.make())).filled { response in
      response.agency = agency
      response.addressee = addressee
      response.answer = try answer.map { try session.choice($0, "answer") }
      response.reason = try InputFile.text(reason ?? "")
      response.by = session.party(by)
      response.on = try session.dayOrToday(on)
    }
    try session.commit(
      AnswerRecommendation(plan: plan.id, recommendation: recommendation.id, response: response))
  }
}

struct ImpactCheckCommand: RegisterCommand {
  static let verb = Verb.impactCheck

  @Argument(help: ArgumentHelp("The recommendation, action or review.", valueName: "ref"))
  var reference: String
  @Option(help: "What was found; - reads it from stdin.")
  var finding: String?
  @Option(help: "impact, or sustained.")
  var kind: String?
  @Option(help: "The day it was made.")
  var on: String?
  @Option(help: "Who made it.")
  var by: String?
  @Option(help: "Instead of a finding, the day agreed for the check.")
  var due: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let kind: ImpactCheck.Kind = try kind.map { try session.choice($0, "kind of check") } ?? .impact
    if case .caseFile(let id) = try session.find(reference).document, let file = session.register.cases[id] {
      return try checkReview(of: file, kind, in: session)
    }
    let (plan, about) = try session.planEntry(reference)
    let scheduled = session.checks(of: about).first { $0.kind == kind && $0.done == nil }
    let check = try filled(scheduled ?? ImpactCheck(id: session.mint.make()), kind, in: session)
    try session.commit(RecordImpactCheck(plan: plan, about: about, check: check, today: session.today))
  }

  private func filled(_ check: ImpactCheck, _ kind: ImpactCheck.Kind, in session: Session) throws -> ImpactCheck {
    try check.filled { check in
      check.kind = kind
      check.due = try session.day(due) ?? check.due
      guard due == nil || finding != nil else { return }
      check.done = try session.dayOrToday(on)
      check.by = session.party(by) ?? session.actor
      check.finding = try InputFile.text(finding ?? "")
    }
  }

  /// A review keeps its checks as plain entries.
  private func checkReview(of file: CaseFile, _ kind: ImpactCheck.Kind, in session: Session) throws {
    let check = try filled(ImpactCheck(), kind, in: session)
    let edits = FieldListing.entries(of: check).filter { !$0.stored.isEmpty }.map { FieldEdit($0.path, new: $0.stored) }
    try session.commit(
      AddEntry(
        document: .caseFile(file.id), list: ["review", "impactChecks"], id: session.mint.make(),
        called: "\(kind.words) check to \(file.reference)", edits: edits))
  }
}

extension Session {
  fileprivate func checks(of entry: PlanEntry) -> [ImpactCheck] {
    switch entry {
    case .action(let id): register.action(id)?.action.checks ?? []
    case .recommendation(let id): register.recommendation(id)?.checks ?? []
    }
  }
}

struct CarryForwardCommand: RegisterCommand {
  static let verb = Verb.carryForward

  @Argument(help: ArgumentHelp("The action.", valueName: "ref"))
  var reference: String
  @Argument(help: ArgumentHelp("The plan, or an objective of it, that takes it on.", valueName: "plan"))
  var target: String
  @Option(help: "Why it was not finished.")
  var reason: String?
  @Option(help: "Who agreed to it.")
  var approver: String?
  @Option(help: "The day it was agreed.")
  var on: String?
  @Option(help: "The action's reference in the other plan; the same where it is not given.")
  var ref: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let (plan, action) = try session.action(reference)
    let (goal, objective) = try session.planAndObjective(target)
    let details = MoveDetails(on: try session.dayOrToday(on), by: session.party(approver), reason: reason ?? "")
    let command = CarryForward(
      plan: plan.id, action: action.id, into: goal.id, objective: objective, ref: ref, copyID: session.mint.make(),
      linkID: session.mint.make(), details: details, moveID: session.mint.make(), today: session.today)
    try session.commit(command)
    Output.line("\(goal.reference)/\(goal.objective(objective)?.ref ?? "-")/\(ref ?? action.ref)")
  }
}
