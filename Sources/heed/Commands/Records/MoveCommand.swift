import ArgumentParser
import Casework

struct MoveCommand: RegisterCommand {
  static let verb = Verb.move

  @Argument(help: ArgumentHelp("The case, plan, recommendation, action, audit or return to one.", valueName: "ref"))
  var reference: String

  @Argument(help: ArgumentHelp("The stage to go to; without it, where it can go is shown.", valueName: "stage"))
  var stage: [String] = []

  @OptionGroup(title: "What the step says") var details: MoveOptions

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let address = try session.find(reference)
    guard !stage.isEmpty else { return try session.showSteps(from: address, try details.read(address, in: session)) }
    let details = try details.read(address, in: session)
    let command = try session.move(address, to: stage.joined(separator: " "), details, called: reference)
    try session.commit([command], about: address)
  }
}

/// What can be said of a step.
struct MoveOptions: ParsableArguments {
  @Option(help: "The day it happened; today where it is not given.")
  var on: String?
  @Option(help: "Who decided, approved or signed off.")
  var by: String?
  @Option(help: "Why.")
  var reason: String?
  @Option(help: "What is awaited.")
  var awaiting: String?
  @Option(help: "From whom it is awaited, or who takes it on.")
  var holder: String?
  @Option(help: "The day it is looked at again.")
  var reviewOn: String?
  @Option(help: "The record that takes its place.")
  var link: String?
  @Option(help: "Where it is published.")
  var address: String?
  @Option(help: "The outcome, as the case's framework calls it.")
  var outcome: String?
  @Option(help: "The rationale; - reads it from stdin.")
  var rationale: String?
  @Option(help: "The other learning that a decision not to review names.")
  var otherLearning: String?
  @Option(help: "Dissent within the group.")
  var dissent: String?
  @Option(help: "The national panel's answer: agrees, queries or disagrees.")
  var answer: String?

  /// The names of these options, for hints at what would meet a guard.
  static let names: Set<String> = [
    "on", "by", "reason", "awaiting", "holder", "review-on", "link", "address", "outcome", "rationale",
    "other-learning", "dissent", "answer",
  ]

  func read(_ subject: Address, in session: Session) throws -> MoveDetails {
    var details = MoveDetails(on: try session.dayOrToday(on), by: session.party(by))
    details.reason = try InputFile.text(reason ?? "")
    details.awaiting = awaiting ?? ""
    details.holder = session.party(holder)
    details.reviewOn = try session.day(reviewOn)
    details.link = try link.map { try session.find($0) }?.item
    details.address = address ?? ""
    details.outcome = outcome.map { session.outcomeCode($0, of: subject) } ?? ""
    details.rationale = try InputFile.text(rationale ?? "")
    details.otherLearning = otherLearning ?? ""
    details.dissent = dissent ?? ""
    details.answer = try answer.map { try session.choice($0, "answer of the panel") }
    return details
  }
}

extension Session {
  /// The code of a typed outcome; the words themselves where the framework knows none, for the rule to refuse.
  fileprivate func outcomeCode(_ typed: String, of subject: Address) -> String {
    guard case .caseFile(let id) = subject.document, let file = register.cases[id] else { return typed }
    return register.reference.framework(file.framework)?.outcome(typed: typed)?.code ?? typed
  }

  fileprivate func move(_ address: Address, to stage: String, _ details: MoveDetails, called: String) throws
    -> any Command
  {
    switch address {
    case .caseFile(let id): return try moveCase(id, stage, details)
    case .casePart(let id, let part): return try moveCase(id, "\(part.rawValue) \(stage)", details)
    case .plan(let id):
      return MovePlan(
        plan: id, to: try choice(stage, "stage of a plan"), details: details, moveID: mint.make(), today: today)
    case .recommendation(let plan, let id):
      return MoveRecommendation(
        plan: plan, recommendation: id, to: try choice(stage, "stage of a recommendation"), details: details,
        moveID: mint.make(), today: today)
    case .action(let plan, let id):
      return MoveAction(
        plan: plan, action: id, to: try choice(stage, "stage of an action"), details: details, moveID: mint.make(),
        today: today)
    case .audit(let id):
      return MoveAudit(
        audit: id, to: try choice(stage, "stage of an audit"), details: details, moveID: mint.make(), today: today)
    case .auditReturn(let audit, let id):
      return MoveAuditReturn(
        audit: audit, entry: id, to: try choice(stage, "stage of a return to an audit"), details: details,
        moveID: mint.make(), today: today)
    default:
      throw wrongKind(called, needed: "something with stages: a case, a plan, a recommendation, an action or an audit")
    }
  }

  private func moveCase(_ id: CaseID, _ stage: String, _ details: MoveDetails) throws -> any Command {
    guard let file = register.cases[id] else { throw Refusal("That case is no longer in the register.") }
    switch file.step(typed: stage, in: register) {
    case .unclear(let violation): throw Refusal(violation.sentence)
    case .step(let step):
      return MoveCase.command(id, step: step, details: details, moveID: mint.make(), occasion: occasion)
    }
  }
}
