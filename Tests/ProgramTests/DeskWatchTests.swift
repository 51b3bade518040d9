import Foundation
import Testing

@Suite("A desk that is left open", .enabled(if: Tmux.isThere, "tmux is not here: scripts/setup installs it"))
struct DeskWatchTests {
  @Test("another's change is shown within a second, and what is chosen and being typed stays")
  func change() throws {
    let stage = try DeskStage()
    for number in 1...6 { try stage.scene.done("add", "plan", "--title", "Plan made before \(number)") }
    try stage.tmux.press("3", "j", "j", "j")
    #expect(stage.tmux.shows("3 Plans 7"), "\(stage.tmux.screen)")
    let chosen = "PLAN-2026-004  draft"
    #expect(stage.tmux.shows(chosen), "\(stage.tmux.screen)")
    try stage.tmux.press("e")
    #expect(stage.tmux.shows("Ctrl-S save"), "\(stage.tmux.screen)")
    try stage.tmux.press("Tab")
    try stage.tmux.type(" and half a")
    try stage.scene.done("add", "plan", "--title", "Made elsewhere")
    // A busy machine takes longer to draw than the desk to hear of it; a look at the clock would take 20 times as long.
    #expect(stage.tmux.shows("3 Plans 8", within: 2), "\(stage.tmux.screen)")
    try stage.tmux.type(" thought")
    #expect(stage.tmux.shows("and half a thought"), "\(stage.tmux.screen)")
    try stage.tmux.press("Escape")
    #expect(stage.tmux.loses("Ctrl-S save"))
    #expect(stage.tmux.screen.contains(chosen), "\(stage.tmux.screen)")
  }

  @Test("nothing wakes it while nothing happens, and it still hears of what does")
  func idle() throws {
    let stage = try DeskStage()
    let pid = try #require(Int(try Files.text(stage.scene.directory + "/pid").trimmingCharacters(in: .newlines)))
    usleep(2_500_000)
    let before = try switches(of: pid)
    usleep(3_000_000)
    #expect(try switches(of: pid) == before)
    try stage.scene.done("add", "plan", "--title", "Made elsewhere")
    #expect(stage.tmux.shows("3 Plans 2", within: 2), "\(stage.tmux.screen)")
  }

  /// How often each thread of a process was woken or gave way, by its number.
  private func switches(of pid: Int) throws -> [String: [Int]] {
    let threads = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/task")
    return try Dictionary(
      uniqueKeysWithValues: threads.map { thread in
        let lines = try Files.text("/proc/\(pid)/task/\(thread)/status").split(separator: "\n")
        return (thread, lines.filter { $0.contains("ctxt_switches") }.compactMap { Int($0.filter(\.isNumber)) })
      })
  }
}
