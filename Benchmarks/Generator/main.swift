// Writes the same invented records as a register of Heed's and as other programs read them, or a register of graded audits.
// Usage: heed-benchmark-records register DIRECTORY PEERS TODAY PLANS ACTIONS-PER-PLAN CASES AUDITS
//        heed-benchmark-records audits DIRECTORY AUDITS CASES QUESTIONS TODAY

import Casework
import Glibc
import RegisterStore
import StrictJSON

/// Puts whole plans, cases and audits into a register.
struct PutRecords: Command {
  var plans: [Plan] = []
  var cases: [CaseFile] = []
  var audits: [Audit] = []
  let acts: Set<Act> = [.planning, .auditing, .casework]
  func words(in register: Register) -> String {
    "put \(plans.count) plans, \(cases.count) cases and \(audits.count) audits"
  }
  func violations(in register: Register) -> [Violation] { [] }
  func apply(to register: inout Register) {
    for plan in plans { register.put(plan) }
    for file in cases { register.put(file) }
    for audit in audits { register.put(audit) }
  }
}

/// A register that is made and filled, or the program ends with a sentence.
struct NewRegister {
  private let store: RegisterStore
  private let occasion: Occasion

  init(_ directory: String, on today: Day) throws {
    occasion = Occasion(day: today, instant: Instant(today, hour: 9), actor: .named("benchmark"))
    let settings = Settings { $0.board.name = "Benchmark Board" }
    store = try RegisterStore.create(at: directory, settings: settings, on: occasion)
    store.isHasty = true
  }

  func put(_ command: any Command) throws {
    if case .saved = try store.commit([command], on: occasion) { return }
    print("The register refused the invented records.")
    exit(1)
  }

  /// Some hundreds at a time: a change may not be larger than 64 MiB.
  func put(_ count: Int, _ records: (ClosedRange<Int>) -> PutRecords) throws {
    for first in stride(from: 1, through: count, by: 500) { try put(records(first...min(count, first + 499))) }
  }
}

let words = CommandLine.arguments
let numbers = words.map { Int($0) ?? -1 }
if words.count == 7, words[1] == "audits", let today = Day(iso: words[6]), numbers[3...5].allSatisfy({ $0 > 0 }) {
  let invented = InventedAudits(cases: numbers[4], questions: numbers[5], today: today)
  try NewRegister(words[2], on: today).put(PutRecords(audits: (1...numbers[3]).map(invented.audit)))
  exit(0)
}
guard words.count == 9, words[1] == "register", let today = Day(iso: words[4]), numbers[5...8].allSatisfy({ $0 >= 0 }),
  var peers = PeerFiles(in: words[3], today: today)
else {
  print("Usage: heed-benchmark-records register DIRECTORY PEERS TODAY PLANS ACTIONS-PER-PLAN CASES AUDITS")
  print("       heed-benchmark-records audits DIRECTORY AUDITS CASES QUESTIONS TODAY")
  exit(64)
}
let invented = InventedPlans(actionsEach: numbers[6], today: today)
let register = try NewRegister(words[2], on: today)
try register.put(AddAgencies(agencies: invented.agencies))
try register.put(numbers[5]) { range in
  let plans = range.map(invented.plan)
  for plan in plans { peers.add(plan) }
  return PutRecords(plans: plans)
}
peers.end()
let cases = InventedCases(today: today, agencies: invented.agencies)
try register.put(numbers[7]) { PutRecords(cases: $0.map(cases.caseFile)) }
let audits = InventedAudits(cases: 8, questions: 12, today: today)
try register.put(numbers[8]) { PutRecords(audits: $0.map(audits.audit)) }
