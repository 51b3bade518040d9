// Writes the same invented actions as a register of Heed's and as a list Taskwarrior imports.
// Usage: heed-benchmark-records DIRECTORY TASKS.json PLANS ACTIONS-PER-PLAN TODAY

import Casework
import Glibc
import RegisterStore
import StrictJSON

/// Puts whole plans into a register.
struct PutPlans: Command {
  let plans: [Plan]
  func words(in register: Register) -> String { "put \(plans.count) plans" }
  func violations(in register: Register) -> [Violation] { [] }
  func apply(to register: inout Register) { for plan in plans { register.put(plan) } }
}

let words = CommandLine.arguments
guard words.count == 6, let planCount = Int(words[3]), let each = Int(words[4]), let today = Day(iso: words[5]) else {
  print("Usage: heed-benchmark-records DIRECTORY TASKS.json PLANS ACTIONS-PER-PLAN TODAY")
  exit(64)
}
let invented = InventedPlans(actionsEach: each, today: today)
let plans = (1...planCount).map(invented.plan)
let occasion = Occasion(day: today, instant: Instant(today, hour: 9), actor: .named("benchmark"))
let settings = Settings { $0.board.name = "Benchmark Board" }
let store = try RegisterStore.create(at: words[1], settings: settings, on: occasion)
let agencies = AddAgencies(agencies: invented.agencies)
guard case .saved = try store.commit([agencies, PutPlans(plans: plans)], on: occasion) else {
  print("The register refused the invented plans.")
  exit(1)
}
// Taskwarrior reads a list only where it stands on one line.
let tasks = JSONWriter().compactBytes(of: .array(plans.flatMap(invented.tasks)))
guard let file = fopen(words[2], "w"), fwrite(tasks, 1, tasks.count, file) == tasks.count, fclose(file) == 0 else {
  print("Cannot write \(words[2]).")
  exit(1)
}
