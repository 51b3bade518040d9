import Foundation
import Testing

@Suite("The desk with settings", .enabled(if: Tmux.isThere, "tmux is not here: scripts/setup installs it"))
struct SettingsRunTests {
  private func desk(_ settings: String, in scene: Scene) throws -> Tmux {
    let folder = scene.directory + "/config/heed"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Files.write(settings, to: folder + "/settings.json")
    scene.environment["XDG_CONFIG_HOME"] = scene.directory + "/config"
    return try Tmux("'\(Scene.program)' --today \(Scene.today); echo \"ended $?.\"", in: scene)
  }

  @Test("has the keys and the lines that the file gives it")
  func settled() throws {
    let scene = try Scene()
    let tmux = try desk(#"{ "keys": { "quit": "z Q" }, "ascii": true, "theme": "light" }"#, in: scene)
    #expect(tmux.shows("1 Today"), "\(tmux.screen)")
    #expect(tmux.screen.contains("-----") && !tmux.screen.contains("─"), "\(tmux.screen)")
    try tmux.press("z")
    try tmux.press("Q")
    #expect(tmux.shows("ended 0."), "\(tmux.screen)")
  }

  @Test("opens in spite of mistakes, says the first on its message line and all of them when it is left")
  func mistaken() throws {
    let scene = try Scene()
    let tmux = try desk("{\n  \"theme\": \"pink\",\n  \"asci\": true,\n  \"keys\": { \"quit\": \"Q\" }\n}\n", in: scene)
    #expect(tmux.shows("1 of 2: settings.json, line 2: \"pink\" is no theme"), "\(tmux.screen)")
    try tmux.press("Q")
    #expect(tmux.shows("ended 0."), "\(tmux.screen)")
    #expect(tmux.screen.contains("~/config/heed/settings.json, line 2: \"pink\""), "\(tmux.screen)")
    #expect(tmux.screen.contains("~/config/heed/settings.json, line 3: there is no setting"), "\(tmux.screen)")
  }

  @Test("paints its theme, and no colour where NO_COLOR is set", arguments: ["", "1"])
  func theme(_ noColour: String) throws {
    let scene = try Scene()
    _ = try desk(#"{ "theme": "dark" }"#, in: scene)
    scene.environment["NO_COLOR"] = noColour
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let process = try terminal.start([Scene.program, "--today", Scene.today], in: scene)
    #expect(
      eventually {
        terminal.settle()
        return terminal.contains("Today")
      })
    terminal.type("q")
    #expect(terminal.wait(for: process) == .status(0))
    #expect(terminal.contains("48;5;233m") == noColour.isEmpty)
    #expect(terminal.contains("38;5;") == noColour.isEmpty)
  }

  @Test("are plain lines where the file asks for them, in which the keys work, too")
  func plain() throws {
    let scene = try Scene()
    _ = try desk(#"{ "plain": true, "theme": "pink", "keys": { "quit": "Q" } }"#, in: scene)
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let process = try terminal.start([Scene.program, "--today", Scene.today], in: scene)
    #expect(
      eventually {
        terminal.settle()
        return terminal.contains("Today>")
      })
    #expect(terminal.contains("line 1: \"pink\" is no theme"))
    terminal.type("Q\n")
    #expect(terminal.wait(for: process) == .status(0) && !terminal.bytes.contains(0x1B))
  }

  @Test("remembers between two runs that the tour was seen, in a file for its owner alone")
  func tour() throws {
    let scene = try Scene()
    scene.environment["XDG_STATE_HOME"] = scene.directory + "/state"
    let tmux = try desk("{}", in: scene)
    #expect(tmux.shows("Seven views"), "\(tmux.screen)")
    try tmux.press("Escape")
    #expect(tmux.loses("Seven views"))
    try tmux.press("q")
    #expect(tmux.shows("ended 0."), "\(tmux.screen)")
    var status = stat()
    #expect(stat(scene.directory + "/state/heed/desk.json", &status) == 0 && status.st_mode & 0o777 == 0o600)
    let again = try desk("{}", in: scene)
    #expect(again.shows("? help") && !again.screen.contains("Seven views"), "\(again.screen)")
  }
}
