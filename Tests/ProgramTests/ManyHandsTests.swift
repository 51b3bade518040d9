import Foundation
import StrictJSON
import Testing

/// The small form of Benchmarks/many-hands.
@Suite("Many hands")
struct ManyHandsTests {
  /// Makes ten changes, kills every third on its way, tries again where it is told to, and notes what was said to be saved.
  private static let script = """
    for number in $(seq 10); do
      for try in $(seq 100); do
        if [ $((number % 3)) = 0 ]; then
          "$1" progress PLAN-2026-001/1/1 "entry $2-$number." --today 2026-11-21 --quiet 2>err-$2 &
          sleep 0.$((RANDOM % 30 + 10)); kill -9 $! 2>/dev/null; wait $! 2>/dev/null
        elif [ $((number % 3)) = 1 ]; then
          "$1" progress PLAN-2026-001/1/1 "entry $2-$number." --today 2026-11-21 --quiet 2>err-$2
        else
          "$1" edit PLAN-2026-001/1/2 --text "text $2-$number." --today 2026-11-21 --quiet 2>err-$2
        fi
        status=$?
        if [ $status = 0 ]; then echo "$2-$number." >>saved; fi
        case $status in 0 | 137) break ;; esac
        grep -q 'meanwhile\\|try again' err-$2 || { cat err-$2 >&2; exit $status; }
      done
    done
    """

  @Test("of processes that change one register at once and are killed at times, none loses what it was told is saved")
  func none() throws {
    let scene = try Scene()
    try scene.done("import", "plan", scene.planSheet(2))
    let actions = try scene.rows("actions").compactMap { $0["reference"]?.string }
    let script = Self.script.replacing("PLAN-2026-001/1/1", with: actions[0]).replacing(
      "PLAN-2026-001/1/2", with: actions[1])
    let hands = try (1...6).map { try scene.start(["/bin/bash", "-c", script, "bash", Scene.program, "\($0)"]) }
    for hand in hands {
      let ending = hand.process.wait(seconds: 120)
      let words = try Files.text(hand.err)
      #expect(ending == .status(0), "\(words)")
    }
    let saved = try Files.text(scene.directory + "/saved").split(separator: "\n").map(String.init)
    #expect(saved.count >= 40 && Set(saved).count == saved.count)
    let journal = Files.tree(scene.register + "/journal").values.map { String(decoding: $0, as: UTF8.self) }.joined()
    let page = try scene.done("show", actions[0], "--json").out
    for mark in saved {
      #expect(journal.contains(mark), "\(mark) is in no journal")
      let isEntry = mark.dropLast().split(separator: "-").last.flatMap { Int($0) }.map { $0 % 3 != 2 } ?? false
      if isEntry { #expect(page.contains("entry \(mark)"), "\(mark) is not in its record") }
    }
    try scene.expectWhole()
    #expect(!Files.tree(scene.register).keys.contains { $0.hasSuffix(".new") || $0 == ".heed/commit" })
  }
}
