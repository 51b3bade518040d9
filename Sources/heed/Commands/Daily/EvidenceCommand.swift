import ArgumentParser
import Casework
import RegisterStore

struct EvidenceCommand: RegisterCommand {
  static let verb = Verb.evidence

  @Argument(help: ArgumentHelp("The action or recommendation.", valueName: "ref"))
  var reference: String
  @Option(help: "What it is called.")
  var title: String?
  @Option(help: "A file, which stays where it is and is told by its SHA-256.", completion: .file())
  var file: String?
  @Option(help: "An address or place, where it is no file of this machine.")
  var location: String?
  @Option(help: "policy, training, audit, data, voice of the person, minutes or other.")
  var kind: String?
  @Option(help: "What it shows; - reads it from stdin.")
  var shows: String?
  @Option(help: "validated, unvalidated or estimated.")
  var standing: String?
  @Option(help: "The day it is from.")
  var on: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let (plan, about) = try session.planEntry(reference)
    let evidence = try Evidence(id: session.mint.make()) { _ in }.filled { evidence in
      evidence.title = title ?? ""
      evidence.kind = try kind.map { try session.choice($0, "kind of evidence") } ?? .other
      evidence.standing = try standing.map { try session.choice($0, "standing") } ?? .unvalidated
      evidence.shows = try InputFile.text(shows ?? "")
      evidence.on = try session.dayOrToday(on)
      evidence.by = session.actor
      evidence.location = location ?? ""
      if let file {
        evidence.sha256 = FileDigest.sha256(of: try InputFile.plainBytes(at: file))
        evidence.location = InputFile.wholePath(file)
      }
    }
    try session.commit(AddEvidence(plan: plan, about: about, evidence: evidence))
  }
}

extension Session {
  /// An action or a recommendation.
  func planEntry(_ reference: String) throws -> (PlanID, PlanEntry) {
    switch try find(reference) {
    case .action(let plan, let id): (plan, .action(id))
    case .recommendation(let plan, let id): (plan, .recommendation(id))
    default: throw wrongKind(reference, needed: "an action or a recommendation: name one as PLAN-2026-001/1/7b")
    }
  }
}
