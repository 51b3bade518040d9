import ArgumentParser
import Casework
import RegisterStore
import StrictJSON

/// Brings back what was damaged, from the journal; a command of its own making because it must work where none other does.
struct RepairCommand: ParsableCommand {
  static let configuration = Verb.repair.configuration

  @Flag(help: "Do it; without this it is only shown.")
  var yes = false
  @OptionGroup var globals: GlobalOptions

  func run() throws {
    guard globals.asAt == nil else {
      throw Refusal("--as-at shows the past, which cannot be changed: leave it out.", .usage)
    }
    let commit = try repairCommit()
    // A register whose commit is in the way cannot be looked at further before that is done.
    if let commit, !yes { return try finish(RepairPlan(repairs: [commit], beyond: [])) }
    let session = try Session(globals, saysDamage: false)
    let plan: RepairPlan
    do {
      plan = yes ? try session.store.repair(on: session.occasion) : try session.store.repairPlan()
    } catch { throw Refusal(error) }
    try finish(RepairPlan(repairs: (commit.map { [$0] } ?? []) + plan.repairs, beyond: plan.beyond))
  }

  private func repairCommit() throws -> Repair? {
    do {
      let path = try RegisterStore.locate(
        explicit: globals.register, environment: WorkingDirectory.environment,
        workingDirectory: WorkingDirectory.path)
      return try RegisterStore.repairCommit(at: path, isDone: yes, mint: IdentifierMint())
    } catch { throw Refusal(error) }
  }

  /// Tells what would be or was done; a status other than 0 says that something still is amiss.
  private func finish(_ plan: RepairPlan) throws {
    if globals.tableForm == .json { Output.json(json(plan)) } else { tell(plan) }
    if !plan.beyond.isEmpty { throw Leaving(status: .trouble) }
    if !yes && !plan.repairs.isEmpty { throw Leaving(status: .refused) }
  }

  private func tell(_ plan: RepairPlan) {
    if plan.repairs.isEmpty && plan.beyond.isEmpty { return Output.line("There is nothing to repair.") }
    for repair in plan.repairs {
      Output.line(repair.sentence)
      for line in repair.differences { Output.line("    \(line)") }
    }
    for sentence in plan.beyond { Output.line("Cannot be repaired here: \(sentence)") }
    guard !plan.repairs.isEmpty, !globals.quiet else { return }
    Output.complain(
      yes ? "Done. What gave way is kept in .heed/set-aside." : "Nothing was changed: heed repair --yes does it.")
  }

  private func json(_ plan: RepairPlan) -> JSONValue {
    let repairs = plan.repairs.map { repair -> JSONValue in
      [
        "kind": .string(CamelCase.key(repair.kind.rawValue)), "path": .string(repair.path),
        "sentence": .string(repair.sentence), "differences": .array(repair.differences.map { .string($0) }),
      ]
    }
    return [
      "format": 1, "isDone": .bool(yes), "repairs": .array(repairs),
      "beyond": .array(plan.beyond.map { .string($0) }),
    ]
  }
}
