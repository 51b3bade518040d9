import Foundation
import Testing

/// The desk on a disk that fails: strace answers its calls in the disk's place.
@Suite(
  "The desk on a failing disk", .enabled(if: FaultScriptTests.canTrace && Tmux.isThere, "it takes strace and tmux"))
struct DeskFaultTests {
  private struct Desk {
    let scene: Scene
    let tmux: Tmux
  }

  /// Opens the desk on a plan with one action, types progress on it and saves.
  private func desk(failing call: String, with error: String, typing text: String) throws -> Desk {
    let scene = try Scene()
    try scene.done("import", "plan", scene.planSheet(1))
    let fault = "-e trace=\(call) -e inject=\(call):error=\(error)"
    let tmux = try Tmux(
      "strace -f -o /dev/null \(fault) '\(Scene.program)' --register '\(scene.register)' "
        + "--today \(Scene.today); echo \"ended $?\"", in: scene, columns: 160)
    try #require(tmux.shows("Fellshire"), "\(tmux.screen)")
    try tmux.press("4")
    try #require(tmux.shows("1 action"), "\(tmux.screen)")
    try tmux.press("p")
    try #require(tmux.shows("What happened"), "\(tmux.screen)")
    try tmux.type(text)
    try #require(tmux.shows(text), "\(tmux.screen)")
    // Longer than it takes to keep a draft, which fails as well.
    usleep(1_500_000)
    try tmux.press("C-s")
    return Desk(scene: scene, tmux: tmux)
  }

  @Test("a change that the full disk refuses stays in its form, word for word, and nothing of it is in the register")
  func refused() throws {
    let desk = try desk(failing: "fsync", with: "ENOSPC", typing: "Training is booked for March")
    #expect(desk.tmux.shows("the disk is full"), "\(desk.tmux.screen)")
    #expect(desk.tmux.screen.contains("Training is booked for March"), "\(desk.tmux.screen)")
    try desk.scene.expectWhole()
    #expect(try !desk.scene.done("show", "PLAN-2026-001/1/1").out.contains("booked for March"))
  }

  @Test(
    "a change that is saved but not finished is told as such, is not asked for again, and is finished by the next one")
  func unfinished() throws {
    let desk = try desk(failing: "unlinkat", with: "EIO", typing: "Training is booked for March")
    #expect(desk.tmux.shows("is saved, and will be finished"), "\(desk.tmux.screen)")
    #expect(desk.tmux.loses("Ctrl-S save"), "\(desk.tmux.screen)")
    try desk.scene.done("add", "plan", "--title", "Another")
    #expect(try desk.scene.done("show", "PLAN-2026-001/1/1").out.contains("booked for March"))
    try desk.scene.expectWhole()
  }
}
