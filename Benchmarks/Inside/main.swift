// What is measured within one process: durable edits beside their floor, and search beside memmem.
// Usage: heed-benchmark-inside edits REGISTER COUNT      one change at a time, in turn with the same syncs and nothing else
//        heed-benchmark-inside bulk REGISTER PLANS       so many plans in one change, in turn with one by one
//        heed-benchmark-inside search REGISTER WORD...   text of every record file, in turn with memmem over its bytes
// Prints one JSON object of milliseconds and counts.

import Casework
import Glibc
import RegisterStore
import StrictJSON

/// Whole milliseconds and their fractions on the clock, since some moment.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
}

func milliseconds(_ work: () throws -> Void) rethrows -> Double {
  let start = now()
  try work()
  return now() - start
}

func median(_ numbers: [Double]) -> Double { numbers.isEmpty ? 0 : numbers.sorted()[numbers.count / 2] }

/// Prints figures as one JSON object.
func tell(_ figures: KeyValuePairs<String, Double>) {
  print("{" + figures.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}")
}

let words = CommandLine.arguments
guard words.count >= 4 else {
  print("Usage: heed-benchmark-inside edits|bulk|search REGISTER COUNT|WORD...")
  exit(64)
}
switch words[1] {
case "edits": try Edits(words[2]).oneByOne(Int(words[3]) ?? 50)
case "bulk": try Edits(words[2]).atOnce(Int(words[3]) ?? 1_000)
default: try Searches(words[2]).run(Array(words[3...]))
}
