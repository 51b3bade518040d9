// Writes the same invented actions as a register of Heed's and as a list Taskwarrior imports, or a register of graded audits.
// Usage: heed-benchmark-records DIRECTORY TASKS.json PLANS ACTIONS-PER-PLAN TODAY
//        heed-benchmark-records audits DIRECTORY AUDITS CASES QUESTIONS TODAY

import Casework
import Glibc
import RegisterStore
import StrictJSON

/// Puts whole plans and audits into a register.
struct PutRecords: Command {
  var plans: [Plan] = []
  var audits: [Audit] = []
  let acts: Set<Act> = [.planning, .auditing]
  func words(in register: Register) -> String { "put \(plans.count) plans and \(audits.count) audits" }
  func violations(in register: Register) -> [Violation] { [] }
  func apply(to register: inout Register) {
    for plan in plans { register.put(plan) }
    for audit in audits { register.put(audit) }
  }
}

/// Makes the register and puts the records into it, or ends with a sentence.
func make(_ directory: String, _ commands: [any Command], on today: Day) throws {
  let occasion = Occasion(day: today, instant: Instant(today, hour: 9), actor: .named("benchmark"))
  let settings = Settings { $0.board.name = "Benchmark Board" }
  let store = try RegisterStore.create(at: directory, settings: settings, on: occasion)
  // One at a time: a change may not be larger than 64 MiB.
  for command in commands {
    guard case .saved = try store.commit([command], on: occasion) else {
      print("The register refused the invented records.")
      exit(1)
    }
  }
}

let words = CommandLine.arguments
if words.count == 7, words[1] == "audits", let audits = Int(words[3]), let cases = Int(words[4]),
  let questions = Int(words[5]), let today = Day(iso: words[6])
{
  let invented = InventedAudits(cases: cases, questions: questions, today: today)
  try make(words[2], [PutRecords(audits: (1...audits).map(invented.audit))], on: today)
  exit(0)
}
guard words.count == 6, let planCount = Int(words[3]), let each = Int(words[4]), let today = Day(iso: words[5]) else {
  print("Usage: heed-benchmark-records DIRECTORY TASKS.json PLANS ACTIONS-PER-PLAN TODAY")
  print("       heed-benchmark-records audits DIRECTORY AUDITS CASES QUESTIONS TODAY")
  exit(64)
}
let invented = InventedPlans(actionsEach: each, today: today)
let plans = (1...planCount).map(invented.plan)
let puts = stride(from: 0, to: planCount, by: 1_000).map { PutRecords(plans: Array(plans.dropFirst($0).prefix(1_000))) }
try make(words[1], [AddAgencies(agencies: invented.agencies)] + puts, on: today)
// Taskwarrior reads a list only where it stands on one line.
let tasks = JSONWriter().compactBytes(of: .array(plans.flatMap(invented.tasks)))
guard let file = fopen(words[2], "w"), fwrite(tasks, 1, tasks.count, file) == tasks.count, fclose(file) == 0 else {
  print("Cannot write \(words[2]).")
  exit(1)
}
