import ArgumentParser
import Casework

struct AddCommand: RegisterCommand {
  static let verb = Verb.add

  @Argument(
    help: ArgumentHelp("What to add: case, plan, audit, action, recommendation, person, …", valueName: "kind"),
    completion: .list(AddKind.names))
  var kind: String

  @Option(name: .customLong("in"), help: ArgumentHelp("The record it belongs to.", valueName: "ref"))
  var home: String?

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp("Fields and their values; heed add KIND --help lists them.", valueName: "--field value"))
  var fields: [String] = []

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    guard let kind = AddKind(named: kind) else {
      throw Refusal("“\(kind)” cannot be added: choose one of \(AddKind.names.joined(separator: ", ")).", .usage)
    }
    let fields = try FieldArguments(fields)
    switch kind {
    case .caseFile: try session.addCase(fields)
    case .plan: try session.addPlan(fields)
    case .audit: try session.addAudit(fields)
    case .objective: try session.addObjective(fields, in: try needed(home, "objective"))
    case .recommendation: try session.addRecommendation(fields, in: try needed(home, "recommendation"))
    case .action: try session.addAction(fields, in: try needed(home, "action"))
    case .finding: try session.addFinding(fields, in: try needed(home, "finding", of: "audit", "AUD-2026-003"))
    case .entry(let kind): try session.addEntry(kind, fields, in: home)
    }
  }

  private func needed(
    _ home: String?, _ what: String, of whole: String = "plan", _ example: String = "PLAN-2026-001"
  ) throws -> String {
    guard let home else {
      throw Refusal("Say which \(whole) the \(what) belongs to: --in \(example).", .usage)
    }
    return home
  }
}
