import Foundation
import Testing

@Suite("The desk's loop", .enabled(if: Tmux.isThere, "tmux is not here: scripts/setup installs it"))
struct DeskLoopTests {
  @Test("while a change waits for the disk, it is said to be saved and every key works")
  func saving() throws {
    let stage = try DeskStage()
    try stage.typeProgress("Twelve came")
    let lock = try HeldLock(stage.scene)
    try stage.tmux.press("C-s")
    #expect(stage.tmux.shows("Saving...", within: 1), "\(stage.tmux.screen)")
    try stage.tmux.press("3")
    #expect(stage.tmux.shows("Title", within: 1) || stage.tmux.shows("1 plan", within: 1), "\(stage.tmux.screen)")
    #expect(try !stage.page.contains("Twelve came"))
    lock.letGo()
    #expect(stage.tmux.shows("Saved: progress on PLAN-2026-001/1/1"), "\(stage.tmux.screen)")
    #expect(try stage.page.contains("Twelve came"))
    try stage.scene.expectWhole()
  }

  @Test("a register that stays busy is told of, with what was typed offered again")
  func busy() throws {
    let stage = try DeskStage()
    try stage.typeProgress("Twelve came")
    let lock = try HeldLock(stage.scene)
    try stage.tmux.press("C-s")
    #expect(stage.tmux.shows("is being changed by"), "\(stage.tmux.screen)")
    #expect(stage.tmux.screen.contains("Twelve came"))
    lock.letGo()
    try stage.tmux.press("C-s")
    #expect(stage.tmux.shows("Saved: progress"), "\(stage.tmux.screen)")
  }

  @Test("quitting right behind a change waits for it", arguments: ["q", "a signal"])
  func quitting(_ how: String) throws {
    let stage = try DeskStage()
    try stage.typeProgress("Twelve came")
    let lock = try HeldLock(stage.scene)
    if how == "q" {
      try stage.tmux.press("C-s", "q")
    } else {
      try stage.tmux.press("C-s")
      #expect(stage.tmux.shows("Saving..."))
      try stage.kill(SIGTERM)
    }
    usleep(500_000)
    #expect(!stage.tmux.screen.contains("ended"))
    lock.letGo()
    #expect(stage.tmux.shows("ended 0"), "\(stage.tmux.screen)")
    #expect(try stage.page.contains("Twelve came"))
    try stage.scene.expectWhole()
  }

  @Test("keys typed at once behind a change apply to what it made")
  func inOrder() throws {
    let stage = try DeskStage()
    try stage.tmux.press("4")
    #expect(stage.tmux.shows("1 action"))
    try stage.tmux.press("b", "a", "u", "b", "r", "u", "C-r")
    #expect(stage.tmux.shows("Made again"), "\(stage.tmux.screen)")
    #expect(try stage.scene.rows("actions").first?["brag"]?.string == "red")
  }

  @Test("typing that is cut off by a kill is offered on return, but for its last second")
  func killed() throws {
    let stage = try DeskStage()
    try stage.typeProgress("Half a sentence")
    usleep(2_200_000)
    try stage.kill(SIGKILL)
    #expect(stage.tmux.shows("ended 137"), "\(stage.tmux.screen)")
    let again = try DeskStage(in: stage.scene)
    #expect(again.tmux.shows("You left a draft: progress PLAN-2026-001/1/1"), "\(again.tmux.screen)")
    try again.tmux.press("z", "o", "Enter")
    #expect(again.tmux.shows("Half a sentence"), "\(again.tmux.screen)")
    try again.tmux.press("C-s")
    #expect(again.tmux.shows("Saved: progress"), "\(again.tmux.screen)")
    #expect(again.tmux.loses("z o drafts"))
    try again.tmux.press("q")
    #expect(again.tmux.shows("ended 0"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: stage.scene.register + "/.heed/drafts") == [])
  }

  @Test("what undo would take back is said before, also after a restart")
  func undoAcrossRestarts() throws {
    let stage = try DeskStage()
    try stage.typeProgress("Twelve came")
    try stage.tmux.press("C-s")
    #expect(stage.tmux.shows("Saved: progress"))
    try stage.tmux.press("q")
    #expect(stage.tmux.shows("ended 0"))
    let again = try DeskStage(in: stage.scene)
    #expect(again.tmux.shows("u takes back: progress on PLAN-2026-001/1/1"), "\(again.tmux.screen)")
    try again.tmux.press("u")
    #expect(again.tmux.shows("Taken back: progress"), "\(again.tmux.screen)")
    #expect(try !stage.page.contains("Twelve came"))
    try again.tmux.press("4")
    #expect(again.tmux.shows("Ctrl-R makes again: progress on"), "\(again.tmux.screen)")
  }

  @Test("a change from outside leaves the filter and what is being typed as they are")
  func reload() throws {
    let stage = try DeskStage()
    try stage.tmux.press("4", "/")
    try stage.tmux.type("trained")
    try stage.tmux.press("Enter")
    try stage.typeProgress("Half a")
    try stage.scene.done("add", "plan", "--title", "Made elsewhere")
    #expect(stage.tmux.shows("3 Plans 2"), "\(stage.tmux.screen)")
    try stage.tmux.type(" thought")
    #expect(stage.tmux.shows("Half a thought"), "\(stage.tmux.screen)")
    try stage.tmux.press("Escape")
    #expect(stage.tmux.loses("What happened"))
    try stage.tmux.press("j")
    #expect(stage.tmux.shows("filter trained"), "\(stage.tmux.screen)")
  }

  @Test("Ctrl-Z gives the shell back, and fg the desk as it was")
  func suspended() throws {
    let stage = try DeskStage()
    try stage.typeProgress("Half a sentence")
    try stage.tmux.press("C-z")
    #expect(stage.tmux.shows("stopped"), "\(stage.tmux.screen)")
    #expect(stage.tmux.shows("Half a sentence"), "\(stage.tmux.screen)")
    try stage.tmux.type(" more")
    #expect(stage.tmux.shows("Half a sentence more"), "\(stage.tmux.screen)")
  }

  @Test("--as-at opens on a past day that cannot be changed, and Esc leads to now")
  func asAt() throws {
    let stage = try DeskStage("--as-at $(date -u +%F)")
    #expect(stage.tmux.shows("read only"), "\(stage.tmux.screen)")
    try stage.tmux.press("4", "p")
    #expect(stage.tmux.shows("cannot be changed"), "\(stage.tmux.screen)")
    try stage.tmux.press("Escape")
    #expect(stage.tmux.loses("read only") && stage.tmux.shows("21 Nov 2026"), "\(stage.tmux.screen)")
  }
}

@Suite("The desk beside an editor", .enabled(if: Tmux.isThere, "tmux is not here: scripts/setup installs it"))
struct DeskEditorTests {
  /// A desk whose editor is a script.
  private func stage(_ script: String, visual: Bool = false) throws -> DeskStage {
    let scene = try Scene()
    try scene.done("import", "plan", scene.planSheet(1))
    try Files.write("#!/bin/sh\n" + script, to: scene.directory + "/editor")
    chmod(scene.directory + "/editor", 0o700)
    scene.environment = ["EDITOR": scene.directory + "/editor --calm", "XDG_RUNTIME_DIR": scene.directory]
    let stage = try DeskStage(in: scene)
    try stage.typeProgress("Begun")
    try stage.tmux.press("C-e")
    return stage
  }

  @Test("Ctrl-E opens a private file in the person's editor, takes what it leaves, and takes the file away")
  func edited() throws {
    let stage = try stage(
      """
      stat -c '%a %n' "$2" "$(dirname "$2")" >seen
      cat "$2" >given
      printf ' and ended\\r\\nwell\\n' >"$2"
      touch "$2~"
      """)
    #expect(stage.tmux.shows("and ended") && stage.tmux.shows("well"), "\(stage.tmux.screen)")
    let folder = stage.scene.directory
    #expect(try Files.text(folder + "/given") == "Begun\n")
    let modes = try Files.text(folder + "/seen").split(separator: "\n").map { $0.prefix(3) }
    #expect(modes == ["600", "700"])
    let left = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("heed-") }
    #expect(left == [])
    try stage.tmux.press("C-s")
    #expect(stage.tmux.shows("Saved: progress"), "\(stage.tmux.screen)")
    #expect(try stage.page.contains("well"))
  }

  @Test(
    "an editor that fails, leaves no text or is not there is told of in a sentence, and what was typed stays",
    arguments: [
      ("exit 3", "ended with 3"), ("printf '\\377\\376' >\"$2\"", "is not UTF-8"), ("rm \"$2\"", "cannot be read"),
    ])
  func failing(script: String, words: String) throws {
    let stage = try stage(script)
    #expect(stage.tmux.shows(words), "\(stage.tmux.screen)")
    #expect(stage.tmux.screen.contains("Begun"))
  }
}
