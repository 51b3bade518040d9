import ArgumentParser
import Casework
import RegisterStore
import StrictJSON

struct CheckCommand: RegisterCommand {
  static let verb = Verb.check

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let findings: [Finding]
    do { findings = try session.store.check(on: session.today) } catch { throw Refusal(error) }
    if globals.tableForm == .json {
      Output.json(Self.json(findings))
    } else if findings.isEmpty {
      Output.line("The register is whole: rules, links, hashes, chains and replay agree.")
    } else {
      Self.table(of: findings).write(as: globals.tableForm)
    }
    if findings.contains(where: { [.damage, .journal].contains($0.kind) }) { throw Leaving(status: .trouble) }
    if !findings.isEmpty { throw Leaving(status: .refused) }
  }

  private static func table(of findings: [Finding]) -> Table {
    Table(
      columns: [
        TableColumn(name: "kind", title: "Kind"), TableColumn(name: "path", title: "File"),
        TableColumn(name: "line", title: "Line", kind: .number), TableColumn(name: "what", title: "What"),
      ],
      rows: findings.map { [.text($0.kind.rawValue), .text($0.path), .number($0.line), .text($0.sentence)] })
  }

  private static func json(_ findings: [Finding]) -> JSONValue {
    let list = findings.map { finding -> JSONValue in
      [
        "kind": .string(CamelCase.key(finding.kind.rawValue)), "path": .string(finding.path),
        "line": .int(finding.line), "sentence": .string(finding.sentence),
      ]
    }
    return ["format": 1, "findings": .array(list)]
  }
}
