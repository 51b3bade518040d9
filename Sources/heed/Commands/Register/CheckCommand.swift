import ArgumentParser
import Casework
import RegisterStore
import StrictJSON

struct CheckCommand: RegisterCommand {
  static let verb = Verb.check

  @OptionGroup var unlocking: UnlockOptions
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    var findings: [Finding]
    do { findings = try session.store.check(on: session.today) } catch { throw Refusal(error) }
    findings += try namesFound(in: session)
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

  /// Every place where a real name stands, where the sealed identities are unlocked.
  private func namesFound(in session: Session) throws -> [Finding] {
    let names = try session.realNames(unlocking)
    if names.isEmpty { return [] }
    return session.alerts(naming: names).filter { $0.code == .realName }.map { alert in
      let path = session.store.path(of: alert.document) ?? ""
      return Finding(.realName, path: path, "\(alert.record): \(alert.message) Take it out, or use the pseudonym.")
    }
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
