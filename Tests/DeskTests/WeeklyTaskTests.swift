import Casework
import Foundation
import Testing

@Suite("Keystrokes for a week's work")
struct WeeklyTaskTests {
  @Test("each of the tasks is done by its keys", arguments: WeeklyTask.all)
  func done(task: WeeklyTask) {
    var keyboard = Keyboard(120, 40, register: Fellshire.busy)
    // There must be something to take back.
    if task.keys == "u" { keyboard.perform("4 Space Space b a Enter") }
    let before = keyboard.pressed
    keyboard.perform(task.keys)
    #expect(task.isDone(keyboard), "\(task.name):\n\(keyboard.screen)")
    #expect(keyboard.pressed - before == WeeklyTask.count(task.keys))
  }

  @Test("none takes more keys than it does in Taskwarrior or in VisiData", arguments: WeeklyTask.all)
  func fewest(task: WeeklyTask) {
    let peers = [task.taskwarrior, task.visidata].compactMap { $0 }.map(WeeklyTask.count)
    for peer in peers { #expect(WeeklyTask.count(task.keys) <= peer, "\(task.name)") }
  }

  @Test("the table in the documentation is the one that is counted here")
  func table() {
    expectDocument(Self.document, "docs/keystrokes.md")
  }

  private static var document: String {
    let rows = WeeklyTask.all.map { task in
      let peers = [task.taskwarrior, task.visidata].map { $0.map(cell) ?? "no such thing" }
      return "| \(task.name) | \(cell(task.keys)) | \(peers[0]) | \(peers[1]) |"
    }
    return """
      # Keystrokes for a week's work

      What twelve weekly tasks take in Heed, and in the idiom of Taskwarrior and of VisiData. Keys are parted by spaces;
      what stands in single quotes is typed, and counts a key for each character. A test presses Heed's keys, checks that
      the task is done, counts them, and checks this table (`Tests/DeskTests/WeeklyTasks.swift`).

      The peers get the better of every doubt: Taskwarrior has attributes of one's own for agency, lead, stage and BRAG,
      and the numbers of the tasks are known by heart; VisiData has the right sheet open with the cursor at its first
      column, and its change keeps no history, asks no reason and checks no rule.

      | task | Heed | Taskwarrior | VisiData |
      |---|---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }

  private static func cell(_ script: String) -> String {
    "**\(WeeklyTask.count(script))**: `\(script.replacingOccurrences(of: "|", with: "\\|"))`"
  }
}

/// Compares a text with a file of the repository; records it where `HEED_RECORD` is set, and fails then.
private func expectDocument(_ text: String, _ path: String, location: SourceLocation = #_sourceLocation) {
  let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
  let file = root.appendingPathComponent(path)
  if ProcessInfo.processInfo.environment["HEED_RECORD"] != nil {
    do { try text.write(to: file, atomically: true, encoding: .utf8) } catch { Issue.record(error) }
    Issue.record("recorded \(path): read it, then run the tests without HEED_RECORD", sourceLocation: location)
    return
  }
  #expect((try? String(contentsOf: file, encoding: .utf8)) == text, sourceLocation: location)
}
